/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HexTest {

    @Test
    void addressesHaveAllDigits() {
        assertEquals("0xfee01004", Hex.address(0xfee0_1004L, -1));
        assertEquals("0x00000000", Hex.address(0, -1));
        assertEquals("0x00000001fee01004", Hex.address(0x1_fee0_1004L, -1));
        assertEquals("0xffffffffffffffff", Hex.address(-1, -1));
    }

    @Test
    void unknownDigitsAreMarked() {
        assertEquals("0x????????fee01004", Hex.address(0xfee0_1004L, 0xffff_ffffL));
        assertEquals("0xfee0????", Hex.address(0xfee0_0000L, 0xffff_ffff_ffff_0000L));
        assertEquals("0x????4021", Hex.data(0x4021, 0xffff));
        assertEquals("0x4021", Hex.data(0x4021, -1));
        assertEquals("0x00014021", Hex.data(0x14021, -1));
        assertEquals("0x4??1", Hex.data(0x4021, 0xffff_f06f));
    }
}
