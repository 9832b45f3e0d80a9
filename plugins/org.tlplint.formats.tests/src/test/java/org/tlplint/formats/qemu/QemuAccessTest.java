/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.formats.Events;

/** Configuration accesses, table accesses, BAR mappings and refused accesses, line by line. */
class QemuAccessTest {

    private static Events.Result read(String... lines) {
        return Events.read(new QemuLogFormat(), String.join("\n", lines) + "\n");
    }

    private static List<String> events(String... lines) {
        return read(lines).events();
    }

    @Test
    void widthOfAWriteComesFromTheRegionLineBefore() {
        assertEquals(List.of("CfgWr 01:00.0 (nvme) @42 len 2 = 40c0 SC~"), events(
                "5@1.000001:memory_region_ops_write cpu 0 mr 0x1 addr 0xb0100042 value 0xc040 size 2 name 'pcie-mmcfg-mmio'",
                "5@1.000002:pci_cfg_write nvme 01:00.0 @0x42 <- 0xc040"));
    }

    @Test
    void widthOfAReadComesFromTheRegionLineAfter() {
        assertEquals(List.of("CfgRd 00:04.0 (e1000e) @e len 1 = 00 SC~"), events(
                "5@1.000001:memory_region_ops_write cpu 0 mr 0x1 addr 0xcf8 value 0x8000200c size 4 name 'pci-conf-idx'",
                "5@1.000002:pci_cfg_read e1000e 00:04.0 @0xe -> 0x0",
                "5@1.000003:memory_region_ops_read cpu 0 mr 0x1 addr 0xcfe value 0x0 size 1 name 'pci-conf-data'"));
    }

    @Test
    void configurationSpaceMayLieBelowAMultipleOf256Megabytes() {
        assertEquals(List.of("CfgWr 01:00.0 (nvme) @42 len 2 = 40c0 SC~"), events(
                "5@1.000001:memory_region_ops_write cpu 0 mr 0x1 addr 0x3f100042 value 0xc040 size 2 name 'pcie-mmcfg-mmio'",
                "5@1.000002:pci_cfg_write nvme 01:00.0 @0x42 <- 0xc040"));
    }

    @Test
    void linesOfOtherThreadsMayStandBetween() {
        assertEquals(
                List.of("CfgWr 01:00.0 (nvme) @42 len 2 = 4080 SC~", "CfgWr 02:00.0 (nvme) @44 len 4 = 01000000 SC~"),
                events("5@1.000001:memory_region_ops_write cpu 0 mr 0x1 addr 0xb0100042 value 0x8040 size 2 name 'pcie-mmcfg-mmio'",
                        "6@1.000001:memory_region_ops_write cpu 1 mr 0x1 addr 0xb0200044 value 0x1 size 4 name 'pcie-mmcfg-mmio'",
                        "5@1.000002:pci_cfg_write nvme 01:00.0 @0x42 <- 0x8040",
                        "6@1.000002:pci_cfg_write nvme 02:00.0 @0x44 <- 0x1"));
    }

    @Test
    void aRegionLineOfAnotherAccessTellsNothing() {
        // another value, another register, another function; and on the same thread nothing stands between the two
        for (String other : List.of("addr 0xb0100042 value 0x8040 size 2 name 'pcie-mmcfg-mmio'",
                "addr 0xb0100040 value 0x40 size 2 name 'pcie-mmcfg-mmio'",
                "addr 0xb0101042 value 0x40 size 2 name 'pcie-mmcfg-mmio'",
                "addr 0xcfc value 0x40 size 2 name 'pci-conf-data'",
                "addr 0xb0100042 value 0x40 size 2 name 'nvme'")) {
            assertEquals(List.of("CfgWr 01:00.0 (nvme) @42 len 2~ = 4000 SC~"),
                    events("5@1.000001:memory_region_ops_write cpu 0 mr 0x1 " + other,
                            "5@1.000002:pci_cfg_write nvme 01:00.0 @0x42 <- 0x40"),
                    other);
        }
        assertEquals("CfgWr 01:00.0 (nvme) @42 len 2~ = 4000 SC~", events(
                "5@1.000001:memory_region_ops_write cpu 0 mr 0x1 addr 0xb0100042 value 0x40 size 1 name 'pcie-mmcfg-mmio'",
                "5@1.000001:apic_deliver_irq dest 0 dest_mode 0 delivery_mode 0 vector 0 trigger_mode 0",
                "5@1.000002:pci_cfg_write nvme 01:00.0 @0x42 <- 0x40").get(0));
    }

