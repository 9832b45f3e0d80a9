/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.setpci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.formats.Events;

class SetpciReaderTest {

    private static Events.Result read(String... lines) {
        return Events.read(new SetpciFormat(), String.join("\n", lines) + "\n");
    }

    @Test
    void readsAndWritesOfEveryWidth() {
        assertEquals(List.of("CfgRd 01:00.0 @b2 len 2 = 0780", "CfgWr 01:00.0 @4 len 2 = 0600",
                "CfgWr 00:1f.3 @40 len 4 = 78563412", "CfgRd 0001:02:00.0 @108 len 1 = 05"),
                read("0000:01:00.0 (cap 11 @b0) @b2 = 8007", "0000:01:00.0 @04 0006", "0000:00:1f.3 @40 12345678",
                        "0001:02:00.0 (ecap 0010 @100) @108 = 05").events());
    }

    @Test
    void valuesOneBehindTheOther() {
        assertEquals(List.of("CfgWr 00:1f.3 @40 len 4 = 01000000", "CfgWr 00:1f.3 @44 len 4 = 02000000",
                "CfgWr 00:1f.3 @48 len 4 = 03000000"), read("0000:00:1f.3 @40 00000001 00000002 00000003").events());
    }

    @Test
    void aMaskReadsAndThenWrites() {
        assertEquals(List.of("CfgRd 01:00.0 @4 len 2 = 0200", "CfgWr 01:00.0 @4 len 2 = 0600",
                "CfgRd 01:00.0 @6 len 2 = 1000", "CfgWr 01:00.0 @6 len 2 = 1100", "CfgWr 01:00.0 @8 len 2 = ffff"),
                read("0000:01:00.0 @04 0002->(0004:0004)->0006 0010->(0001:0001)->0011 ffff").events());
    }

    @Test
    void whatIsNoSuchLineIsTold() {
        Events.Result result = read("0000:01:00.0 @04 006", "0000:01:00.0 @04 ", "0000:01:00.0 @fff 0006",
                "0000:01:20.0 @04 0006", "0000:01:00.8 @04 0006", "01:00.0 @04 0006", "0000:01:00.0 @04 = 0006 0007",
                "0000:01:00.0 @04 0002->(04:0004)->0006", "0000:01:00.0 @04 0006 x", "setpci: Warning: something",
                "0000:01:00.0 (cap 11) @04 0006", "10000:e1:00.0 @04 0006", "");
        assertEquals(List.of(), result.events());
        assertEquals(11, result.skips("does not print"));
        assertEquals(1, result.skips("domain"));
        assertEquals(12, result.skipped().notUnderstood());
        assertEquals(1, result.skips("empty"));
    }

    @Test
    void aLastLineMayHaveLostDigits() {
        Events.Result result = Events.read(new SetpciFormat(), "0000:01:00.0 @04 = 0006\n0000:01:00.0 @04 = 00");
        assertEquals(1, result.events().size());
        assertEquals(1, result.skips("cut off"));
        assertTrue(new SetpciFormat().confidence("0000:01:00.0 @04 = 0006\n".getBytes()) >= 90);
    }
}
