/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.IndexBuilder;
import org.tlplint.core.audit.Progress;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.Step;
import org.tlplint.core.timeline.Axis;
import org.tlplint.core.timeline.FunctionLane;
import org.tlplint.core.timeline.Marks;
import org.tlplint.core.timeline.State;
import org.tlplint.core.timeline.StateRuns;
import org.tlplint.core.timeline.Timeline;
import org.tlplint.core.timeline.TimelineCollector;
import org.tlplint.core.timeline.VectorLane;
import org.tlplint.rules.RuleCatalog;

/** The timeline of real traces against one that looks at the whole machine after every event. */
class TimelineTest {

    private static final int STRETCH = 400;

    @TempDir
    Path folder;

    /** A vector, for maps. */
    private record Id(int function, boolean msix, int vector) {
        static Id of(VectorLane lane) {
            return new Id(lane.function().function(), lane.isMsix(), lane.vector());
        }
    }

    /** Looks at everything after every event. */
    private static final class Naive {
        private final Map<Id, TreeMap<Long, State>> states = new HashMap<>();
        private final Map<Id, List<Long>> messages = new HashMap<>();
        private final Map<Id, List<Long>> writes = new HashMap<>();
        private long events;

        void step(Step step) {
            if (step instanceof MessageSent s && s.function() != null && s.vector() >= 0 && !s.isOfInterruptStore()) {
                boolean msi = s.fit() == MessageSent.Fit.MSI || s.fit() == MessageSent.Fit.MSI_ADDRESS;
                messages.computeIfAbsent(new Id(s.function().bdf(), !msi, s.vector()), i -> new java.util.ArrayList<>())
                        .add(s.index());
            } else if (step instanceof EntryWrite s && !s.isOfInterruptStore()) {
                writes.computeIfAbsent(new Id(s.function().bdf(), true, s.vector()), i -> new java.util.ArrayList<>())
                        .add(s.index());
            }
        }

        void look(Machine machine, long event) {
            events = event + 1;
            for (FunctionState f : machine.functions()) {
                for (int v = 0; f.msix() != null && v < f.msix().size(); v++) {
                    put(new Id(f.bdf(), true, v), event,
                            State.of(f.msix().isEnabled(), f.msix().isFunctionMasked(), f.msix().maskBit(v)));
                }
                for (int v = 0; f.msi() != null && v < 32; v++) {
                    State state = State.of(f.msi().isEnabled(), Truth.FALSE, f.msi().isMasked(v));
                    put(new Id(f.bdf(), false, v), event,
                            f.msi().isEnabled().isTrue() && v >= f.msi().allocatedVectors() ? State.DISABLED : state);
                }
            }
        }

        private void put(Id id, long event, State state) {
            TreeMap<Long, State> changes = states.computeIfAbsent(id, i -> new TreeMap<>(Map.of(-1L, State.UNKNOWN)));
            if (changes.lastEntry().getValue() != state) {
                changes.put(event, state);
            }
        }
    }

    static List<RealTraces.Expected> traces() {
        return RealTraces.expected();
    }

    @ParameterizedTest
    @MethodSource("traces")
    void agreesWithTheMachineAfterEveryEvent(RealTraces.Expected trace) throws IOException {
        AuditSource source = RealTraces.source(trace.trace(), folder);
        IndexBuilder index = new IndexBuilder(512);
        TimelineCollector collector = new TimelineCollector();
        new AuditEngine(RuleCatalog::rules).run(AuditRequest.of(source), Progress.NONE, index, collector);
        Timeline timeline = collector.published();
        Naive naive = new Naive();
        TraceView view = new TraceView(source, List.of(), index);
        view.replay(0, naive::step, (event, replay) -> {
            replay.accept(event);
            naive.look(replay.machine(), event.index());
            return true;
        });
        assertTrue(trace.deviceMessages() == 0 || !lanes(timeline).isEmpty(), "lanes");
        compare(timeline, naive, 0, naive.events);
        for (long first : new long[] {0, naive.events / 3, naive.events - STRETCH}) {
            compareStretch(view, naive, Math.max(0, first));
        }
    }

    /** A timeline of a stretch, replayed from the nearest place of the index. */
    private static void compareStretch(TraceView view, Naive naive, long first) throws IOException {
        TimelineCollector collector = new TimelineCollector();
        long end = Math.min(naive.events, first + STRETCH);
        boolean[] begun = {false};
        view.replay(first, step -> {
            if (begun[0]) {
                collector.step(step);
            }
        }, (event, replay) -> {
            if (event.index() >= end) {
                return false;
            }
            if (!begun[0] && event.index() >= first) {
                begun[0] = true;
                collector.begin(replay.machine(), first);
            }
            if (begun[0]) {
                collector.event(event);
            }
            replay.accept(event);
            return true;
        });
        Timeline timeline = collector.timeline();
        assertEquals(first, timeline.clock().start(Axis.EVENT));
        compare(timeline, naive, first, end);
    }

    private static List<VectorLane> lanes(Timeline timeline) {
        return timeline.functions().stream().flatMap(f -> java.util.stream.Stream.of(true, false)
                .flatMap(msix -> f.vectors(msix).stream())).toList();
    }

    private static void compare(Timeline timeline, Naive naive, long first, long end) {
        for (VectorLane lane : lanes(timeline)) {
            Id id = Id.of(lane);
            TreeMap<Long, State> truth = naive.states.getOrDefault(id, new TreeMap<>(Map.of(-1L, State.UNKNOWN)));
            String where = id + " at ";
            boolean exact = lane.isExact();
            for (long e = first; exact && e < end; e++) {
                assertEquals(truth.floorEntry(e).getValue(), lane.stateAt(e), where + e);
            }
            StateRuns runs = lane.states(first, Axis.EVENT);
            long at = first;
            while (runs.next() && at < end) {
                for (; at < Math.min(end, runs.end()); at++) {
                    assertTrue((runs.bits() & truth.floorEntry(at).getValue().bit()) != 0,
                            where + at + ": " + Integer.toBinaryString(runs.bits()) + " for " + truth.floorEntry(at));
                    assertTrue(!exact || Integer.bitCount(runs.bits()) == 1, where + at);
                }
            }
            assertEquals(end, at, "runs to the end");
            same(naive.messages.get(id), lane.messages(), first, end, where);
            same(naive.writes.get(id), lane.writes(), first, end, where);
        }
        naive.messages.forEach((id, events) -> assertTrue(
                events.stream().noneMatch(e -> e >= first && e < end)
                        || timeline.vector(id.function, id.msix, id.vector) != null,
                id + " has no lane"));
        for (FunctionLane function : timeline.functions()) {
            assertTrue(!function.label().isEmpty());
        }
    }

    private static void same(List<Long> truth, Marks marks, long first, long end, String where) {
        List<Long> there = truth == null ? List.of() : truth.stream().filter(e -> e >= first && e < end).toList();
        assertEquals(there.size(), marks == null ? 0 : marks.total(), where);
        int at = 0;
        for (int i = 0; marks != null && i < marks.size(); i++) {
            assertEquals(there.get(at), marks.firstEvent(i), where);
            at += marks.count(i);
            assertEquals(there.get(at - 1), marks.lastEvent(i), where);
        }
        assertEquals(there.size(), at, where);
    }
}
