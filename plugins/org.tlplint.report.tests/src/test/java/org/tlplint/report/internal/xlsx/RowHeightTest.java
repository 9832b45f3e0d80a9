/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowHeightTest {

    @Test
    void breaksBetweenWords() {
        assertEquals(1, RowHeight.lines("", 10));
        assertEquals(1, RowHeight.lines("0123456789", 10));
        assertEquals(2, RowHeight.lines("01234 56789", 10));
        assertEquals(2, RowHeight.lines("01234 6789 1234 6789", 10));
        assertEquals(3, RowHeight.lines("012345 012345 012345", 10));
    }

    @Test
    void breaksLongWords() {
        assertEquals(2, RowHeight.lines("01234567890", 10));
        assertEquals(3, RowHeight.lines("a 012345678901234", 10));
        assertEquals(2, RowHeight.lines("012345678901 345", 10));
    }
}
