/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.replay.Checkpoint;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.trace.EventReader;

/**
 * Notes, while an audit runs, a place in the source and the state of the replay every few thousand events. Written by the
 * audit's thread; others may read meanwhile.
 */
public final class IndexBuilder {

    /** Events between two places, unless told otherwise. */
    public static final int DEFAULT_STRIDE = 8192;

    /**
     * A place in the trace.
     *
     * @param mark where to go on reading
     * @param state the state of the replay there
     */
    public record Place(EventReader.Mark mark, Checkpoint state) {
    }

    /** Places kept; a longer trace gets fewer to the event, so that its index does not grow with it. */
    static final int MOST_PLACES = 4096;

    private int stride;
    private final List<Place> places = new ArrayList<>();
    private Checkpoint last;
    private long passed;
    private volatile long events;

    public IndexBuilder() {
        this(DEFAULT_STRIDE);
    }

    public IndexBuilder(int stride) {
        this.stride = stride;
    }

    /** Events between two places. */
    int stride() {
        return stride;
    }

    /** Called between two events, before the next one is read. */
    void between(EventPipe pipe, Replay replay) throws IOException {
        events = passed;
        if (passed++ % stride == 0) {
            EventReader.Mark mark = pipe.mark();
            if (mark != null) {
                last = replay.checkpoint(last);
                add(new Place(mark, last));
            }
        }
    }

    private synchronized void add(Place place) {
        if (places.size() == MOST_PLACES) {
            for (int i = 1; i < MOST_PLACES / 2; i++) {
                places.set(i, places.get(2 * i));
            }
            places.subList(MOST_PLACES / 2, MOST_PLACES).clear();
            stride *= 2;
        }
        places.add(place);
    }

    /** Events passed so far. */
    public long events() {
        return events;
    }

    /** How many places there are. */
    public synchronized int size() {
        return places.size();
    }

    /** The last place at or before the event; null if there is none. */
    public synchronized Place before(long event) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (places.get(middle).mark().index() > event) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? null : places.get(low - 1);
    }
}
