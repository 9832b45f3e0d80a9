/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;

/** Logs that QEMU 7.2 wrote: counts against grep, and the same events whatever the prefix of the lines. */
class QemuRealLogTest {

    private static final List<String> LOGS = List.of("e1000e-msix-qtest.log", "e1000e-msix-qtest-ts.log",
            "q35-ecam-edu-msi-nvme-msix-ts.log", "q35-guest-errors-ts.log");

    private static String log(String name) throws IOException {
        return new String(Events.resource(Events.class, "samples/qemu-log/" + name), StandardCharsets.ISO_8859_1);
    }

    /** The counts are those of: {@code grep -c WORD FILE}, with the words pci_cfg_read, 'msix-table', and so on. */
    @Test
    void countsAreThoseOfGrep() throws IOException {
        // 27 pci_cfg_read, 13 pci_cfg_write; 11 'msix-table' and 2 'msix-pba', 3 of them reads; 3 mappings;
        // 2 'apic-msi' of which the first is the write at power-on
        Events.Result e1000e = Events.read(new QemuLogFormat(), log("e1000e-msix-qtest-ts.log"));
        assertEquals("BarMap=3 CfgRd=27 CfgWr=13 MRd=3 MWr=11", e1000e.kinds());
        assertEquals(152, e1000e.lines());
        assertEquals(152, e1000e.events().size() + e1000e.allSkips());
        // 12 and 15 configuration accesses; 16 'msix-table' and 3 'msix-pba', 2 of them reads; 3 messages; 2 mappings
        Events.Result q35 = Events.read(new QemuLogFormat(), log("q35-ecam-edu-msi-nvme-msix-ts.log"));
        assertEquals("BarMap=2 CfgRd=12 CfgWr=15 MRd=2 MWr=20", q35.kinds());
        assertEquals(98, q35.events().size() + q35.allSkips());
        // the same and 3 lines 'Invalid'
        Events.Result errors = Events.read(new QemuLogFormat(), log("q35-guest-errors-ts.log"));
        assertEquals("BarMap=2 CfgRd=12 CfgWr=15 MRd=3 MWr=22", errors.kinds());
        assertEquals(101, errors.events().size() + errors.allSkips());
        assertEquals(0, errors.skipped().notUnderstood());
    }

    /** Every pci_cfg line of these logs has its region line, so no width is inferred. */
    @Test
    void everyConfigurationAccessFindsItsWidth() throws IOException {
        for (String name : LOGS) {
            List<String> events = Events.read(new QemuLogFormat(), log(name)).events();
            assertTrue(events.stream().filter(e -> e.startsWith("Cfg")).noneMatch(e -> e.matches(".*len \\d~.*")),
                    name);
        }
    }

    @Test
    void thePrefixMakesNoDifferenceButTheTime() throws IOException {
        Pattern prefix = Pattern.compile("(?m)^\\d+@(\\d+)\\.(\\d{6}):");
        for (String name : LOGS.subList(1, LOGS.size())) {
            String stamped = log(name);
            List<String> expected = Events.read(new QemuLogFormat(), stamped).events();
            assertEquals(expected, Events.read(new QemuLogFormat(), prefix.matcher(stamped).replaceAll("")).events(),
                    name);
            String iso = prefix.matcher(stamped).replaceAll(m -> Instant
                    .ofEpochSecond(Long.parseLong(m.group(1)), Long.parseLong(m.group(2)) * 1000).toString() + " ");
            assertEquals(expected, Events.read(new QemuLogFormat(), iso).events(), name);
            assertEquals(times(stamped), times(iso), name);
            String windows = stamped.replace("\n", "\r\n");
            assertEquals(expected, Events.read(new QemuLogFormat(), windows).events(), name);
        }
    }

    private static List<Long> times(String text) throws IOException {
        List<Long> times = new ArrayList<>();
        TraceEvent event = new TraceEvent();
        try (EventReader reader = new QemuLogFormat().open(MemoryInput.of(text))) {
            while (reader.next(event)) {
                times.add(event.timeNs());
            }
        }
        return times;
    }

    @Test
    void timesAreNanosecondsOfTheHostsClock() throws IOException {
        assertEquals(List.of(1_795_334_034_390_370_000L),
                times("12019@1795334034.390370:pci_cfg_write nvme 01:00.0 @0x42 <- 0xc040\n"));
        assertEquals(List.of(Instant.parse("2024-02-29T23:59:59.5Z").toEpochMilli() * 1_000_000),
                times("2024-02-29T23:59:59.5Z pci_cfg_write nvme 01:00.0 @0x42 <- 0xc040\n"));
        assertEquals(List.of(TraceEvent.NO_TIME), times("pci_cfg_write nvme 01:00.0 @0x42 <- 0xc040\n"));
    }

    @Test
    void traitsAreWhatTheLogHolds() throws IOException {
        assertEquals("[CONFIG_ACCESSES, TABLE_ACCESSES, MESSAGES, TIME, SYNCHRONOUS]",
                traits(log("e1000e-msix-qtest-ts.log")).toString());
        assertEquals("[CONFIG_ACCESSES, TABLE_ACCESSES, MESSAGES, SYNCHRONOUS]",
                traits(log("e1000e-msix-qtest.log")).toString());
        String configOnly = log("e1000e-msix-qtest-ts.log").lines().filter(l -> l.contains("pci_cfg"))
                .collect(Collectors.joining("\n"));
        assertEquals("[CONFIG_ACCESSES, TIME, SYNCHRONOUS]", traits(configOnly).toString());
    }

    private static Set<Trait> traits(String text) throws IOException {
        try (EventReader reader = new QemuLogFormat().open(MemoryInput.of(text))) {
            return reader.traits();
        }
    }

    /** What begins after the first 256 KiB is noticed when it is read. */
    @Test
    void traitsGrowWhileReading() throws IOException {
        String text = "virtio_set_status vdev 0x1 val 0\n".repeat(10_000) + log("e1000e-msix-qtest-ts.log");
        try (EventReader reader = new QemuLogFormat().open(MemoryInput.of(text))) {
            assertEquals("[SYNCHRONOUS]", reader.traits().toString());
            Events.rest(reader, false);
            assertEquals("[CONFIG_ACCESSES, TABLE_ACCESSES, MESSAGES, TIME, SYNCHRONOUS]", reader.traits().toString());
        }
    }

    /** The e1000e's vector 0 and the nvme's vector 0 were raised once each while unmasked. */
    @Test
    void vectorsComeFromTheLineBefore() throws IOException {
        Pattern vector = Pattern.compile("vector (\\d+)~ sender FUNCTION");
        for (String name : LOGS) {
            long found = Events.read(new QemuLogFormat(), log(name)).events().stream().map(vector::matcher)
                    .filter(Matcher::find).filter(m -> m.group(1).equals("0")).count();
            assertEquals(1, found, name);
        }
    }
}
