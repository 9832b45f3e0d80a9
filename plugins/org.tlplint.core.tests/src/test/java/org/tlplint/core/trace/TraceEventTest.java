/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The cursor of events, and function numbers. */
class TraceEventTest {

    private final TraceEvent event = new TraceEvent().begin(EventKind.MEMORY_WRITE, 7, 8, 9);

    @Test
    void fieldsArePresentInferredOrAbsent() {
        assertFalse(event.has(Field.LENGTH));
        event.setLength(4).infer(Field.LENGTH);
        assertTrue(event.has(Field.LENGTH) && event.isInferred(Field.LENGTH));
        assertFalse(event.shows(Field.LENGTH));
        event.begin(EventKind.NOTE, 8, 9, 10);
        for (Field field : Field.values()) {
            assertFalse(event.has(field) || event.isInferred(field), field.name());
        }
    }

    @Test
    void dataIsLittleEndianAndBounded() {
        assertEquals(0x3412, event.setData(0xff_3412, 2).data());
        assertArrayEquals(new byte[] {0x12, 0x34}, event.payload());
        assertEquals(0, event.setData(5, -3).payloadLength());
        assertEquals(8, event.setData(-1, 12).payloadLength());
        byte[] large = new byte[5000];
        large[4095] = 1;
        assertEquals(4096, event.setData(large, 0, 5000).payloadLength());
        assertEquals(0x0100_0000, event.dword(4092));
    }

    @Test
    void copies() {
        event.setTimeNs(5).setAddress(0x1234).setData(0x55, 1).setNote("n").setTargetName("nvme").setSource(3);
        TraceEvent copy = new TraceEvent();
        copy.copy(event);
        assertEquals(event.ref(), copy.ref());
        event.begin(EventKind.NOTE, 0, 0, 0).setData(0, 1);
        assertEquals(0x55, copy.data());
        assertEquals(3, copy.source());
        assertEquals(new EventRef(3, 8, 9, 7, 5), copy.ref());
        copy.setIndex(99);
        assertEquals(99, copy.ref().event());
    }

    @Test
    void numbersOfFunctions() {
        assertEquals("00ff:1e:1f.7".replace("00ff", "0012"), Bdf.format(Bdf.of(0x12, 0x1e, 0x1f, 7)));
        for (String text : new String[] {"01:00.0", "0012:1e:1f.7", "7fff:ff:1f.7"}) {
            assertEquals(text, Bdf.format(Bdf.parse(text)));
        }
        for (String text : new String[] {"", "1:0", "01:20.0", "01:00.8", "8000:01:00.0", "100:00.0", "01:00.0.0",
                "01:00.0x", "01.00:0"}) {
            assertEquals(Bdf.NONE, Bdf.parse(text), text);
        }
        assertEquals("?", Bdf.format(Bdf.NONE));
    }
}
