/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class HexDumpLineTest {

    private static String parse(String line) {
        HexDumpLine dump = new HexDumpLine();
        byte[] bytes = Bytes.of(line);
        if (!dump.parse(bytes, 0, bytes.length)) {
            return "none";
        }
        byte[] into = new byte[dump.count()];
        assertTrue(dump.copy(into, 0));
        assertFalse(dump.copy(into, 1), "one byte too many");
        return "%x %s".formatted(dump.offset(), HexFormat.of().formatHex(into));
    }

    @Test
    void theFormsOfSeveralPrograms() {
        String all = "0 400000010100000ffee0000041000000";
        assertEquals(all, parse("0000    40 00 00 01 01 00 00 0f  fe e0 00 00 41 00 00 00   @...........A..."));
        assertEquals(all, parse("00000000  40 00 00 01 01 00 00 0f  fe e0 00 00 41 00 00 00  |@...........A...|"));
        assertEquals(all, parse("00000000: 40 00 00 01 01 00 00 0f fe e0 00 00 41 00 00 00  ab cd ef ........"));
        assertEquals("10 4100", parse("  0010\t41 00"));
        assertEquals("1234 41", parse("1234 41                                          ab cd"));
        assertEquals("20 4142", parse("0020  41 42  AB"));
        assertEquals("0 " + "41".repeat(32), parse("0000 " + "41 ".repeat(40)), "no more than 32");
    }

    @Test
    void whatIsNone() {
        for (String line : new String[] {"", "0000", "0000 ", "000 41", "123456789 41", "0000 4", "0000 411", "0000 4g",
                "0000 41 4", "0000 41 zz", "000041", "40000001 0100000f fee00000", "zz 41", "0000:41"}) {
            assertEquals("none", parse(line), line);
        }
    }
}
