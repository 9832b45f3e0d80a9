/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;

/** Devices that are passed through, old spellings, and lines in mails. */
class QemuVfioTest {

    private static Events.Result read(String... lines) {
        return Events.read(new QemuLogFormat(), String.join("\n", lines) + "\n");
    }

    private static String sample(String name) throws IOException {
        return new String(Events.resource(Events.class, "samples/qemu-log/" + name), StandardCharsets.US_ASCII);
    }

    /** Counted in the file: 5 configuration reads, 3 writes of vfio of which one is told twice, and so on. */
    @Test
    void everyKindOfLine() throws IOException {
        Events.Result result = Events.read(new QemuLogFormat(), sample("passed-through.log"));
        assertEquals("CfgRd=6 CfgWr=4 MRd=1 MWr=4 Note=5", result.kinds());
        assertEquals(1, result.skips("another region than a BAR"));
        assertEquals(1, result.skips("told by its pci_cfg event"));
        assertEquals(1, result.skips("interrupt raised"));
        assertEquals(0, result.skipped().notUnderstood());
    }

    @Test
    void configurationAccessesHaveTheirWidth() {
        assertEquals(List.of("CfgRd 65:00.0 (0000:65:00.0) @34 len 1 = 70 SC~",
                "CfgWr 65:00.0 (0000:65:00.0) @72 len 2 = 04c0 SC~",
                "CfgWr 0003:65:1f.7 (0003:65:1f.7) @4 len 4 = 06000000 SC~"),
                read("1@5.000001:vfio_pci_read_config  (0000:65:00.0, @0x34, len=0x1) 0x70",
                        "1@5.000002:vfio_pci_write_config  (0000:65:00.0, @0x72, 0xc004, len=0x2)",
                        "vfio_pci_write_config (0003:65:1f.7, @0x4, 0x6, len=0x4)").events());
    }

    @Test
    void regionsAreBars() {
        assertEquals(
                List.of("MWr D 65:00.0 bar3 @10 len 8 = 0410e0fe01000000", "MRd D 65:00.0 bar0 @2000 len 2 = 3412"),
                read("vfio_region_write  (0000:65:00.0:region3+0x10, 0x1fee01004, 8)",
                        "vfio_region_read  (0000:65:00.0:region0+0x2000, 2) = 0x1234").events());
    }

    @Test
    void anInterruptTellsItsMessage() {
        assertEquals(List.of("MWr U from 65:00.0~ @fee01004 len 4 = 23400000 vector 3 sender FUNCTION"),
                read("1@5.000001:vfio_msi_interrupt  (0000:65:00.0) vector 3 0xfee01004/0x4023").events());
        // QEMU goes on to write it: one message, not two
        assertEquals(List.of("MWr U @fee01004 len 4 = 23400000 vector 3~ sender FUNCTION"),
                read("1@5.000001:vfio_msi_interrupt  (0000:65:00.0) vector 3 0xfee01004/0x4023",
                        "2@5.000002:memory_region_ops_write cpu -1 mr 0x1 addr 0x10 value 0x1 size 4 name 'nvme'",
                        "1@5.000002:memory_region_ops_write cpu -1 mr 0x1 addr 0xfee01004 value 0x4023 size 4 name 'kvm-apic-msi'")
                        .events());
    }

    @Test
    void aUuidIsGivenANumberThatStaysTheSame() {
        String uuid = "12345678-9abc-def0-1234-56789abcdef0";
        List<String> events = read("vfio_pci_write_config  (%s, @0x4c, 0xfee00000, len=0x4)".formatted(uuid),
                "vfio_msi_interrupt  (%s) vector 0 0xfee00000/0x31".formatted(uuid),
                "vfio_pci_write_config  (12345678-9abc-def0-1234-56789abcdef1, @0x4c, 0xfee00000, len=0x4)").events();
        assertTrue(events.get(0).matches("CfgWr 7fff:[0-9a-f]{2}:[01][0-9a-f]\\.[0-7]~ \\(" + uuid + "\\) .*"),
                events.get(0));
        String number = events.get(0).split("[ ~]")[1];
        assertTrue(events.get(1).startsWith("MWr U from " + number + "~ "), events.get(1));
        assertTrue(!events.get(2).contains(number), events.get(2));
    }

