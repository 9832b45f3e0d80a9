/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.tlplint.core.audit.TraceView;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.text.FilterNode.Need;
import org.tlplint.core.trace.TraceEvent;

/**
 * Reads events of a trace as rows of text. Reading from the middle starts at the nearest place of the view's index, so a
 * page of rows takes milliseconds. Not thread-safe.
 */
public final class EventLister {

    /** A trace whose first so many events have no time has none. */
    private static final long LOOK_FOR_TIME = 100_000;

    private final TraceView view;
    private final EventMarks marks;
    private long startNs = TraceEvent.NO_TIME;
    private boolean startKnown;

    public EventLister(TraceView view) {
        this(view, EventMarks.NONE);
    }

    /**
     * @param marks what filters may ask for by {@code is=}
     */
    public EventLister(TraceView view, EventMarks marks) {
        this.view = view;
        this.marks = marks;
    }

    /** Time of the first event that has one, from which {@link Aspect#TIME} counts; {@link TraceEvent#NO_TIME} if none has. */
    public long startNs() throws IOException {
        if (!startKnown) {
            view.read(0, event -> {
                startNs = event.timeNs();
                return startNs == TraceEvent.NO_TIME && event.index() < LOOK_FOR_TIME;
            });
            startKnown = true;
        }
        return startNs;
    }

    /** At most so many rows from the event of that number on. */
    public List<EventRow> page(long first, int count) throws IOException {
        List<EventRow> rows = new ArrayList<>();
        if (count > 0) {
            list(first, EventFilter.ALL, row -> {
                rows.add(row);
                return rows.size() < count;
            });
        }
        return rows;
    }

    /**
     * Rows of single events; those that lie between two places of the index are read in one go.
     *
     * @param events their numbers, rising
     * @param visitor receives each row as soon as there is one; returns false to end
     */
    public void rows(long[] events, Predicate<EventRow> visitor) throws IOException {
        int[] at = {0};
        boolean[] more = {true};
        while (more[0] && at[0] < events.length) {
            int before = at[0];
            walk(events[before], facts -> Truth.of(facts.event().index() == events[at[0]]), facts -> false, row -> {
                more[0] = visitor.test(row);
                at[0]++;
                return more[0] && at[0] < events.length && view.placeBefore(events[at[0]] - 1) <= row.ref().event();
            }, event -> false);
            if (at[0] == before) {
                return;
            }
        }
    }

    /**
     * Reads rows in their order.
     *
     * @param first number of the first event wanted
     * @param filter what is wanted
     * @param visitor receives each row; returns false to end
     */
    public void list(long first, EventFilter filter, Predicate<EventRow> visitor) throws IOException {
        walk(first, filter::early, filter::matches, visitor, filter::isOver);
    }

    private void walk(long first, Function<EventFacts, Truth> early, Predicate<EventFacts> late,
            Predicate<EventRow> visitor, Predicate<TraceEvent> over) throws IOException {
        Narrator narrator = new Narrator();
        EventFacts facts = new EventFacts(marks, startNs(), narrator);
        long[] previous = {TraceEvent.NO_TIME};
        // from the event before, whose time the first one's delta counts from
        view.replay(Math.max(0, first - 1), narrator, (event, replay) -> {
            facts.set(event, previous[0], replay);
            Truth known = event.index() < first ? Truth.FALSE : early.apply(facts);
            narrator.begin(known.isFalse() ? Need.EVENT : Need.WORDS);
            replay.accept(event);
            boolean wanted = known.isTrue() || !known.isKnown() && late.test(facts);
            boolean more = !wanted || visitor.test(facts.row());
            previous[0] = event.timeNs() == TraceEvent.NO_TIME ? previous[0] : event.timeNs();
            return more && !over.test(event);
        });
    }
}
