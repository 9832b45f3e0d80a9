/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.Events;
import org.tlplint.formats.Formats;
import org.tlplint.formats.MemoryInput;

class MappedLinesTest {

    private static final String PROFILE = """
            tlplint-mapping 1
            kind = lines
            [field time]
            unit = ps
            [field data]
            order = dwords-be
            [directions]
            RX = up
            [pattern head]
            match = ^(?<time>\\d+) (?<direction>RX|TX): (?<type>\\w+) (?<address>\\h+)$
            role = first
            [pattern data]
            match = ^\\s+(?<data>\\h{8}(?: \\h{8})*)$
            role = more
            [pattern end]
            match = ^end tag=(?<tag>\\d+)$
            role = last
            [pattern single]
            match = ^reset$
            role = whole
            type = Reset
            [pattern chatter]
            match = ^#
            role = ignore
            """;

    private static Mapping mapping(String text) {
        try {
            return MappingReader.read(text, "p");
        } catch (MappingException e) {
            throw new AssertionError(e);
        }
    }

    private static Events.Result read(String text) {
        return Events.read(MapFormat.of(mapping(PROFILE)), text);
    }

    @Test
    void anEventMayTakeSeveralLines() {
        Events.Result result = read("""
                # begin
                1000 RX: MWr fe200000
                  11223344 55667788
                # between
                  99aabbcc
                reset
                2000 RX: MRd fe200000
                end tag=7
                  dddddddd
                what is this

                3000 RX: MRd 10
                """);
        assertEquals(List.of("MWr U @fe200000 len 12 = 112233445566778899aabbcc", "Reset CONVENTIONAL",
                "MRd U tag 7 @fe200000", "MRd U @10"), result.events());
        assertEquals(2, result.skips("chatter"));
        assertEquals(1, result.skips("goes on with an event that has not begun"));
        assertEquals(1, result.skips("line that no pattern matches"));
        assertEquals(1, result.skips("empty line"));
        assertEquals(12, result.lines());
    }

    @Test
    void aLineThatIsCutOffIsNotTaken() {
        Events.Result result = read("1000 RX: MWr fe200000\n2000 RX: MRd fe2000");
        assertEquals(1, result.skips("may be cut off"));
        assertEquals(List.of("MWr U @fe200000"), result.events());
    }

    @Test
    void fieldsThatCannotBeReadAreNamed() {
        Events.Result result = read("1000 RX: Wrong fe200000\n1000 TX: MWr 0\n99999999999999999999 RX: MWr 0\n");
        assertEquals(List.of(), result.events());
        assertEquals(1, result.skips("row of an unknown type"));
        assertEquals(1, result.skips("direction cannot be read"));
        assertEquals(1, result.skips("time cannot be read"));
    }

    /** An event with data without end is not kept in memory without end. */
    @Test
    void endlessEventsAreBounded() {
        Events.Result result = read("1000 RX: MWr fe200000\n" + "  11223344\n".repeat(20_000) + "2000 RX: MRd 0\n");
        assertEquals(List.of("MRd U @0"), result.events());
        assertEquals(1, result.skips("more than its fields can hold"));
        assertEquals(15_001, result.skips("goes on with an event"));
    }

    /** What the ready profiles make of the samples, which were made by hand: each holds the same traffic, as far as it can. */
    @Test
    void readyProfiles() throws IOException {
        assertEquals("Cpl=16 CfgRd=9 CfgWr=5 MRd=2 MWr=12", kinds("pcievhost", "console.txt"));
        assertEquals("Cpl=16 CfgRd=9 CfgWr=5 MRd=2 MWr=12", kinds("avery", "tracker.txt"));
        assertEquals("Cpl=16 CfgRd=9 CfgWr=5 MRd=2 MWr=12", kinds("palladium", "display.txt"));
        assertEquals("Cpl=16 MWr=3", kinds("xilinx-rp", "rx.dat"));
        assertEquals("CfgRd=9 CfgWr=5 MRd=2 MWr=9", kinds("xilinx-rp", "tx.dat"));
        assertEquals("CfgRd=9 CfgWr=5", kinds("gem5", "pcidevice.txt"));
        assertEquals("CfgRd=9 CfgWr=5 MRd=2 MWr=9", kinds("libvfio-user", "spdk.log"));
    }

