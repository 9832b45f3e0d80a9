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
import static org.tlplint.core.Events.D;
import static org.tlplint.core.Events.at;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.ResetKind;

/** The steps that tell of accesses as such: what was read or written, and what the model held before. */
class AccessStepsTest {

    private final Events e = Events.fresh();

    @Test
    void aConfigurationReadTellsWhatTheModelHeld() {
        e.cw(4, 2, 6).cr(D, 4, 2, 2);
        ConfigRead read = e.last(ConfigRead.class);
        assertTrue(read.covers(4, 2));
        assertEquals(6, read.beforeAt(4, 2) & 7);
        assertEquals(2, read.valueAt(4, 2));
        assertEquals(4, read.differs() & 0x547);
        assertEquals(0, read.valueAt(6, 2));
        assertNotNull(e.last(LayoutSeen.class), "it told something new");
        e.cr(D, 4, 2, 2);
        assertNull(e.last(LayoutSeen.class), "and this did not");
    }

    @Test
    void bytesOfARegisterInAWiderAccess() {
        e.cw(4, 4, 0x1234_0406);
        ConfigWrite write = e.last(ConfigWrite.class);
        assertEquals(0x406, write.valueAt(4, 2));
        assertEquals(0x1234, write.valueAt(6, 2));
        assertEquals(0xffff, write.maskAt(6, 2));
        assertEquals(0x04, write.valueAt(5, 1));
        assertTrue(write.touches(7, 1));
        assertFalse(write.touches(8, 4));
        assertEquals(0x0406_0000, write.valueAt(2, 4), "the upper half of a register that begins two bytes below");
    }

    @Test
    void whatWasWrittenSinceTheReset() {
        e.cw(4, 2, 6);
        assertEquals(Truth.TRUE, e.f().isWrittenSinceReset(4, 2));
        e.send(e.begin(EventKind.RESET).setTarget(D).setResetKind(ResetKind.CONVENTIONAL));
        assertEquals(Truth.FALSE, e.f().isWrittenSinceReset(4, 2));
        e.send(e.begin(EventKind.RESET).setTarget(D).setResetKind(ResetKind.POWER));
        assertEquals(Truth.UNKNOWN, e.f().isWrittenSinceReset(4, 2));
    }

    @Test
    void anEntryReadTellsWhatTheModelHeld() {
        e.program(3, 0xfee0_1000L, 0x4021).r(at(3, 2), 0x4022);
        EntryRead read = e.last(EntryRead.class);
        assertEquals(3, read.vector());
        assertTrue(read.touches(2));
        assertFalse(read.touches(0));
        assertEquals(3, read.differs(2));
        assertEquals(0, read.differs(0));
        assertEquals(0x4022, e.entry(3).data(), "the state is what was read");
    }

    @Test
    void readsThatConfirmAndReadsThatFail() {
        e.program(3, 0xfee0_1000L, 0x4021).r(at(3, 2), 0x4021);
        assertFalse(e.last(EntryRead.class).isConfirmedBefore(2));
        assertTrue(e.entry(3).isConfirmed(2));
        e.r(at(3, 2), 0xffff_ffffL);
        EntryRead ones = e.last(EntryRead.class);
        assertTrue(ones.isAllOnes(2) && ones.isConfirmedBefore(2) && !ones.touches(2));
        assertEquals(0x4021, e.entry(3).data());
        e.rRequest(5, at(3, 2), 4).complete(5, CompletionStatus.COMPLETER_ABORT);
        EntryRead refused = e.last(EntryRead.class);
        assertTrue(refused.isRefused() && !refused.isAllOnes(2) && !refused.touches(2));
        assertEquals(3, refused.vector());
        e.w(at(3, 2), 0x4021);
        assertFalse(e.entry(3).isConfirmed(2));
    }

    @Test
    void memoryOfTheDeviceAndOfTheHost() {
        e.send(e.begin(EventKind.BAR_MAPPED).setTarget(D).setBar(0).setAddress(0xf000_0000L).setSize(0x1_0000));
        assertEquals(-1, e.f().lastDeviceAccess());
        e.w(0xf000_0010L, 1);
        DeviceAccess access = e.last(DeviceAccess.class);
        assertTrue(access.isWrite());
        assertEquals(0, access.bar());
        assertEquals(0x10, access.offset());
        assertEquals(e.index(), e.f().lastDeviceAccess());
        e.mask(0, true);
        assertEquals(e.index() - 1, e.f().lastDeviceAccess(), "the Table is none of the device's registers");
        e.send(e.begin(EventKind.MEMORY_WRITE).setDirection(Direction.UPSTREAM).setRequester(D).setAddress(0x1000)
                .setLength(4).setData(1, 4));
        assertTrue(e.last(FunctionRequest.class).isWrite());
        e.send(e.begin(EventKind.MEMORY_READ).setDirection(Direction.UPSTREAM).setRequester(D).setAddress(0x1000)
                .setLength(4));
        assertFalse(e.last(FunctionRequest.class).isWrite());
        assertNull(e.last(DeviceAccess.class));
    }
}
