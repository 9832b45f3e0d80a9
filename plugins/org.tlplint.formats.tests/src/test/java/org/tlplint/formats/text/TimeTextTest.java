/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimeTextTest {

    private final TimeText time = new TimeText();

    private long ns(String text) {
        byte[] bytes = Bytes.of("x" + text + "x");
        return time.parse(bytes, 1, bytes.length - 1) ? time.ns() : -1;
    }

    @Test
    void unitsAndFractions() {
        assertEquals(1_500_000_000L, ns("1.5"));
        assertEquals(1_500_000_000L, ns("1.5s"));
        assertEquals(1_500_000L, ns("1.5ms"));
        assertEquals(1_500L, ns("1.5US"));
        assertEquals(1L, ns("1.999ns"), "cut off");
        assertEquals(1L, ns("1999ps"));
        assertEquals(0L, ns("0.0000000001"));
        assertEquals(77L, ns("77"));
        assertTrue(time.isBare());
        assertEquals(77L, ns("77ns"));
        assertFalse(time.isBare());
    }

    @Test
    void whatIsNoTimeOrTooLong() {
        for (String text : new String[] {"", ".5", "1.", "1.5x", "1.5xs", "1 s", "-1.0", "1.2.3", "s", "1sec",
                "9223372036.9", "99999999999999999999", "9300000000s"}) {
            assertEquals(-1, ns(text), text);
        }
        assertEquals(9_223_372_035_000_000_000L, ns("9223372035.0"));
    }
}
