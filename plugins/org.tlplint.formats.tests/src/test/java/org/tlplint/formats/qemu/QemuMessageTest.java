/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.formats.Events;

/** What is a message, and who sent it. */
class QemuMessageTest {

    private static final String NVME = "5@1.000001:pci_nvme_irq_msix raising MSI-X IRQ vector 3";

    private static String write(String thread, String time, String address, String value, String region) {
        return "%s@%s:memory_region_ops_write cpu -1 mr 0x1 addr 0x%s value 0x%s size 4 name '%s'".formatted(thread,
                time, address,
                value, region);
    }

    private static String message(String thread, String time) {
        return write(thread, time, "fee01004", "28", "apic-msi");
    }

    /** Entry 2 of the I/O APIC: vector and flags in the low half, destination in the high half. */
    private static List<String> redirect(String low, String high) {
        return List.of("9@0.000001:ioapic_mem_write ioapic mem write addr 0x10 regsel: 0x15 size 0x4 val 0x" + high,
                "9@0.000002:ioapic_mem_write ioapic mem write addr 0x10 regsel: 0x14 size 0x4 val 0x" + low);
    }

    private static List<String> events(String... lines) {
        return Events.read(new QemuLogFormat(), String.join("\n", lines) + "\n").events();
    }

    private static List<String> events(List<String> first, String... lines) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(lines));
        return events(all.toArray(String[]::new));
    }

    private static final String BY_FUNCTION = "MWr U @fee01004 len 4 = 28000000 vector 3~ sender FUNCTION";
    private static final String BY_PLATFORM = "MWr U @fee01004 len 4 = 28000000 sender PLATFORM";
    private static final String BY_ANYONE = "MWr U @fee01004 len 4 = 28000000";

    @Test
    void theLocalApicPageHoldsRegistersAndMessages() {
        List<String> messages = List.of("fee00000", "fee00004", "fee0000c", "fee01004", "fee7f010", "fee01370");
        for (String address : messages) {
            assertEquals(1, events(write("1", "1.000001", address, "41", "apic-msi")).size(), address);
        }
        for (String address : List.of("fee000b0", "fee00300", "fee00310", "fee00380", "fee00020", "fee00ff0")) {
            assertEquals(0, events(write("1", "1.000001", address, "41", "apic-msi")).size(), address);
        }
    }

    @Test
    void everyWriteToAWindowThatHasOnlyMessagesIsOne() {
        for (String address : List.of("fee00278", "fee00030", "fee00298")) {
            assertEquals(List.of("MWr U @" + address + " len 4 = 00000000"),
                    events(write("1", "1.000001", address, "0", "vtd-ir")));
            assertEquals(1, events(write("1", "1.000001", address, "41", "kvm-apic-msi")).size());
        }
    }

    @Test
    void theWriteAtPowerOnIsNoMessage() {
        assertEquals(List.of("MWr U @fee00000 len 4 = 41000000", "MWr U @fee00000 len 4 = 00000000"),
                events(write("1", "1.000001", "fee00000", "0", "apic-msi"),
                        write("1", "1.000002", "fee00000", "41", "apic-msi"),
                        write("1", "1.000003", "fee00000", "0", "apic-msi")));
    }

    @Test
    void anIrqEventJustBeforeOnTheThreadTellsTheVector() {
        assertEquals(List.of(BY_FUNCTION), events(NVME, message("5", "1.000009")));
        assertEquals(List.of(BY_FUNCTION),
                events(NVME, "6@1.000002:apic_deliver_irq dest 0", message("5", "1.000009")));
        assertEquals(List.of("MWr U @fee01004 len 4 = 28000000 vector 1~ sender FUNCTION"),
                events("5@1.000001:e1000e_irq_msix_notify_postponed_vec Sending MSI-X postponed by EITR[1]",
                        message("5", "1.000009")));
        assertEquals(List.of("MWr U @fee01004 len 4 = 28000000 vector 17~ sender FUNCTION"),
                events("5@1.000001:e1000e_irq_msix_notify_vec MSI-X notify vector 0x11", message("5", "1.000009")));
        assertEquals(List.of("MWr U @fee01004 len 4 = 28000000 sender FUNCTION"),
                events("5@1.000001:e1000e_irq_msi_notify MSI notify 0x1", message("5", "1.000009")));
    }

    @Test
    void anIrqEventThatSentNothingIsNotUsedLater() {
        // a masked vector: the next message of the thread comes from elsewhere
        assertEquals(List.of(BY_ANYONE),
                events(NVME, "5@1.000002:apic_deliver_irq dest 0 vector 3", message("5", "1.000009")));
        assertEquals(List.of(BY_ANYONE), events(NVME, message("6", "1.000009")));
        assertEquals(List.of(BY_ANYONE), events(NVME, message("5", "1.001500")));
        assertEquals(List.of(BY_FUNCTION, BY_ANYONE), events(NVME, message("5", "1.000002"), message("5", "1.000003")));
    }

    @Test
    void theIoApicsTableTellsItsMessages() {
        List<String> table = redirect("828", "1000000");
        assertEquals(List.of(BY_PLATFORM), events(table, message("5", "1.000009")));
        // the thread's line before says a device, the table says the I/O APIC: undecided
        assertEquals(List.of(BY_ANYONE), events(table, NVME, message("5", "1.000009")));
        assertEquals(List.of(BY_ANYONE), events(redirect("10828", "1000000"), message("5", "1.000009")));
        assertEquals(List.of(BY_ANYONE), events(redirect("828", "2000000"), message("5", "1.000009")));
        assertEquals(List.of(BY_ANYONE), events(redirect("28", "1000000"), message("5", "1.000009")));
        assertEquals(List.of("MWr U @fee01004 len 4 = 28800000 sender PLATFORM"),
                events(redirect("8828", "1000000"), write("5", "1.000009", "fee01004", "8028", "apic-msi")));
    }

    @Test
    void aDeviceThatMayUseItsPinIsBelievedOnlyWithTheTable() {
        String virtio = "5@1.000001:virtio_notify vdev 0x55 vq 0x56";
        assertEquals(List.of(BY_ANYONE), events(virtio, message("5", "1.000009")));
        assertEquals(List.of(BY_PLATFORM), events(redirect("828", "1000000"), virtio, message("5", "1.000009")));
        assertEquals(List.of(BY_ANYONE + " sender FUNCTION"),
                events(redirect("829", "1000000"), virtio, message("5", "1.000009")));
    }

    @Test
    void aRisingInputOfTheIoApicSendsItsMessage() {
        assertEquals(List.of(BY_PLATFORM),
                events("5@1.000001:ioapic_set_irq vector: 4 level: 1", message("5", "1.000009")));
        assertEquals(List.of(BY_ANYONE),
                events("5@1.000001:ioapic_set_irq vector: 4 level: 0", message("5", "1.000009")));
    }

    @Test
    void withoutThreadsOnlyTheLineBeforeCounts() {
        String cause = "pci_nvme_irq_msix raising MSI-X IRQ vector 3";
        String message = "memory_region_ops_write cpu -1 mr 0x1 addr 0xfee01004 value 0x28 size 4 name 'apic-msi'";
        assertEquals(List.of(BY_FUNCTION), events(cause, message));
        assertEquals(List.of(BY_ANYONE), events(cause, "apic_deliver_irq dest 1", message));
    }
}
