/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/** Sources that break off, cannot be opened or closed, and what is said of them. */
class SourceEndsTest {

    /** Reads a list of notes, and fails as told. */
    private static final class Failing implements TraceFormat {
        private final ListedTrace trace = new ListedTrace();
        private IOException onOpen;
        private IOException onClose;
        private int whole = Integer.MAX_VALUE;
        private int closed;

        Failing(long... times) {
            for (long time : times) {
                trace.send(trace.begin(EventKind.NOTE));
                trace.at(time);
            }
        }

        AuditSource source() {
            return new AuditSource(trace, this, 100);
        }

        @Override
        public EventReader open(TraceInput input) throws IOException {
            if (onOpen != null) {
                throw onOpen;
            }
            EventReader reader = trace.open(input);
            return (EventReader) Proxy.newProxyInstance(EventReader.class.getClassLoader(),
                    new Class<?>[] {EventReader.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            closed++;
                            if (onClose != null) {
                                throw onClose;
                            }
                        }
                        if (method.getName().equals("next") && reader.linesRead() >= whole) {
                            throw new TraceException("it is cut off");
                        }
                        try {
                            return method.invoke(reader, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public String id() {
            return "failing";
        }

        @Override
        public String title() {
            return "failing";
        }

        @Override
        public Set<Trait> traits() {
            return Set.of();
        }

        @Override
        public int confidence(byte[] head) {
            return 0;
        }
    }

    private final Failing good = new Failing(1, 3, 5);
    private final Failing bad = new Failing(2, 4, 6);

    private static AuditResult audit(AuditSource... sources) throws Exception {
        return new AuditEngine(List::of).run(AuditRequest.of(sources), Progress.NONE);
    }

    @Test
    void aSourceThatBreaksOffEndsThereAndSaysSo() throws Exception {
        bad.whole = 2;
        AuditResult audit = audit(good.source(), bad.source());
        assertEquals(5, audit.events());
        SourceSummary read = audit.sources().get(1);
        assertEquals("it is cut off", read.brokenOff());
        assertEquals(List.of(new SourceSummary.Skipped("the source breaks off here: it is cut off", false, 1, "", 2)),
                read.skipped());
        assertEquals("", audit.sources().get(0).brokenOff());
        assertEquals(List.of(), audit.sources().get(0).skipped());
        bad.whole = 0;
        assertThrows(TraceException.class, () -> audit(bad.source()), "nothing of it could be read");
    }

    @Test
    void aViewOfASourceThatBreaksOffDoesNotLookWhole() {
        bad.whole = 2;
        List<Long> seen = new ArrayList<>();
        TraceView view = new TraceView(bad.source(), List.of(), null);
        assertEquals("it is cut off",
                assertThrows(TraceException.class, () -> view.read(0, e -> seen.add(e.timeNs()))).getMessage());
        assertEquals(List.of(2L, 4L), seen);
        assertThrows(TraceException.class, () -> view.stateAfter(5));
        assertEquals(2, bad.closed);
    }

    @Test
    void everySourceIsClosedWhatever() throws Exception {
        good.onClose = new IOException("first");
        EventMerger merger = new EventMerger(List.of(good.source(), bad.source()), 0);
        assertEquals("first", assertThrows(IOException.class, merger::close).getMessage());
        assertEquals(1, good.closed);
        assertEquals(1, bad.closed);
    }

    @Test
    void whatWasOpenedIsClosedIfTheNextCannotBe() {
        bad.onOpen = new IOException("no");
        assertEquals("no", assertThrows(IOException.class,
                () -> new EventMerger(List.of(good.source(), bad.source()), 0)).getMessage());
        assertEquals(1, good.closed);
    }

    @Test
    void threeSourcesTakeTurnsAndAtEqualTimesTheFirstGivenIsFirst() throws Exception {
        Failing third = new Failing(1, 3, 6);
        List<String> order = new ArrayList<>();
        try (EventStream stream = new EventStream(List.of(bad.source(), third.source(), good.source()),
                Progress.NONE)) {
            for (TraceEvent e = stream.next(new TraceEvent()); e != null; e = stream.next(e)) {
                order.add(e.source() + "@" + e.timeNs());
                assertEquals(order.size() - 1, e.index());
            }
            assertEquals(List.of(3L, 3L, 3L), stream.summaries().stream().map(SourceSummary::events).toList());
        }
        assertEquals(List.of("1@1", "2@1", "0@2", "1@3", "2@3", "0@4", "2@5", "0@6", "1@6"), order);
        assertEquals(1, third.closed);
    }

    @Test
    void aStreamShowsWhatOneShowsButWaitsOnlyForWhatAllDo() throws Exception {
        good.trace.shows(EnumSet.of(Trait.COMPLETIONS, Trait.TABLE_ACCESSES));
        bad.trace.shows(EnumSet.of(Trait.COMPLETIONS, Trait.SYNCHRONOUS));
        try (EventStream stream = new EventStream(List.of(good.source(), bad.source()), Progress.NONE)) {
            assertEquals(EnumSet.of(Trait.COMPLETIONS, Trait.TABLE_ACCESSES), stream.traits());
        }
    }

    private static Progress watching(List<Long> told, boolean cancelled) {
        return new Progress() {
            @Override
            public void at(long bytes, long totalBytes, long events) {
                assertEquals(9000 * 32, totalBytes);
                told.add(events);
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };
    }

    @Test
    void progressIsToldAndMayAskForAnEnd() throws Exception {
        Failing large = new Failing(new long[9000]);
        List<Long> told = new ArrayList<>();
        new AuditEngine(List::of).run(AuditRequest.of(large.source()), watching(told, false));
        assertEquals(List.of(8192L, 9000L), told.stream().distinct().toList());
        Progress impatient = watching(told, true);
        try (EventStream stream = new EventStream(List.of(large.source()), impatient)) {
            TraceEvent event = new TraceEvent();
            for (int i = 0; i < 8191; i++) {
                event = stream.next(event);
            }
            TraceEvent spare = event;
            assertTrue(assertThrows(CancellationException.class, () -> stream.next(spare)).getMessage()
                    .contains("8192 events"));
        }
    }

    @Test
    void clocksADayApartAreSuspectedAndNotSooner() throws Exception {
        long day = 24 * 3_600_000_000_000L;
        assertEquals(List.of(),
                audit(new Failing(0).source(), new Failing(day - 2).source()).sources().get(0).warnings());
        assertEquals(
                List.of("its times lie 1 days from those of list: do their clocks agree? An offset can be given"),
                audit(new Failing(0).source(), new Failing(day).source()).sources().get(0).warnings());
        AuditResult three = audit(new Failing(0).source(), new Failing(5).source(), new Failing(9 * day).source());
        assertEquals(List.of(), three.sources().get(0).warnings());
        assertTrue(three.sources().get(2).warnings().get(0).contains("lie 8 days from those of every other source"));
        assertEquals(List.of(), audit(new Failing(0).source(), new Failing().source()).sources().get(0).warnings(),
                "a source without events has no clock");
    }
}
