/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;

/** Several sources as one: order, offsets, moments, places to come back to. */
class MergedSourcesTest {

    /** A list of notes at these times; NO_TIME for none. */
    private static ListedTrace notes(long... times) {
        ListedTrace trace = new ListedTrace();
        for (long time : times) {
            TraceEvent event = new TraceEvent().begin(EventKind.NOTE, trace.events.size(), trace.events.size() + 1, 0);
            trace.send(time == TraceEvent.NO_TIME ? event : event.setTimeNs(time));
        }
        return trace;
    }

    private static AuditSource source(ListedTrace trace) {
        return ListedTrace.source(trace);
    }

    /** Each event as source:line. */
    private static List<String> order(AuditSource... sources) throws Exception {
        List<String> order = new ArrayList<>();
        new TraceView(List.of(sources), List.of(), null, null).read(0, e -> {
            assertEquals(order.size(), e.index());
            return order.add(e.source() + ":" + e.line());
        });
        return order;
    }

    private static AuditResult audit(AuditSource... sources) throws Exception {
        return new AuditEngine(List::of).run(AuditRequest.of(sources), Progress.NONE);
    }

    @Test
    void timeDecidesBetweenSourcesAndTheFileWithinOne() throws Exception {
        assertEquals(List.of("0:1", "1:1", "0:2", "0:3", "1:2", "0:4"),
                order(source(notes(10, 20, 15, 30)), source(notes(12, 25))));
        assertEquals(List.of("0:1", "0:2", "1:1"), order(source(notes(5, 5)), source(notes(5))),
                "at equal times the first source is first");
    }

    @Test
    void anOffsetMovesASource() throws Exception {
        AuditSource late = source(notes(0, 5)).withOffset(100);
        assertEquals(List.of("0:1", "1:1", "0:2", "1:2"), order(source(notes(99, 102)), late));
        AuditResult audit = audit(source(notes(99, 102)), late);
        assertEquals(100, audit.sources().get(1).firstTimeNs());
        assertEquals(105, audit.sources().get(1).lastTimeNs());
        assertEquals(100, audit.sources().get(1).clock().offsetNs());
    }

    @Test
    void anOffsetNeverTurnsATimeOver() {
        AuditSource later = source(notes()).withOffset(Long.MAX_VALUE / 2);
        assertEquals(Long.MAX_VALUE, later.shifted(Long.MAX_VALUE - 5));
        AuditSource earlier = source(notes()).withOffset(-Long.MAX_VALUE / 2);
        assertEquals(Long.MIN_VALUE + 1, earlier.shifted(Long.MIN_VALUE + 5), "the least value means no time");
        assertEquals(7, source(notes()).withOffset(-3).shifted(10));
    }

    @Test
    void eventsWithoutTimeFollowTheirPredecessor() throws Exception {
        long none = TraceEvent.NO_TIME;
        assertEquals(List.of("0:1", "0:2", "0:3", "1:1", "0:4"),
                order(source(notes(none, 10, none, 20)), source(notes(15))));
    }

    @Test
    void sourcesWithoutTimeComeFirstAndTheAuditSaysSo() throws Exception {
        long none = TraceEvent.NO_TIME;
        AuditSource timed = source(notes(10, 20));
        AuditSource untimed = source(notes(none, none));
        assertEquals(List.of("1:1", "1:2", "0:1", "0:2"), order(timed, untimed));
        List<SourceSummary> read = audit(timed, untimed).sources();
        assertEquals(List.of(), read.get(0).warnings());
        assertTrue(read.get(1).warnings().get(0).contains("before all those of the sources that have"));
        assertTrue(audit(untimed, untimed).sources().get(0).warnings().get(0).contains("one after the other"));
        assertEquals(List.of(), audit(untimed).sources().get(0).warnings(), "one source needs no other's clock");
    }

