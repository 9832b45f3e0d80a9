/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.Checkpoint;
import org.tlplint.core.trace.EventKind;

/** Looking into a trace at any event, with and without an index. */
class TraceViewTest {

    private final ListedTrace trace = new ListedTrace();

    private void fill(int writes) {
        trace.enumerate(D, 0xf000_0000L).cw(D, 4, 2, 6);
        for (int i = 0; i < writes; i++) {
            trace.w(Events.at(i % 16, 2), i);
        }
    }

    private IndexBuilder index(int stride) throws Exception {
        IndexBuilder index = new IndexBuilder(stride);
        new AuditEngine(List::of).run(AuditRequest.of(ListedTrace.source(trace)), Progress.NONE, index);
        assertEquals(trace.events.size(), index.events());
        return index;
    }

    @Test
    void stateAfterEachEvent() throws Exception {
        fill(60);
        AuditSource source = ListedTrace.source(trace);
        TraceView indexed = new TraceView(source, List.of(), index(7));
        TraceView plain = new TraceView(source, List.of(), null);
        for (int event = 15; event < trace.events.size(); event++) {
            int last = event - 15;
            assertEquals(last, plain.stateAfter(event).find(D).msix().entry(last % 16).data());
            assertEquals(last, indexed.stateAfter(event).find(D).msix().entry(last % 16).data());
            assertEquals(event, indexed.stateAfter(event).find(D).msix().entry(last % 16).messageWrittenBy().event());
        }
        assertTrue(trace.seeks > 60);
        assertEquals(9, plain.stateAtTime(trace.events.get(15 + 9).timeNs()).find(D).msix().entry(9).data());
    }

    @Test
    void eventsFromAnywhere() throws Exception {
        fill(60);
        List<Long> seen = new ArrayList<>();
        new TraceView(ListedTrace.source(trace), List.of(), index(16)).read(37, e -> {
            seen.add(e.index());
            return seen.size() < 3;
        });
        assertEquals(List.of(37L, 38L, 39L), seen);
    }

    @Test
    void placesOfEventsNameTheSourceAsTheAuditDoes() throws Exception {
        ListedTrace snapshot = new ListedTrace();
        snapshot.enumerate(D, 0xf000_0000L).cr(D, 4, 4, 0x0010_0006);
        trace.w(Events.at(0, 2), 5);
        TraceView view = new TraceView(ListedTrace.source(trace), List.of(ListedTrace.source(snapshot)), null);
        assertEquals(1, view.stateAfter(0).find(D).msix().entry(0).messageWrittenBy().source());
    }

    @Test
    void anIndexTakesNoMoreMemoryThanItMay() throws Exception {
        fill(20_000);
        long room = 1_000_000;
        IndexBuilder index = new IndexBuilder(1, room);
        new AuditEngine(List::of).run(AuditRequest.of(ListedTrace.source(trace)), Progress.NONE, index);
        assertTrue(index.weight() <= room, "bytes: " + index.weight());
        assertTrue(index.size() > 50 && index.size() < 200, "places: " + index.size());
        TraceView view = new TraceView(ListedTrace.source(trace), List.of(), index);
        for (int event = 15 + 16; event < trace.events.size(); event += 1999) {
            int last = event - 15;
            assertEquals(last, view.stateAfter(event).find(D).msix().entry(last % 16).data());
            assertEquals(last - 1, view.stateAfter(event).find(D).msix().entry((last - 1) % 16).data());
        }
    }

    @Test
    void placesShareWhatHasNotChanged() throws Exception {
        fill(16);
        for (int i = 0; i < 4000; i++) {
            trace.w(Events.at(3, 2), i);
        }
        IndexBuilder index = index(1);
        long each = index.weight() / index.size();
        Checkpoint early = index.before(1000).state();
        Checkpoint late = index.before(3000).state();
        assertTrue(each < late.wholeWeight() / 3, each + " of " + late.wholeWeight());
        FunctionState before = early.functions().get(0);
        FunctionState after = late.functions().get(0);
        assertSame(before.config(), after.config());
        assertSame(before.msix().touched(2), after.msix().touched(2));
        assertNotSame(before.msix().touched(3), after.msix().touched(3));
        assertEquals(2000, after.msix().touched(3).data() - before.msix().touched(3).data());
    }

    @Test
    void anIndexOfALongTraceStaysSmall() throws Exception {
        for (int i = 0; i < 20_000; i++) {
            trace.send(trace.begin(EventKind.NOTE));
        }
        IndexBuilder index = index(1);
        assertTrue(index.size() <= IndexBuilder.MOST_PLACES, "places: " + index.size());
        assertTrue(index.size() >= IndexBuilder.MOST_PLACES / 4);
        for (int event = 0; event < 20_000; event += 777) {
            long from = index.before(event).mark().index();
            assertTrue(from <= event && event - from < 64, event + " from " + from);
        }
    }
}
