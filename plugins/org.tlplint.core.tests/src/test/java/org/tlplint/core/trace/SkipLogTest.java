/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What a reader left out, as reports show it. */
class SkipLogTest {

    private final SkipLog log = new SkipLog();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void theFirstLineIsTheSampleAndTheOthersAreCounted() {
        SkipLog.Skip skip = log.reason("odd", false);
        skip.add(bytes("xxfirstyy"), 2, 7, 11);
        skip.add(bytes("second"), 0, 6, 12);
        assertEquals(2, skip.count());
        assertEquals("first", skip.sample());
        assertEquals(11, skip.line());
        assertEquals("odd", skip.reason());
        assertSame(skip, log.reason("odd", false));
    }

    @Test
    void aSampleIsCutAndPrintable() {
        byte[] line = new byte[400];
        Arrays.fill(line, (byte) 'a');
        line[50] = 'b';
        line[209] = 'c';
        line[210] = 'd';
        SkipLog.Skip large = log.reason("long", false);
        large.add(line, 50, 400, 1);
        assertEquals("b" + "a".repeat(158) + "c", large.sample(), "160 bytes of it");
        SkipLog.Skip odd = log.reason("unprintable", false);
        odd.add(bytes("\u001f ~\u007f\u0080\u00ff\tz"), 0, 8, 1);
        assertEquals(". ~....z", odd.sample());
        SkipLog.Skip none = log.reason("empty", false);
        none.add(line, 10, 5, 1);
        assertEquals("", none.sample());
        assertEquals(1, none.count());
    }

    @Test
    void onlyReasonsThatOccurredInTheOrderOfTheReader() {
        SkipLog.Skip known = log.reason("comment", true);
        log.reason("never", false);
        SkipLog.Skip odd = log.reason("odd", false);
        SkipLog.Skip cut = log.reason("cut off", false);
        for (SkipLog.Skip skip : List.of(cut, odd, odd, known, known, known)) {
            skip.add(bytes("x"), 0, 1, 1);
        }
        assertEquals(List.of("comment", "odd", "cut off"), log.counted().stream().map(SkipLog.Skip::reason).toList());
        assertEquals(List.of(true, false, false), log.counted().stream().map(SkipLog.Skip::expected).toList());
        assertEquals(3, log.notUnderstood(), "what is left out on purpose was understood");
    }
}
