/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({"12.5, 12500000000", "12.5s, 12500000000", "300ms, 300000000", "7 us, 7000", "9ns, 9",
            "2min, 120000000000",
            "1h, 3600000000000", "-1, -1000000000", ".5, 500000000", "1795336451.500548, 1795336451500548000",
            "0.0000000004, 0"})
    void reads(String text, long ns) {
        assertEquals(ns, Times.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "x", "1e3", "1.2.3", "1 day", "99999999999999999", "0x10", "--1"})
    void refuses(String text) {
        assertThrows(IllegalArgumentException.class, () -> Times.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.000, 0.000000", "12345678000, 12.345678, 12.345678", "1000000, 0.001, 0.001000",
            "1, 0.000000001, 0.000000001", "-1500000000, -1.500, -1.500000", "-1, -0.000000001, -0.000000001"})
    void writesSeconds(long ns, String seconds, String column) {
        assertEquals(seconds, Times.seconds(ns));
        assertEquals(column, Times.column(ns));
        assertEquals(ns, Times.parse(column));
    }

    @Test
    void writesDurationsWithTheUnitThatSuits() {
        assertEquals("999 ns", Times.duration(999));
        assertEquals("1.00 us", Times.duration(1000));
        assertEquals("12.3 ms", Times.duration(12_345_678));
        assertEquals("100 s", Times.duration(100_000_000_000L));
    }
}
