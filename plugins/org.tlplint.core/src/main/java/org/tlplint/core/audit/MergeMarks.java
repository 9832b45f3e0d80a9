/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.IOException;
import java.util.List;

import org.tlplint.core.trace.EventReader;

/**
 * Marks of a merger: one of each source. A reader is an event ahead of what was handed out, and can only mark where it is;
 * so a place is the mark of the time before, and how many events of the source follow it.
 */
final class MergeMarks {

    /**
     * Where a source goes on.
     *
     * @param mark a place at or before that
     * @param order latest time of the source up to the mark
     * @param skip events between the mark and the place
     */
    record Place(EventReader.Mark mark, long order, long skip) {
    }

    private final List<SourceReader> readers;
    private final Place[] last;
    /** Behind the event that was read last when the last mark was made. */
    private final EventReader.Mark[] noted;
    private final long[] notedOrder;
    private final long[] notedEvents;

    MergeMarks(List<SourceReader> readers) {
        this.readers = readers;
        last = new Place[readers.size()];
        noted = new EventReader.Mark[readers.size()];
        notedOrder = new long[readers.size()];
        notedEvents = new long[readers.size()];
        for (int i = 0; readers.size() > 1 && i < last.length; i++) {
            note(i, Long.MIN_VALUE);
        }
    }

    private void note(int i, long order) {
        noted[i] = readers.get(i).mark();
        notedOrder[i] = order;
        notedEvents[i] = readers.get(i).events();
    }

    /**
     * @param full which sources are an event ahead
     * @param order latest time of each source, that event's included
     */
    EventReader.Mark mark(long index, boolean[] full, long[] order) {
        for (int i = 0; i < last.length; i++) {
            long given = readers.get(i).events() - (full[i] ? 1 : 0);
            // else nothing has been read since: it goes on where it did
            if (last[i] == null || given >= notedEvents[i]) {
                last[i] = new Place(noted[i], notedOrder[i], given - notedEvents[i]);
                note(i, order[i]);
            }
        }
        return new EventReader.Mark(index, 0, 0, List.of(last));
    }

    /** Lets every reader go on at its mark; what is to be skipped after that is left to the caller. */
    Place[] seek(EventReader.Mark mark) throws IOException {
        List<?> places = (List<?>) mark.state();
        for (int i = 0; i < last.length; i++) {
            last[i] = null;
            readers.get(i).seek(((Place) places.get(i)).mark());
            note(i, ((Place) places.get(i)).order());
        }
        return places.toArray(Place[]::new);
    }
}
