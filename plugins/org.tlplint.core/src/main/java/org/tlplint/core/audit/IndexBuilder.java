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
 *
 * <p>It does not grow with the trace: when there are too many places, or when they take too much memory because much happens
 * between them, every second one is given up, and from then on there are twice as many events between two.
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
    /** Share of the memory of the process that all places together may take, and the most in bytes. */
    private static final int SHARE = 5;
    private static final long MOST_BYTES = 256L << 20;

    private final long room;
    private int stride;
    private final List<Place> places = new ArrayList<>();
    /** Bytes of memory of each place beside the one before it, about. */
    private final List<Long> weights = new ArrayList<>();
    private long weight;
    /** What the last place that was given up had of its own; the next one shares it. */
    private long givenUp;
    private Checkpoint last;
    private long passed;
    private volatile long events;

    public IndexBuilder() {
        this(DEFAULT_STRIDE);
    }

    public IndexBuilder(int stride) {
        this(stride, Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE));
    }

    /**
     * @param room bytes of memory that all places may take together, about
     */
    IndexBuilder(int stride, long room) {
        this.stride = stride;
        this.room = room;
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
        while (places.size() > 1 && (places.size() == MOST_PLACES || weight + own(place) > room)) {
            thin();
        }
        weights.add(own(place));
        weight += own(place);
        places.add(place);
        givenUp = 0;
    }

    private long own(Place place) {
        return Math.min(givenUp + place.state().weight(), place.state().wholeWeight());
    }

    /** Gives up every second place. What it shared with the next one now counts as that one's own. */
    private void thin() {
        givenUp += places.size() % 2 == 0 ? weights.getLast() : 0;
        weight = weights.get(0);
        int kept = 1;
        for (int i = 2; i < places.size(); i += 2) {
            Place place = places.get(i);
            places.set(kept, place);
            weights.set(kept, Math.min(weights.get(i - 1) + weights.get(i), place.state().wholeWeight()));
            weight += weights.get(kept++);
        }
        places.subList(kept, places.size()).clear();
        weights.subList(kept, weights.size()).clear();
        stride = Math.min(stride, Integer.MAX_VALUE / 2) * 2;
    }

    /** Events passed so far. */
    public long events() {
        return events;
    }

    /** How many places there are. */
    public synchronized int size() {
        return places.size();
    }

    /** Bytes of memory that the places take, about. */
    public synchronized long weight() {
        return weight;
    }

    /** The places as they are now, in their order. */
    synchronized List<Place> places() {
        return List.copyOf(places);
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
