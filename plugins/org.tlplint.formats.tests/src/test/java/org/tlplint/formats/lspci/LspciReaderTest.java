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
                "00:00.0 Gone\n00: ff ff ff ff\n\n00:01.0 Text only\n\tFlags: fast devsel\n\n"
                        + "00:02.0 Gap\n" + HEX + "40: 00 01\n\n12345:00:00.0 Far\n" + HEX + "\nhello\n10: 00\n");
        assertEquals(List.of("Snapshot 00:02.0 (Gap) @0 len 32 = " + HEX_TEXT), result.events());
        assertEquals(1, result.skips("all ff"));
        assertEquals(1, result.skips("no text of its capabilities"));
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

    /** What -vv tells of registers, where there are no bytes. */
    @Test
    void textAlone() {
        Events.Result result = read("""
                01:00.0 Controller [0108]: Some Company Some Device [1b36:0010] (rev 02) (prog-if 02 [NVM Express])
                \tControl: I/O- Mem+ BusMaster+ SpecCycle- MemWINV- VGASnoop- ParErr- Stepping- SERR- FastB2B- DisINTx+
                \tStatus: Cap+ 66MHz- UDF- FastB2B- ParErr- DEVSEL=fast >TAbort- <TAbort- <MAbort- >SERR- <PERR- INTx+
                \tRegion 0: Memory at fe600000 (64-bit, non-prefetchable) [size=16K]
                \tCapabilities: [40] MSI-X: Enable+ Count=65 Masked-
                \t\tVector table: BAR=0 offset=00002000
                \t\tPBA: BAR=4 offset=00003000
                \tCapabilities: [60] Power Management version 3
                \t\tStatus: D3 NoSoftRst+ PME-Enable- DSel=0 DScale=0 PME-
                \tCapabilities: [70] Something new
                \tCapabilities: [80] MSI: Enable+ Count=2/32 Maskable+ 64bit+
                \t\tAddress: 00000001fee00438  Data: 4021
                \t\tMasking: 00000003  Pending: 00000002
                \tCapabilities: [100 v1] Advanced Error Reporting
                \t\tAddress: 00000000ffffffff  Data: ffff
                """);
        assertEquals(List.of("CfgRd 01:00.0 (Some Company Some Device) @0 len 4 = 361b1000",
                "CfgRd 01:00.0 @4 len 2 = 0604",
                "CfgRd 01:00.0 @6 len 1 = 18", "BarMap 01:00.0 bar0 @fe600000+4000", "CfgRd 01:00.0 @34 len 1 = 40",
                "CfgRd 01:00.0 @40 len 2 = 1160", "CfgRd 01:00.0 @42 len 2 = 4080",
                "CfgRd 01:00.0 @44 len 4 = 00200000",
                "CfgRd 01:00.0 @48 len 4 = 04300000", "CfgRd 01:00.0 @60 len 2 = 0170", "CfgRd 01:00.0 @64 len 1 = 0b",
                "CfgRd 01:00.0 @71 len 1 = 80", "CfgRd 01:00.0 @80 len 2 = 0500", "CfgRd 01:00.0 @82 len 2 = 9b01",
                "CfgRd 01:00.0 @84 len 4 = 3804e0fe", "CfgRd 01:00.0 @88 len 4 = 01000000",
                "CfgRd 01:00.0 @8c len 2 = 2140",
                "CfgRd 01:00.0 @90 len 4 = 03000000", "CfgRd 01:00.0 @94 len 4 = 02000000"), result.events());
        assertEquals(1, result.skips("read from its text"));
        assertEquals(2, result.skips("descriptive text"));
        assertEquals(0, result.skipped().notUnderstood());
    }

    @Test
    void a32BitMessageAndWhatIsMalformed() {
        assertEquals(List.of("CfgRd 00:01.0 (A) @34 len 1 = 50", "CfgRd 00:01.0 @50 len 2 = 0500",
                "CfgRd 00:01.0 @52 len 2 = 0101", "CfgRd 00:01.0 @54 len 4 = 0010e0fe",
                "CfgRd 00:01.0 @58 len 2 = 3100",
                "CfgRd 00:01.0 @5c len 4 = 01000000", "CfgRd 00:01.0 @60 len 4 = 00000000"),
                read("00:01.0 X: A\n\tCapabilities: [50] MSI: Enable+ Count=1/1 Maskable+ 64bit-\n"
                        + "\t\tAddress: fee01000  Data: 0031\n\t\tMasking: 00000001  Pending: 00000000\n").events());
        // not so many vectors, not such an alignment, no hexadecimal number: the register is not known
        assertEquals(
                List.of("CfgRd 00:01.0 (A) @34 len 1 = 50", "CfgRd 00:01.0 @50 len 2 = 1160",
                        "CfgRd 00:01.0 @60 len 2 = 0500"),
                read("00:01.0 X: A\n\tControl: I/O+ Mem+\n\tCapabilities: [50] MSI-X: Enable+ Count=4096 Masked-\n"
                        + "\t\tVector table: BAR=9 offset=00000000\n\t\tPBA: BAR=0 offset=00000004\n"
                        + "\tCapabilities: [60] MSI: Enable+ Count=3/32 Maskable+ 64bit+\n\t\tAddress: x  Data: 1\n"
                        + "\tCapabilities: <access denied>\n").events());
    }
}
