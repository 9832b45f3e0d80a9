/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;

/** What the step of a write to the MSI capability tells. */
class MsiWriteTest {

    private final Events e = new Events();

    @BeforeEach
    void functionWithMsi() {
        e.cr(0x04, 0x0010_0006).cr(0x34, 0x50).cr(0x50, 0x0186_0005).cr(0x5c, 0x1234_4020);
    }

    private MsiWrite write(int offset, int bytes, long value) {
        e.cw(offset, bytes, value);
        return e.last(MsiWrite.class);
    }

    @Test
    void aPartOfADword() {
        MsiWrite data = write(0x5c, 2, 0x4050);
        assertEquals(0x0000_4050, data.written(12));
        assertEquals(0x0000_ffff, data.writtenMask(12));
        assertEquals(0, data.written(8));
        assertEquals(0, data.writtenMask(8));
        assertEquals(0, data.writtenMask(16));
        assertEquals(0x1234_4020, data.before(12));
        assertEquals(-1, data.knownBefore(12));
        assertEquals(0, data.knownBefore(16));
    }

    @Test
    void theUpperHalf() {
        MsiWrite control = write(0x52, 2, 0x0187);
        assertEquals(0x0187_0000, control.written(0));
        assertEquals(0xffff_0000, control.writtenMask(0));
        assertEquals(0x0186_0005, control.before(0));
        assertEquals(0x00ff_0000, write(0x52, 1, 0x86).writtenMask(0));
    }

    @Test
    void bytesOverTwoDwords() {
        MsiWrite write = write(0x5e, 4, 0xaabb_ccddL);
        assertEquals(0xccdd_0000, write.written(12));
        assertEquals(0x0000_aabb, write.written(16));
        assertEquals(0x0000_ffff, write.writtenMask(16));
        assertEquals(0, write.written(20));
        assertEquals(0, write.written(4), "far away");
    }

    @Test
    void whetherTheMessageWasKnown() {
        assertFalse(write(0x54, 4, 0xfee0_1000L).isMessageKnownBefore());
        assertFalse(write(0x58, 4, 0).isMessageKnownBefore());
        assertTrue(write(0x5c, 2, 0x4050).isMessageKnownBefore());
    }

    @Test
    void messagesToWhereMsiPointedWhenItWasEnabled() {
        e.cw(0x52, 2, 0x0186).cw(0x54, 4, 0x0802_0040L).cw(0x58, 4, 0).cw(0x5c, 2, 0x20).cw(0x52, 2, 0x0187);
        e.cw(0x54, 4, 0x0803_0040L);
        send(0x0802_0040L);
        assertNotNull(e.last(MessageSent.class), "a function that latched the message sends it there");
        e.cw(0x52, 2, 0x0186);
        send(0x0802_0040L);
        assertNull(e.last(MessageSent.class), "disabled: an ordinary write");
    }

    private void send(long address) {
        e.send(e.begin(EventKind.MEMORY_WRITE).setDirection(Direction.UPSTREAM).setRequester(Events.D)
                .setAddress(address).setLength(4).setData(0x20, 4));
    }
}
