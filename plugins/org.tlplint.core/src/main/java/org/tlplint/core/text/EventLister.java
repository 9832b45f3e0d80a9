/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.tlplint.core.audit.TraceView;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/**
 * Reads events of a trace as rows of text. Reading from the middle starts at the nearest place of the view's index, so a
 * page of rows takes milliseconds. Not thread-safe.
 */
public final class EventLister {

    /** A trace whose first so many events have no time has none. */
    private static final long LOOK_FOR_TIME = 100_000;

    private final TraceView view;
    private long startNs = TraceEvent.NO_TIME;
    private boolean startKnown;

    public EventLister(TraceView view) {
        this.view = view;
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
     * Reads rows in their order.
     *
     * @param first number of the first event wanted
     * @param filter what is wanted
     * @param visitor receives each row; returns false to end
     */
    public void list(long first, EventFilter filter, Predicate<EventRow> visitor) throws IOException {
        long start = startNs();
        Narrator narrator = new Narrator();
        long[] previous = {TraceEvent.NO_TIME};
        view.replay(first, narrator, (event, replay) -> {
            boolean wanted = event.index() >= first && filter.mayMatch(event);
            narrator.begin(wanted);
            replay.accept(event);
            boolean more = true;
            if (wanted) {
                EventRow row = row(event, replay, narrator, start, previous[0]);
                more = !filter.matches(row) || visitor.test(row);
            }
            previous[0] = event.timeNs() == TraceEvent.NO_TIME ? previous[0] : event.timeNs();
            return more && !filter.isOver(event);
        });
    }

    private static EventRow row(TraceEvent event, Replay replay, Narrator narrator, long start, long previous) {
        FunctionState named = event.has(Field.TARGET) ? replay.machine().find(event.target()) : null;
        Map<Aspect, String> cells = Aspect.cells(event, start, previous);
        cells.put(Aspect.FUNCTION, narrator.label(event, named));
        cells.put(Aspect.MEANING, narrator.meaning(event, named));
        return new EventRow(event.ref(), event.kind(), narrator.topic(event), narrator.function(event),
                event.has(Field.REQUESTER) ? event.requester() : Bdf.NONE, event.address(), event.has(Field.ADDRESS),
                event.has(Field.DATA) ? event.data() : 0, cells);
    }
}
