/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.Events;
import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.IndexBuilder;
import org.tlplint.core.audit.Progress;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.EventKind;

/** The scan in blocks finds what the list in one go finds. */
class EventScanTest {

    private static final int VECTORS = 5;
    private static final int ROUNDS = 600;

    private final MemoryTrace trace = new MemoryTrace();
    private final IndexBuilder index = new IndexBuilder(64);
    private final EventMarks marks = (mark, event) -> event % 97 == 0;

    @BeforeEach
    void drive() throws IOException {
        int[][] reads = {{0x00, 0x12348086}, {0x04, 0x00100006}, {0x0c, 0}, {0x10, 0xf0000004}, {0x14, 0}, {0x34, 0x40},
                {0x40, 0x00035001}, {0x44, 8}, {0x50, 0x01867005}, {0x70, 0x0002b010}, {0x74, 1 << 28},
                {0xb0, 0x000f0011}, {0xb4, 0x2000}, {0xb8, 0x3000}};
        trace.add(EventKind.RESET, e -> e.setTarget(Events.D));
        for (int[] read : reads) {
            trace.add(EventKind.CONFIG_READ, e -> e.setTarget(Events.D).setTargetName("nvme").setAddress(read[0])
                    .setLength(4).setData(read[1], 4));
        }
        for (int v = 0; v < VECTORS; v++) {
            write(Events.at(v, 0), 0xfee01000L);
            write(Events.at(v, 1), 0);
            write(Events.at(v, 2), 0x4000 + v);
            write(Events.at(v, 3), 0);
        }
        trace.add(EventKind.CONFIG_WRITE, e -> e.setTarget(Events.D).setAddress(0xb2).setLength(2).setData(0x800f, 2));
        for (int i = 0; i < ROUNDS; i++) {
            int vector = i % VECTORS;
            trace.add(EventKind.MEMORY_WRITE, e -> e.setDirection(Direction.UPSTREAM).setRequester(Events.D)
                    .setAddress(0xfee01000L).setLength(4).setData(0x4000 + vector, 4));
            if (i % 50 == 0) {
                write(Events.at(vector, 3), i / 50 % 2);
            }
        }
        new AuditEngine(List::of).run(AuditRequest.of(trace.source()), Progress.NONE, index);
        assertTrue(index.size() > 6, "places: " + index.size());
    }

    private void write(long address, long data) {
        trace.add(EventKind.MEMORY_WRITE, e -> e.setDirection(Direction.DOWNSTREAM).setAddress(address).setLength(4)
                .setData(data, 4));
    }

    private TraceView view() {
        return new TraceView(trace.source(), List.of(), index);
    }

    private List<Long> listed(String expression) throws IOException {
        List<Long> events = new ArrayList<>();
        new EventLister(new TraceView(trace.source(), List.of(), null), marks).list(0, EventFilter.parse(expression),
                row -> events.add(row.ref().event()));
        return events;
    }

    private List<Long> scanned(String expression, long from, long to, EventScan.Watcher watcher) throws IOException {
        EventSet found = new EventSet();
        new EventScan(this::view, EventFilter.parse(expression), marks, watcher, 100).run(from, to, 0, found);
        List<Long> events = new ArrayList<>();
        for (long i = 0; i < found.size(); i++) {
            events.add(found.get(i));
        }
        return events;
    }

    private static EventScan.Watcher patient(AtomicLong looked) {
        return new EventScan.Watcher() {
            @Override
            public void at(long events) {
                looked.set(events);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kind=MWr", "bdf=01:00.0 vector=3", "vector=1..2 dir=up", "meaning ~ masked", "table",
            "delta = 100ns",
            "kind=interrupt data=4001", "is=finding", "vector>3", "event >= 100 vector != 0",
            "function ~ nvme kind=CfgRd",
            "register ~ msi", "time > 20us and up", "delta ~ 0.0000001"})
    void findsWhatTheListShows(String expression) throws IOException {
        List<Long> all = listed(expression);
        long events = listed("").size();
        assertTrue(!all.isEmpty() && (all.size() < events || expression.length() < 9), expression + ": " + all.size());
        AtomicLong looked = new AtomicLong();
        assertEquals(all, scanned(expression, 0, events, patient(looked)), expression);
        assertEquals(all.stream().filter(e -> e >= 100 && e < 333).toList(),
                scanned(expression, 100, 333, patient(looked)), expression);
    }

    @Test
    void findsTheMessagesOfOneVector() throws IOException {
        assertEquals(ROUNDS / VECTORS, scanned("bdf=01:00.0 vector=3 dir=up", 0, listed("").size(),
                patient(new AtomicLong())).size());
        assertEquals(List.of(), scanned("bdf=01:00.0 vector=7", 0, listed("").size(), patient(new AtomicLong())));
        assertEquals(List.of(), scanned("vector=3", 0, 0, patient(new AtomicLong())));
    }

    @Test
    void rowsOfSingleEventsAreThoseOfThePage() throws IOException {
        long[] events = {0, 1, 63, 64, 65, 200, 201, 500, 611};
        List<EventRow> rows = new ArrayList<>();
        EventLister lister = new EventLister(view());
        lister.rows(events, rows::add);
        assertEquals(events.length, rows.size());
        List<EventRow> all = new EventLister(new TraceView(trace.source(), List.of(), null)).page(0, 1_000);
        for (int i = 0; i < events.length; i++) {
            assertEquals(all.get((int) events[i]), rows.get(i));
        }
        assertEquals(all.subList(64, 70), lister.page(64, 6));
    }

    @Test
    void endsWhenAsked() {
        assertThrows(CancellationException.class, () -> scanned("vector=3", 0, 600, new EventScan.Watcher() {
            @Override
            public void at(long events) {
                throw new AssertionError("looked at events");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        }));
    }
}