    private static String kinds(String id, String sample) throws IOException {
        Events.Result result = read(id, sample);
        assertEquals(0, result.skipped().notUnderstood(), id);
        return result.kinds().replaceAll("(CfgRd=\\d+ CfgWr=\\d+) (Cpl=\\d+)", "$2 $1");
    }

    private static Events.Result read(String id, String sample) throws IOException {
        byte[] bytes = Events.resource(Events.class, "samples/" + id + "/" + sample);
        TraceInput input = MemoryInput.of(bytes);
        assertEquals(id, Formats.detect(input).format().id());
        return Events.read(Formats.byId(id), input);
    }

    @Test
    void theMessageOfEachProfile() throws IOException {
        String bare = "MWr U from 01:00.0 tag 0 @fee01004 len 4 be f/0 = 21400000";
        for (String[] sample : new String[][] {{"pcievhost", "console.txt"}, {"intel-ofs", "log_pcie_ss_edge.tsv"},
                {"bsa-jsonl", "monitor.jsonl"}, {"avery", "tracker.txt"}}) {
            List<String> events = read(sample[0], sample[1]).events();
            assertTrue(events.stream().anyMatch(e -> e.startsWith(bare)), () -> sample[0] + events);
        }
        assertTrue(read("bsa-csv", "monitor.csv").events().contains(
                "MWr U from 01:00.0 tag 0 @fee01004 len 4 be f/0 attr 0"), "no payload there");
        assertTrue(read("intel-ofs", "log_pcie_ss_edge.tsv").events()
                .contains("Note U vector 0 \"interrupt request to the data mover\""));
    }

    /** The name of the file tells who received. */
    @Test
    void fileNamesTellTheDirection() throws IOException {
        byte[] bytes = Events.resource(Events.class, "samples/xilinx-rp/rx.dat");
        TraceEvent event = new TraceEvent();
        try (EventReader reader = Formats.byId("xilinx-rp").open(new Beginning("run/rx.dat", bytes))) {
            assertTrue(reader.next(event));
            assertEquals("Cpl U~", Events.text(event).substring(0, 6));
        }
    }

    @Test
    void previewTellsWhatEachLineIs() throws IOException {
        String text = "1000 RX: MWr fe200000\n  11223344\nnoise\n";
        Preview preview = Preview.of(MemoryInput.of(text), mapping(PROFILE), 10, 100, Events::text);
        assertEquals(1, preview.events());
        assertEquals(3, preview.lines());
        assertEquals(1, preview.failed());
        assertTrue(preview.complete());
        Preview.Row first = preview.rows().get(0);
        assertEquals("head", first.pattern());
        assertEquals("MWr U @fe200000 len 4 = 11223344", first.event());
        assertEquals(List.of("time=1000", "direction=RX", "type=MWr", "address=fe200000"), first.spans().stream()
                .map(s -> s.target().id() + "=" + Preview.text(first, s)).toList());
        assertEquals("data", preview.rows().get(1).pattern());
        assertEquals("line that no pattern matches", preview.rows().get(2).problem());
    }

    @Test
    void previewOfATableLocatesTheFaultyCell() throws IOException {
        String text = "Time (ns),Type,Address,Tag\n1,MWr,100,1\nx,MWr,104,2\n3,Ack,,\n";
        Preview preview = Preview.of(MemoryInput.of(text),
                AutoMapping.propose(text.getBytes(StandardCharsets.US_ASCII)).mapping(), 10, 100, Events::text);
        Preview.Row bad = preview.rows().get(1);
        assertEquals(Target.TIME, bad.failed());
        assertEquals(new Preview.Span(Target.TIME, 0, 1), bad.spans().get(0));
        assertEquals("time in column 'Time (ns)' cannot be read", bad.problem());
        assertEquals(1, preview.ignored());
        assertEquals(1, preview.failed());
        assertEquals(1, preview.events());
    }
}
