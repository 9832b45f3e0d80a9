/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.set.TraceSet.Moment;
import org.tlplint.core.set.TraceSet.Snapshot;
import org.tlplint.core.set.TraceSet.Source;

class TraceSetWriterTest {

    @Test
    void whatIsWrittenIsReadAgain() throws TraceSetException {
        TraceSet set = new TraceSet(
                List.of(new Source("guest.log", "", "", 0, 0),
                        new Source("/data/link #2.pcapng", "pcap:linktype=147,offset=4", "", -1_500_000, 0),
                        new Source(" blanks ", "", "in the archive.log", 7, 0),
                        new Source("\"quoted\"", "", "", 3_000_000_000L, 0)),
                List.of(new Snapshot("lspci.txt", "", null, 0),
                        new Snapshot("b.txt", "lspci", new Moment(12_000, false), 0),
                        new Snapshot("c.txt", "", new Moment(-5, true), 0)),
                List.of("a.device"));
        TraceSet read = TraceSetReader.read(TraceSetWriter.write(set, "x.tlpset"), "x.tlpset");
        assertEquals(
                set.sources().stream().map(s -> new Source(s.file(), s.format(), s.entry(), s.offsetNs(), 0)).toList(),
                read.sources().stream().map(s -> new Source(s.file(), s.format(), s.entry(), s.offsetNs(), 0))
                        .toList());
        assertEquals(set.snapshots(),
                read.snapshots().stream().map(s -> new Snapshot(s.file(), s.format(), s.moment(), 0)).toList());
        assertEquals(set.devices(), read.devices());
    }

    @Test
    void timesHaveTheLargestUnitWithoutAFraction() throws TraceSetException {
        String text = TraceSetWriter.write(
                new TraceSet(List.of(new Source("a", "", "", -1_500_000, 0)), List.of(), List.of()), "x");
        assertTrue(text.contains("offset = -1500us\n"), text);
    }

    @Test
    void aNameThatCannotBeWrittenIsRefused() {
        for (String name : List.of("two\nlines", "a\" #b")) {
            TraceSet set = new TraceSet(List.of(new Source(name, "", "", 0, 0)), List.of(), List.of());
            TraceSetException e = assertThrows(TraceSetException.class, () -> TraceSetWriter.write(set, "x"), name);
            assertTrue(e.getMessage().startsWith("x"), e.getMessage());
        }
    }
}
