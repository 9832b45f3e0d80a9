/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.core.Events.D;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.core.Events;
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
