/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.lspci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.formats.Events;

class LspciReaderTest {

    private static final String HEX = "00: 36 1b 10 00 07 04 10 00 02 02 08 01 00 00 00 00\n"
            + "10: 04 00 40 fe 00 00 00 00 00 00 00 00 00 00 00 00\n";
    private static final String HEX_TEXT = "361b100007041000020208010000000004" + "0040fe000000000000000000000000";

    private static Events.Result read(String text) {
        return Events.read(new LspciFormat(), text);
    }

    @Test
    void bytesAndRegionsOfADevice() {
        Events.Result result = read("""
                01:00.0 Non-Volatile memory controller [0108]: Red Hat, Inc. QEMU NVM Express Controller [1b36:0010] (rev 02)
                \tSubsystem: Red Hat, Inc. QEMU Virtual Machine [1af4:1100]
                \tRegion 0: Memory at fe400000 (64-bit, non-prefetchable) [size=16K]
                \tRegion 2: Memory at 12345678000 (64-bit, prefetchable)
                \tRegion 4: I/O ports at c040 [size=32]
                \tRegion 5: Memory at fe602000 (32-bit, non-prefetchable) [disabled] [size=4K]
                \tCapabilities: [40] MSI-X: Enable+ Count=65 Masked-
                """ + HEX + "\n");
        String name = "01:00.0 (Red Hat, Inc. QEMU NVM Express Controller)";
        assertEquals(List.of("Snapshot " + name + " @0 len 32 = " + HEX_TEXT, "BarMap 01:00.0 bar0 @fe400000+4000",
                "BarMap 01:00.0 bar2 @12345678000+0"), result.events());
        assertEquals(3, result.skips("descriptive text"));
        assertEquals(1, result.skips("disabled"));
        assertEquals(0, result.skipped().notUnderstood());
    }

    @Test
    void devicesWithAndWithoutEmptyLinesBetween() {
        for (String between : List.of("", "\n", "\n\n")) {
            for (String end : List.of("\n", "\r\n")) {
                String text = ("00:1f.7 A\n" + HEX + between + "0001:02:03.4 B\n" + HEX).replace("\n", end);
                assertEquals(List.of("Snapshot 00:1f.7 (A) @0 len 32 = " + HEX_TEXT,
                        "Snapshot 0001:02:03.4 (B) @0 len 32 = " + HEX_TEXT), read(text).events());
            }
        }
        assertEquals("Snapshot 01:00.0 (A)", read("00:1c.0/01:00.0 A\n" + HEX).events().get(0).substring(0, 20));
    }

    @Test
    void aWholeConfigurationSpace() {
        StringBuilder text = new StringBuilder("01:00.0 A\n");
        for (int i = 0; i < 4096; i += 16) {
            text.append("%02x:".formatted(i)).append(" 5a".repeat(16)).append('\n');
        }
        assertEquals(List.of("Snapshot 01:00.0 (A) @0 len 4096 = " + "5a".repeat(4096)),
                read(text.toString()).events());
    }

    @Test
    void whatCannotBeUsedIsTold() {
        Events.Result result = read(
                "00:00.0 Gone\n00: ff ff ff ff\n\n00:01.0 Text only\n\tCapabilities: [40] MSI-X: Enable+\n\n"
                        + "00:02.0 Gap\n" + HEX + "40: 00 01\n\n12345:00:00.0 Far\n" + HEX + "\nhello\n10: 00\n");
        assertEquals(List.of("Snapshot 00:02.0 (Gap) @0 len 32 = " + HEX_TEXT), result.events());
        assertEquals(1, result.skips("all ff"));
        assertEquals(1, result.skips("lspci -xxxx"));
        // the gap, the two lines of the device that was not taken, and the one after it
        assertEquals(4, result.skips("do not follow"));
        assertEquals(1, result.skips("domain"));
        assertEquals(1, result.skips("does not print"));
    }

    @Test
    void sizesInEveryUnit() {
        String text = "01:00.0 A\n\tRegion 0: Memory at 1000 (x) [size=%s]\n" + HEX;
        for (List<String> size : List.of(List.of("128", "80"), List.of("4K", "1000"), List.of("2M", "200000"),
                List.of("16G", "400000000"), List.of("1T", "10000000000"), List.of("99999999999T", "0"),
                List.of("x", "0"))) {
            String last = read(text.formatted(size.get(0))).events().get(1);
            assertTrue(last.endsWith("+" + size.get(1)), last);
        }
    }
}
