/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.tlplint.formats.qemu.QemuLogFormat;

/** Short inputs of every format, for tests that hold for all of them. */
final class Samples {

    static final Map<String, List<String>> BY_FORMAT = Map.of(
            "qemu-log", List.of(resource("q35-guest-errors-ts.log"), resource("e1000e-msix-qtest.log"),
                    """
                            [I 1595480025.666147] OPENED
                            [R +0.046276] outl 0xcf8 0x80001018
                            OK
                            12@1595480025.712490:pci_cfg_write virtio-vga 02:0 @0x18 <- 0xe0800000
                            OK
                            12@1595480025.712551:pci_update_mappings_add d=0x633000000800 00:02.0 2,0xe0800000+0x4000
                            """),
            "csv", List.of(
                    """
                            # pcie-trace-csv 1
                            time_ns,dir,type,requester,tag,bdf,reg,addr,first_be,last_be,len,status,completer,data,raw,msg,comment
                            0,D,CfgRd0,00:00.0,0x01,01:00.0,0x0b0,,0xf,0x0,4,,,,,,
                            120,U,CplD,00:00.0,0x01,,,,,,4,SC,01:00.0,11 00 07 00,,,MSI-X cap
                            500,D,CfgWr0,00:00.0,0x02,01:00.0,0x0b2,,0xc,0x0,2,,,00 c0,,,enable
                            900,D,MWr,00:00.0,,,,0xfe202000,0xf,0x0,4,,,00 00 e0 fe,,,"vector 0, ""address"",
                            second line"
                            950,U,Msg,01:00.0,,,,,,,,,,,,Assert_INTA,
                            5000,U,,,,,,,,,,,,,40000001 0100000f fee00000 41400000,,raw
                            5001,,BarMap,,,01:00.0,,fe200000,,,,,,,,,
                            5002,,Frobnicate,,,01:00.0,,fe200000,,,,,,,,,
                            """,
                    "type;bdf;reg;data\nCfgWr;01:00.0;42;00c0\n"),
            "lspci", List.of(
                    """
                            00:00.0 Host bridge: Some bridge
                            \tControl: I/O+ Mem+
                            00: 86 80 c0 29 03 01 00 00 00 00 00 06 00 00 00 00
                            10: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
                            20: 00 00 00 00 00 00 00 00 00 00 00 00 f4 1a 00 11
                            30: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00

                            01:00.0 Non-Volatile memory controller: Some controller
                            \tRegion 0: Memory at fe400000 (64-bit, non-prefetchable) [size=16K]
                            00: 36 1b 10 00 07 04 10 00 02 02 08 01 00 00 00 00
                            10: 04 00 40 fe 00 00 00 00 00 00 00 00 00 00 00 00
                            """,
                    "00:00.0 Host bridge: Some bridge\n\tCapabilities: [40] MSI: Enable-\n\tLatency: 0\n"));

    private Samples() {
    }

    private static String resource(String name) {
        try {
            return new String(Events.resource(QemuLogFormat.class, name), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