    @Test
    void clocksThatCannotAgreeAreSuspected() throws Exception {
        long day = 24 * 3_600_000_000_000L;
        List<SourceSummary> read = audit(source(notes(0, 5)), source(notes(3 * day))).sources();
        assertTrue(read.get(0).warnings().get(0).contains("lie 2 days from those of list"), read.toString());
        assertTrue(read.get(1).warnings().get(0).contains("An offset can be given"));
        assertEquals(List.of(), audit(source(notes(0, 5)), source(notes(day / 24))).sources().get(0).warnings());
        List<SourceSummary> extreme = audit(source(notes(Long.MIN_VALUE + 1)), source(notes(Long.MAX_VALUE))).sources();
        assertEquals(1, extreme.get(0).warnings().size());
    }

    @Test
    void stepsBackwardsAreCountedMeasuredAndLocated() throws Exception {
        SourceSummary read = audit(source(notes(100, 200, 150, 160, 10, 300))).sources().get(0);
        assertEquals(2, read.timeReversals());
        assertEquals(3, read.clock().firstReversal());
        assertEquals(150, read.clock().largestReversalNs());
        assertEquals(SourceSummary.Clock.PLAIN, audit(source(notes(1, 2))).sources().get(0).clock());
    }

    @Test
    void aDumpWithAMomentComesThen() throws Exception {
        AuditSource dump = source(notes(TraceEvent.NO_TIME, TraceEvent.NO_TIME)).at(15);
        assertEquals(List.of("0:1", "1:1", "1:2", "0:2"), order(source(notes(10, 20)), dump));
        SourceSummary read = audit(source(notes(10, 20)), dump).sources().get(1);
        assertTrue(read.snapshot());
        assertEquals(15, read.firstTimeNs());
        assertEquals(List.of(), read.warnings());
    }

    @Test
    void everyEventIsReachedFromThePlaceBefore() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            AuditSource[] sources = new AuditSource[1 + random.nextInt(4)];
            for (int i = 0; i < sources.length; i++) {
                long[] times = new long[random.nextInt(200)];
                long time = random.nextInt(3) * 1000;
                for (int k = 0; k < times.length; k++) {
                    time += random.nextInt(40) - 5;
                    times[k] = random.nextInt(9) == 0 ? TraceEvent.NO_TIME : time;
                }
                sources[i] = source(notes(times)).withOffset(random.nextInt(100));
            }
            IndexBuilder index = new IndexBuilder(1 + random.nextInt(30));
            new AuditEngine(List::of).run(AuditRequest.of(sources), Progress.NONE, index);
            List<String> all = order(sources);
            TraceView view = new TraceView(List.of(sources), List.of(), null, index);
            for (int first = 0; first < all.size(); first += 1 + random.nextInt(20)) {
                List<String> seen = new ArrayList<>();
                view.read(first, e -> seen.add(e.source() + ":" + e.line()));
                assertEquals(all.subList(first, all.size()), seen, "seed " + seed + ", from " + first);
                assertNotNull(index.before(first));
            }
        }
    }

    @Test
    void aMarkCanBeSoughtTwice() throws Exception {
        List<AuditSource> sources = List.of(source(notes(1, 3, 5, 7)), source(notes(2, 4, 6, 8)));
        try (EventMerger merger = new EventMerger(sources, 0)) {
            TraceEvent event = new TraceEvent();
            for (int i = 0; i < 3; i++) {
                event = merger.next(event);
            }
            EventReader.Mark mark = merger.mark();
            for (int round = 0; round < 2; round++) {
                merger.seek(mark);
                event = merger.next(new TraceEvent());
                assertEquals(4, event.timeNs());
                assertEquals(3, event.index());
                event = merger.next(event);
                assertEquals(5, event.timeNs());
            }
        }
    }

    @Test
    void noSourceAtAllIsAnEmptyAudit() throws Exception {
        AuditResult audit = new AuditEngine(List::of).run(new AuditRequest(List.of(), List.of(), Profile.DEFAULT,
                Set.of(), TraceEvent.NO_TIME, Long.MAX_VALUE), Progress.NONE);
        assertEquals(0, audit.events());
    }
}
