/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import java.util.Arrays;

import org.tlplint.core.trace.TraceEvent;

/**
 * Which event was when: the time of every event as long as there are few, of every second, fourth … in longer traces.
 * Times never go back here: an event that is earlier than one before it counts as late as that one.
 */
public final class Clock {

    static final int MOST = 8192;

    private final int most;
    private long[] time = new long[64];
    private long first;
    private int size;
    private int shift;
    private long lastEvent = -1;
    private long now = TraceEvent.NO_TIME;
    private long start = TraceEvent.NO_TIME;

    Clock(long firstEvent) {
        this(firstEvent, MOST);
    }

    /** @param most events of which the time is kept before only that of every second one is */
    Clock(long firstEvent, int most) {
        this.most = most;
        first = firstEvent;
    }

    private Clock(Clock other) {
        most = other.most;
        time = Arrays.copyOf(other.time, other.size);
        first = other.first;
        size = other.size;
        shift = other.shift;
        lastEvent = other.lastEvent;
        now = other.now;
        start = other.start;
    }

    Clock copy() {
        return new Clock(this);
    }

    /** An event comes by. */
    void pass(long event, long ns) {
        lastEvent = event;
        if (ns > now) {
            start = now == TraceEvent.NO_TIME ? ns : start;
            now = ns;
        }
        long place = event - first;
        if (place >> shift << shift == place && place >> shift >= size) {
            sample(place);
        }
    }

    private void sample(long place) {
        if (size == most) {
            for (int i = 1; i < most / 2; i++) {
                time[i] = time[2 * i];
            }
            size = most / 2;
            shift++;
            pass(lastEvent, now);
            return;
        }
        if (size == time.length) {
            time = Arrays.copyOf(time, Math.min(most, size * 2));
        }
        time[size++] = now;
    }

    /** The present time; {@link TraceEvent#NO_TIME} before the first one. */
    long now() {
        return now;
    }

    /** Whether any event had a time. */
    public boolean hasTimes() {
        return now != TraceEvent.NO_TIME;
    }

    /** Whether the time of each event is known. */
    public boolean isExact() {
        return shift == 0;
    }

    /** Number of the first event. */
    public long firstEvent() {
        return first;
    }

    /** Number of the last event, or one less than the first if there was none. */
    public long lastEvent() {
        return Math.max(first - 1, lastEvent);
    }

    /** The first time, or {@link TraceEvent#NO_TIME}. */
    public long startNs() {
        return start;
    }

    /** The last time, or {@link TraceEvent#NO_TIME}. */
    public long endNs() {
        return now;
    }

    /** The first place on an axis. */
    public long start(Axis axis) {
        return axis == Axis.TIME ? start : first;
    }

    /** The last place on an axis. */
    public long end(Axis axis) {
        return axis == Axis.TIME ? now : lastEvent();
    }

    /** About when an event was: exactly if {@link #isExact()}, else between the two nearest known. */
    public long timeOf(long event) {
        long place = Math.clamp(event - first, 0, Math.max(0, lastEvent - first));
        int before = (int) Math.min(Math.max(0, size - 1), place >> shift);
        if (size == 0) {
            return start;
        }
        long low = Math.max(start, time[before]);
        long low2 = (long) before << shift;
        long high2 = before + 1 < size ? (long) (before + 1) << shift : Math.max(low2, lastEvent - first);
        long high = before + 1 < size ? Math.max(start, time[before + 1]) : now;
        return high2 == low2 ? low : low + (long) ((high - low) * ((double) (place - low2) / (high2 - low2)));
    }

    /** About which event was the last one at or before a time. */
    public long eventAt(long ns) {
        int before = Math.max(0, samples(ns, true) - 1);
        if (size == 0 || ns < start) {
            return first;
        }
        long from = (long) before << shift;
        long to = before + 1 < size ? (long) (before + 1) << shift : lastEvent - first;
        long after = before + 1 < size ? time[before + 1] : now;
        long begin = Math.max(start, time[before]);
        double part = after <= begin ? shift == 0 ? 0 : 1 : Math.min(1.0, (double) (ns - begin) / (after - begin));
        long event = from + (long) ((to - from) * part);
        return first + (before + 1 < size ? Math.min(event, to - 1) : event);
    }

    /** An event that was surely before a place, as near as is known, or the first one. */
    public long surelyBefore(long place, Axis axis) {
        if (axis == Axis.EVENT) {
            return Math.max(first, place);
        }
        return first + ((long) Math.max(0, samples(place, false) - 1) << shift);
    }

    /** An event that was surely after a place, as near as is known, or the last one. */
    public long surelyAfter(long place, Axis axis) {
        if (axis == Axis.EVENT) {
            return Math.min(lastEvent(), place + 1);
        }
        return Math.min(lastEvent(), first + ((long) samples(place, true) << shift));
    }

    /** How many samples are before a time, or at it. */
    private int samples(long ns, boolean at) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (time[middle] < ns || at && time[middle] == ns) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The place of an event on an axis; see {@link #timeOf}. */
    public long place(long event, Axis axis) {
        return axis == Axis.TIME ? timeOf(event) : event;
    }
}