    /** In the virtual machine the device has another address; what tells an access twice tells that too. */
    @Test
    void theAddressInTheVirtualMachineIsLearnt() throws IOException {
        String text = String.join("\n", "8@5.000001:vfio_msi_interrupt  (0000:66:00.0) vector 1 0xfee02000/0x31",
                "8@5.000002:pci_cfg_write vfio-pci 00:05.0 @0x72 <- 0x8004",
                "8@5.000003:vfio_pci_write_config  (0000:66:00.0, @0x72, 0x8004, len=0x2)",
                "8@5.000004:vfio_msi_interrupt  (0000:66:00.0) vector 1 0xfee02000/0x31",
                "8@5.000005:vfio_pci_read_config  (0000:66:00.0, @0x72, len=0x2) 0x8004",
                "8@5.000006:pci_cfg_read vfio-pci 00:06.0 @0x72 -> 0x8004",
                "8@5.000007:vfio_region_write  (0000:66:00.0:region3+0x10, 0x1, 4)", "");
        TraceFormat format = new QemuLogFormat();
        assertEquals(List.of("MWr U from 66:00.0~ @fee02000 len 4 = 31000000 vector 1 sender FUNCTION",
                "CfgWr 00:05.0 (vfio-pci) @72 len 2 = 0480 SC~",
                "MWr U from 00:05.0~ @fee02000 len 4 = 31000000 vector 1 sender FUNCTION",
                "CfgRd 00:06.0 (vfio-pci) @72 len 2 = 0480 SC~", "MWr D 00:06.0 bar3 @10 len 4 = 01000000"),
                Events.read(format, text).events());
        List<String> all = Events.rest(format.open(MemoryInput.of(text)), true);
        TraceEvent event = new TraceEvent();
        try (EventReader reader = format.open(MemoryInput.of(text))) {
            for (int i = 1; reader.next(event); i++) {
                try (EventReader other = format.open(MemoryInput.of(text))) {
                    other.seek(reader.mark());
                    assertEquals(all.subList(i, all.size()), Events.rest(other, true), "from " + i);
                }
            }
        }
    }

    @Test
    void theServerPrintsDecimalOffsets() {
        assertTrue(read("vfu_cfg_read vfu: cfg: 0x66 -> 0x40").events().get(0)
                .matches("CfgRd 7fff:\\S+~ \\(vfu\\) @42 len 2~ = 4000 SC~"));
        Events.Result both = read("pci_cfg_write nvme 01:00.0 @0x4 <- 0x6", "vfu_cfg_write vfu: cfg: 0x4 <- 0x6");
        assertEquals(List.of("CfgWr 01:00.0 (nvme) @4 len 2~ = 0600 SC~"), both.events());
        // 0x1a would be hexadecimal
        assertEquals(1, read("vfu_cfg_read vfu: cfg: 0x1a -> 0x40").skips("malformed"));
    }

    @Test
    void malformedLinesAreTold() {
        Events.Result result = read("vfio_pci_read_config  (0000:65:00.0, @0x34, len=0x3) 0x70",
                "vfio_pci_read_config  (0000:65:00.0, @0x34, len=0x1) 0x170",
                "vfio_pci_read_config  (, @0x34, len=0x1) 0x1",
                "vfio_pci_write_config  (0000:65:00.0, @0x1034, 0x1, len=0x1)",
                "vfio_region_write  (a:regionx+0x10, 0x1, 4)",
                "vfio_region_read  (a:region0+0x10, 5) = 0x1", "vfio_msi_interrupt  (a) vector 0 0xfee01004",
                "vfio_region_write ");
        assertEquals(List.of(), result.events());
        assertEquals(8, result.skips("malformed"));
        assertEquals(1,
                Events.read(new QemuLogFormat(), "vfio_msi_interrupt  (a) vector 0 0xfee01004/0x40").skips("cut"));
    }

    @Test
    void theBusOfOldLogsCanBeGiven() throws IOException {
        String line = "pci_cfg_write virtio-vga 12:1 @0x18 <- 0xe0800000\npci_cfg_read nvme 03:00.0 @0x0 -> 0x1\n";
        assertEquals("CfgWr 00:0c.1~ (virtio-vga) @18 len 4~ = 000080e0 SC~",
                Events.read(new QemuLogFormat(), line).events().get(0));
        List<String> events = Events.read(new QemuLogFormat().with(Map.of("bus", "a1")), line).events();
        assertEquals("CfgWr a1:0c.1 (virtio-vga) @18 len 4~ = 000080e0 SC~", events.get(0));
        assertEquals("CfgRd 03:00.0 (nvme) @0 len 4~ = 01000000 SC~", events.get(1));
        for (String bad : List.of("", "100", "x", "-1")) {
            assertThrows(TraceException.class, () -> new QemuLogFormat().with(Map.of("bus", bad)));
        }
        assertThrows(TraceException.class, () -> new QemuLogFormat().with(Map.of("slot", "1")));
        assertEquals("bus", new QemuLogFormat().options().get(0).name());
    }

    @Test
    void linesQuotedInMails() throws IOException {
        Events.Result result = Events.read(new QemuLogFormat(), sample("quoted-in-a-mail.txt"));
        assertEquals(List.of("CfgWr 01:00.0 (nvme) @42 len 2 = 40c0 SC~", "MWr D @fe402000 len 4~ = 0400e0fe SC~",
                "BarMap 00:02.0 bar2 @e0800000+4000"), result.events());
        assertEquals(1, result.skips("mail program"));
        assertEquals(1, result.skips("empty"));
        assertEquals(2, result.skips("no QEMU event"));
        assertEquals(8, result.lines());
        assertEquals(8, result.events().size() + result.allSkips());
    }

    @Test
    void whatSuchALogShows() throws IOException {
        try (EventReader reader = new QemuLogFormat().open(MemoryInput.of(sample("passed-through.log")))) {
            TraceEvent event = new TraceEvent();
            while (reader.next(event)) {
                // to the end
            }
            assertEquals(EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.TIME,
                    Trait.SYNCHRONOUS), reader.traits());
        }
    }
}