    @Test
    void aMissingWidthIsInferredFromTheRegisterAndTheValue() {
        assertEquals(List.of("CfgWr 01:00.0 (a) @41 len 1~ = 05 SC~", "CfgWr 01:00.0 (a) @42 len 2~ = 0500 SC~",
                "CfgWr 01:00.0 (a) @4 len 2~ = 0600 SC~", "CfgWr 01:00.0 (a) @4 len 4~ = 06000100 SC~",
                "CfgWr 01:00.0 (a) @40 len 4~ = 110040c0 SC~", "CfgRd 01:00.0 (a) @10 len 4~ = 00000000 SC~"),
                events("pci_cfg_write a 01:00.0 @0x41 <- 0x5", "pci_cfg_write a 01:00.0 @0x42 <- 0x5",
                        "pci_cfg_write a 01:00.0 @0x4 <- 0x6", "pci_cfg_write a 01:00.0 @0x4 <- 0x10006",
                        "pci_cfg_write a 01:00.0 @0x40 <- 0xc0400011", "pci_cfg_read a 01:00.0 @0x10 -> 0x0"));
    }

    @Test
    void oldVersionsPrintSlotAndFunctionInDecimalAndNoBus() {
        assertEquals(List.of("CfgWr 00:0c.1~ (virtio-vga) @18 len 4 = 000080e0 SC~"), events(
                "7@9.000001:memory_region_ops_write cpu 0 mr 0x633 addr 0xcfc value 0xe0800000 size 4",
                "7@9.000002:pci_cfg_write virtio-vga 12:1 @0x18 <- 0xe0800000"));
    }

    @Test
    void namesMayHoldBlanks() {
        assertEquals(List.of("CfgRd 01:00.0 (two words) @0 len 4~ = 86800000 SC~"),
                events("pci_cfg_read two words 01:00.0 @0x0 -> 0x8086"));
    }

    @Test
    void tableAndPbaAccessesKeepTheirAddress() {
        assertEquals(List.of("MWr D @fe402000 len 4~ = 0400e0fe SC~", "MRd D @fe40300c len 4~ = 01000000 SC~"),
                events("1@1.000001:memory_region_ops_write cpu 0 mr 0x1 addr 0xfe402000 value 0xfee00004 size 4 name 'msix-table'",
                        "1@1.000001:memory_region_ops_read cpu -1 addr 0xfe40300c value 0x1 size 4 name 'msix-pba'"));
    }

    @Test
    void barMappings() {
        Events.Result result = read("pci_update_mappings_add nvme 01:00.0 0,0xfe200000+0x4000",
                "pci_update_mappings_del nvme 01:00.0 0,0xfe200000+0x4000",
                "pci_update_mappings_add d=0x633000000800 00:02.0 2,0xe0800000+0x4000",
                "pci_update_mappings_add e1000e 01:00.0 6,0xfe600000+0x40000",
                "pci_update_mappings_add e1000e 01:00.0 7,0xfe600000+0x40000");
        assertEquals(List.of("BarMap 01:00.0 (nvme) bar0 @fe200000+4000", "BarUnmap 01:00.0 (nvme) bar0 @fe200000+4000",
                "BarMap 00:02.0 bar2 @e0800000+4000"), result.events());
        assertEquals(1, result.skips("expansion ROM"));
        assertEquals(1, result.skips("malformed"));
    }

    @Test
    void refusedAccessesAreEvents() {
        Events.Result result = read(
                "Invalid write at addr 0x408, size 1, region 'msix-table', reason: invalid size (min:4 max:8)",
                "Invalid write at addr 0x408, size 1, region '(null)', reason: rejected",
                "Invalid read at addr 0x0, size 2, region 'msix-pba', reason: invalid size (min:4 max:8)",
                "Invalid write at addr 0xFEE00000, size 4, region '(null)', reason: rejected",
                "2026-09-24T23:20:21.497100Z Invalid write at addr 0xC, size 2, region 'msix-table', reason: x",
                "Invalid write at addr 0x10, size 2, region 'nvme', reason: x",
                "Invalid write at addr , size 2, region 'msix-table', reason: x");
        assertEquals(List.of("MWr D MSIX_TABLE @408 len 1 rejected", "MRd D MSIX_PBA @0 len 2 rejected",
                "MWr U @fee00000 len 4 rejected", "MWr D MSIX_TABLE @c len 2 rejected"), result.events());
        assertEquals(1, result.skips("that no region took"));
        assertEquals(1, result.skips("refused access to another region"));
        assertEquals(1, result.skips("malformed"));
    }

