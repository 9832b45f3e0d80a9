/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.connectal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;

class ConnectalReaderTest {

    private static final ConnectalFormat FORMAT = new ConnectalFormat();
    private static final String MESSAGE = "MWr U from 03:00.0 tag 0 @fee00000 len 4 be f/0 = 6e400000 tc 0 attr 0 3dw";

    private static Events.Result read(String text) {
        return Events.read(FORMAT, text);
    }

    private static String sample(String name) throws IOException {
        return new String(Events.resource(Events.class, "samples/connectal/" + name), StandardCharsets.US_ASCII);
    }

    @Test
    void beatsBecomeTlps() throws IOException {
        Events.Result result = read(sample("memory.tstlp"));
        assertEquals("Cpl=4 MRd=3 MWr=4", result.kinds());
        assertEquals(11, result.events().size());
        assertEquals(7, result.skips("not the last of its TLP"));
        assertEquals(3, result.skips("unused entry"));
        assertEquals(result.lines(), result.events().size() + result.allSkips());
        assertEquals("MRd D from 00:03.0 tag 0 @df400000 len 4 be f/0 tc 0 attr 0 3dw", result.events().get(0));
        assertEquals("Cpl U from 00:03.0 tag 1 len 1 = ff by 03:00.0 SC tc 0 attr 0 3dw", result.events().get(4));
        assertTrue(
                result.events().get(5).startsWith("MWr U from 03:00.0 tag 5 @35f4fc680 len 48 be f/f = 000102030405"));
        assertTrue(result.events().get(5).endsWith("2d2e2f tc 0 attr 0 4dw"));
        assertEquals(MESSAGE, result.events().get(9));
    }

    /** The printed form tells all but Traffic Class, attributes and the like: these are absent, not 0. */
    @Test
    void bothFormsTellTheSame() throws IOException {
        List<String> memory = read(sample("memory.tstlp")).events();
        Events.Result printed = read(sample("printed.txt"));
        assertEquals(memory.stream().map(e -> e.replace(" tc 0 attr 0", "")).toList(), printed.events());
        assertEquals(4, printed.skips("heading or summary"));
        assertEquals(0, printed.skipped().notUnderstood());
    }

    @Test
    void linesAsInTheDocumentationOfPcieflat() {
        Events.Result result = read("""
                    TXqq  513865009         12 Interru: MRW:MEM_WRITE_3DW_DATA 11 0x8 tlp(ffff 0 1 1)  fee00000    0 be(f 0) tag:00 0300 \
                                   1 0000406e\s
                    RXqq  513874994       9985 CpuRReq: MRW:MEM_READ__3DW      09 0x4 tlp(ffff 4 1 1)  df400000    0 be(f 0) tag:00 0038 \
                                   1\s
                    TXqq  513859009          1 DmaRReq: MRW:MEM_READ__4DW      11 0x8 tlp(ffff 0 1 1) address: 000000039e8fc800 \
                be(1st: f last:f) tag:00 reqid:0300 length:32\s
                    TXpp  513875008         14 CpuRRsp:COMP:MEM_WRITE_3DW_DATA 11 0x8 tlp(ffff 4 1 1)                        tag:00 0038 \
                0300 0 00 004 00   1 00000001\s
                """);
        assertEquals(List.of(MESSAGE.replace(" tc 0 attr 0", ""),
                "MRd D from 00:07.0 tag 0 @df400000 len 4 be f/0 3dw",
                "MRd U from 03:00.0 tag 0 @39e8fc800 len 128 be f/f 4dw",
                "Cpl U from 00:07.0 tag 0 len 4 = 01000000 by 03:00.0 SC 3dw"), result.events());
    }

    @Test
    void theOlderFormPrintsDataAsOnTheWire() throws TraceException {
        String line = "TXqq 9 1 Interru: MRW:MEM_WRITE_3DW_DATA 11 0x8 tlp(ffff 0 1 1) fee00000 0 be(f 0) tag:00 0300 1 6e400000\n";
        assertEquals(MESSAGE.replace(" tc 0 attr 0", ""),
                Events.read(FORMAT.with(Map.of("data", "wire")), line).events().get(0));
    }

    @Test
    void timeIsCyclesUnlessTheClockIsKnown() throws IOException {
        String memory = sample("memory.tstlp");
        TraceEvent event = new TraceEvent();
        try (EventReader cycles = FORMAT.open(MemoryInput.of(memory));
                EventReader ns = FORMAT.with(Map.of("clock", "250")).open(MemoryInput.of(memory))) {
            assertFalse(cycles.traits().contains(Trait.TIME) || cycles.possibleTraits().contains(Trait.TIME));
            assertTrue(ns.traits().contains(Trait.TIME) && ns.traits().contains(Trait.COMPLETIONS));
            assertTrue(cycles.next(event));
            assertEquals(1000, event.timeNs());
            assertTrue(ns.next(event));
            assertEquals(4000, event.timeNs());
        }
        for (String clock : List.of("fast", "0", "-1", "NaN", "1e9")) {
            assertThrows(TraceException.class, () -> FORMAT.with(Map.of("clock", clock)), clock);
        }
        assertThrows(TraceException.class, () -> FORMAT.with(Map.of("data", "big")));
    }

    @Test
    void whatIsMissingIsCounted() throws IOException {
        List<String> lines = sample("memory.tstlp").lines().filter(l -> !l.startsWith("0000000000")).toList();
        // a TLP without its first beat, without its last one before the next, and at the end
        String first = lines.get(5);
        String middle = lines.get(6);
        Events.Result result = read(middle + "\n" + first + "\n" + lines.get(9) + "\n" + first + "\n");
        assertEquals(1, result.skips("beginning is not there"));
        assertEquals(2, result.skips("end is not there"));
        assertEquals(1, result.events().size());
        assertEquals(1, read("TXqq 9 1 Interru: MRW:MEM_WRITE_3DW_DATA 11 0x8 tlp(ffff 0 1 1) fee00\n")
                .skips("cannot be read"));
        assertEquals(1,
                read("TXqq 9 1 Interru: MRW:MEM_BURN 11 0x8 tlp(ffff 0 1 1) fee00000 0\n").skips("cannot be read"));
        assertEquals(1, read("00cdb9771184ffff1f000001020000040018001800000000\n").skips("TLP of a type"));
        assertEquals(1, read("00cdb97711840000ff000001020000040018001800000000\n").skips("beat without bytes"));
    }

    @Test
    void nearMissesAreNotTaken() {
        assertEquals(0, confidence("00cdb9771184ffff4a0000010200000400180018000000\n".repeat(5)));
        assertEquals(0, confidence("d41d8cd98f00b204e9800998ecf8427ed41d8cd98f00b204\n".repeat(5)));
        assertEquals(0, confidence("0".repeat(48) + "\n"));
        assertEquals(0, confidence("RXqq said so\nTXpp too and more\n"));
        assertEquals(95, confidence("00cdb9771184ffff4a000001020000040018001800000000\n".repeat(2)));
    }

    private static int confidence(String text) {
        return FORMAT.confidence(text.getBytes(StandardCharsets.US_ASCII));
    }
}
