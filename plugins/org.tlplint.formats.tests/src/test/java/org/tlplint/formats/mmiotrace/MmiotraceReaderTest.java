/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.mmiotrace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;

class MmiotraceReaderTest {

    private static Events.Result read(String... lines) {
        return Events.read(new MmiotraceFormat(), String.join("\n", lines) + "\n");
    }

    private static List<String> sample(String name) throws IOException {
        return new String(Events.resource(Events.class, "samples/mmiotrace/" + name), StandardCharsets.US_ASCII)
                .lines().toList();
    }

    /** Counted in the file: 3 devices with 0, 1 and 3 memory BARs, 3 reads, 6 writes, 2 marks. */
    @Test
    void everyKindOfLine() throws IOException {
        Events.Result result = read(sample("driver-load.txt").toArray(String[]::new));
        assertEquals("BarMap=4 MRd=3 MWr=6 Note=2 Snapshot=3", result.kinds());
        assertEquals(1, result.skips("version"));
        assertEquals(2, result.skips("mapped or unmapped"));
        assertEquals(1, result.skips("lspci"));
        assertEquals(1, result.skips("lost events"));
        assertEquals(1, result.skips("could not decode"));
        assertEquals(2, result.skipped().notUnderstood());
        assertTrue(result.events().contains("Note \"Lost 3 events.\""));
    }

    @Test
    void deviceWithItsMemoryBars() {
        // an I/O BAR, the expansion ROM and places without size or address make no mapping; the driver names the function
        assertEquals(List.of("Snapshot 01:00.0 (igb) @0 len 4 = 86803915", "BarMap 01:00.0 (igb) bar0 @92200000+20000",
                "BarMap 01:00.0 (igb) bar3 @92220000+4000", "BarMap 01:00.0 (igb) bar4 @3800000000+1000000"),
                read("PCIDEV 0100 80861539 16 92200000 0 e001 92220000 380000000c 0 92240000 20000 1000 20 4000 1000000 0 8000 igb")
                        .events());
        assertEquals(List.of("Snapshot 00:1f.3 @0 len 4 = 86803029"),
                read("PCIDEV 00fb 80862930 a 0 0 0 0 701 0 0 0 0 0 0 40 0 0 ").events());
    }

    @Test
    void accessesKeepWidthAndValue() {
        assertEquals(List.of("MWr D @fe240000 len 4 = 0410e0fe", "MRd D @fe24000c len 4 = 01000000",
                "MWr D @fea00014 len 1 = 0b", "MRd D @fea02008 len 2 = 0100",
                "MWr D @ffffff0000000010 len 8 = 0410e0fe01000000"),
                read("W 4 6.254357 13 0xfe240000 0xfee01004 0x0 0", "R 4 6.253086 13 0xfe24000c 0x1 0x0 0",
                        "W 1 6.249387 1 0xfea00014 0xb 0x0 0", "R 2 6.249879 4 0xfea02008 0x1 0x0 0",
                        "W 8 6.249879 -1 0xffffff0000000010 0x1fee01004 0xffffffff81000000 1").events());
    }

    @Test
    void timeIsSinceTheKernelStarted() throws IOException {
        TraceEvent event = new TraceEvent();
        String text = "W 4 6.254357 13 0xfe240000 0x1 0x0 0\nMARK 0.000000 Lost 3 events.\nMARK 7.5 x\n";
        try (EventReader reader = new MmiotraceFormat().open(MemoryInput.of(text))) {
            assertTrue(reader.next(event));
            assertEquals(6_254_357_000L, event.timeNs());
            assertTrue(reader.next(event));
            assertEquals(false, event.has(Field.TIME), "the kernel prints no time with what it lost");
            assertTrue(reader.next(event));
            assertEquals(7_500_000_000L, event.timeNs());
        }
    }

    @Test
    void blanksOfAnyNumberAndOtherLineEnds() throws IOException {
        List<String> lines = sample("aligned-by-hand.txt");
        List<String> expected = read(lines.stream().map(l -> l.replaceAll(" +", " ")).toArray(String[]::new)).events();
        assertEquals(7, expected.size());
        assertEquals(expected, read(lines.toArray(String[]::new)).events());
        assertEquals(expected, read(lines.stream().map(l -> l + "\r").toArray(String[]::new)).events());
    }

    @Test
    void whatIsMalformedIsTold() {
        Events.Result result = read("W 3 6.254357 13 0xfe240000 0x1 0x0 0",
                "W 4 6.254357 13 0xfe240000 0x100000001 0x0 0",
                "W 4 6.254357 13 fe240000 0x1 0x0 0", "W 4 6 13 0xfe240000 0x1 0x0 0",
                "R 4 6.254357 13 0xfe240000 0x1 0x0", "R 4 6.254357 13 0xfe240000 0x1 0x0 0 more",
                "MAP x", "MARK x", "PCIDEV 0100 8086 1", "PCIDEV 0100 80861539 a 0 0 0 0 0 0 0 0 0 0 0 0 0 0 two words",
                "W 4 99999999999999999999.0 13 0xfe240000 0x1 0x0 0");
        assertEquals(List.of(), result.events());
        assertEquals(11, result.skips("malformed"));
        Events.Result other = read("Where is it", "RTL8139", "Read me", "", "# tracer: mmiotrace");
        assertEquals(3, other.skips("does not print"));
        assertEquals(3, other.skipped().notUnderstood());
        assertEquals(5, other.allSkips());
    }

    @Test
    void aLastLineThatIsCutOff() {
        for (String line : List.of("W 4 6.254357 13 0xfe240000 0xfee0",
                "PCIDEV 00fb 80862930 a 0 0 0 0 0 0 0 0 0 0 0 0 0 4",
                "PCIDEV 00fb 8086")) {
            Events.Result result = Events.read(new MmiotraceFormat(), line);
            assertEquals(List.of(), result.events(), line);
            assertEquals(1, result.skips("cut off"), line);
        }
        // nothing of the value can be missing when PC and PID follow
        assertEquals(1,
                Events.read(new MmiotraceFormat(), "W 4 6.254357 13 0xfe240000 0xfee0 0x0 0").events().size());
    }
}