    @Test
    void marksAndNotes() {
        assertEquals(List.of("Note \"mark 18\"", "Note \"pci_nvme_pci_reset PCI Function Level Reset\""), events(
                "1@1.000001:memory_region_ops_write cpu 0 mr 0x1 addr 0xe8 value 0x12 size 1 name 'isa-debugcon'",
                "1@1.000001:memory_region_ops_write cpu 0 mr 0x1 addr 0xe9 value 0x41 size 1 name 'isa-debugcon'",
                "1@1.000002:pci_nvme_pci_reset PCI Function Level Reset"));
    }

    @Test
    void regionsWithoutNamesAreToldByTheirAddress() {
        Events.Result result = read("memory_region_ops_write cpu 0 mr 0x1 addr 0xfe402000 value 0x1 size 4",
                "memory_region_ops_write cpu 0 mr 0x1 addr 0xfee000b0 value 0x0 size 4",
                "memory_region_ops_write cpu 0 mr 0x1 addr 0xfee01004 value 0x31 size 4",
                "memory_region_ops_write cpu 0 mr 0x1 addr 0x3f8 value 0x31 size 1",
                "memory_region_ops_read cpu 0 mr 0x1 addr 0xcfc value 0x31 size 1");
        assertEquals(List.of("MWr D @fe402000 len 4~ = 01000000 SC~", "MWr U @fee01004 len 4 = 31000000"),
                result.events());
        assertEquals(1, result.skips("local APIC"));
        assertEquals(1, result.skips("another memory region"));
        assertEquals(1, result.skips("configuration space region"));
    }

    @Test
    void malformedEventsAreCountedAsNotUnderstood() {
        Events.Result result = read("pci_cfg_write nvme 01:00.0 @0x42 <- ", "pci_cfg_write nvme 01:20.0 @0x42 <- 0x1",
                "pci_cfg_write nvme 01:00.0 @0x1042 <- 0x1", "pci_cfg_read nvme 01:00.0 @0x42 <- 0x1",
                "pci_cfg_write nvme 01:00.0 @0x42 <- 0x123456789", "pci_cfg_write", "pci_cfg_write ",
                "memory_region_ops_write cpu 0 mr 0x1 addr 0xzz value 0x1 size 4 name 'msix-table'",
                "memory_region_ops_write cpu 0 mr 0x1 addr 0x10 value 0x1 size 3 name 'msix-table'",
                "pci_update_mappings_add nvme 01:00.0 0,0xfe200000", "ioapic_mem_write ioapic mem write addr");
        assertEquals(List.of(), result.events());
        assertEquals(11, result.skips("malformed"));
        assertEquals(11, result.skipped().notUnderstood());
    }

    @Test
    void noiseIsCountedByKind() {
        Events.Result result = read("[I 1595480025.666147] OPENED", "[R +0.046276] outl 0xcf8 0x80001018",
                "[S +0.046313] OK", "OK",
                "OK 0x8086", "qemu-system-x86_64: warning: something", "", "virtio_set_status vdev 0x1 val 0",
                "some_other_event x=1", "Linux version 6.1.0", "\0\1\2",
                "msix_write_config dev nvme enabled 1 masked 1");
        assertEquals(List.of(), result.events());
        assertEquals(5, result.skips("QTest"));
        assertEquals(1, result.skips("message of QEMU"));
        assertEquals(1, result.skips("empty"));
        assertEquals(1, result.skips("other trace event"));
        assertEquals(2, result.skips("known event"));
        assertEquals(2, result.skips("no QEMU event"));
        assertEquals(2, result.skipped().notUnderstood());
    }

    @Test
    void aLastLineThatMayHaveLostDigitsIsNotUsed() {
        Events.Result cut = Events.read(new QemuLogFormat(), "pci_cfg_write nvme 01:00.0 @0x42 <- 0xc0");
        assertEquals(List.of(), cut.events());
        assertEquals(1, cut.skips("cut off"));
        // the region line before proves that this one is whole
        assertEquals(1, Events.read(new QemuLogFormat(),
                "memory_region_ops_write cpu 0 mr 0x1 addr 0xb0100042 value 0xc040 size 2 name 'pcie-mmcfg-mmio'\n"
                        + "pci_cfg_write nvme 01:00.0 @0x42 <- 0xc040")
                .events().size());
        // and so does the closing quote
        assertEquals(1, Events.read(new QemuLogFormat(),
                "memory_region_ops_write cpu 0 mr 0x1 addr 0xb0100042 value 0xc040 size 4 name 'msix-table'").events()
                .size());
    }
}
