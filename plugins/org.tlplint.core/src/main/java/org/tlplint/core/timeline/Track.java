/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import java.util.Arrays;

/**
 * Items in the order of the trace: each one thing that happened, or several that happened in the same bucket. A bucket is a
 * power of two of event numbers and as narrow as memory allows: one event as long as all items fit, and twice as wide each
 * time they do not. So a quiet vector stays exact in a trace of any length.
 */
public abstract class Track {

    private static final int FIRST = 4;

    private final TrackRoom room;
    private long[] firstEvent = {};
    private long[] lastEvent = {};
    private long[] firstTime = {};
    private long[] lastTime = {};
    private int size;
    private int shift;

    Track(TrackRoom room) {
        this.room = room;
        room.enter(this);
    }

    Track(Track other) {
        room = null;
        size = other.size;
        shift = other.shift;
        firstEvent = Arrays.copyOf(other.firstEvent, size);
        lastEvent = Arrays.copyOf(other.lastEvent, size);
        firstTime = Arrays.copyOf(other.firstTime, size);
        lastTime = Arrays.copyOf(other.lastTime, size);
    }

    /** Makes room for an event, or says that it belongs to the last item. */
    final boolean startsItem(long event, long time) {
        if (size > 0 && event >> shift == firstEvent[size - 1] >> shift) {
            lastEvent[size - 1] = event;
            lastTime[size - 1] = time;
            return false;
        }
        if (size == firstEvent.length || size >= room.most()) {
            grow();
            return startsItem(event, time);
        }
        firstEvent[size] = event;
        lastEvent[size] = event;
        firstTime[size] = time;
        lastTime[size] = time;
        size++;
        return true;
    }

    private void grow() {
        if (size >= room.most()) {
            shrinkTo(room.most() * 3 / 4);
            return;
        }
        int length = Math.min(room.most(), Math.max(FIRST, size * 2));
        int more = length - firstEvent.length;
        room.take(more);
        if (length <= room.most()) {
            resizeAll(length);
        } else {
            room.give(more);
        }
    }

    /** Widens the buckets until there are no more items than that. */
    final void shrinkTo(int most) {
        while (size > most) {
            shift++;
            int kept = 0;
            for (int i = 1; i < size; i++) {
                if (firstEvent[i] >> shift == firstEvent[kept] >> shift) {
                    lastEvent[kept] = lastEvent[i];
                    lastTime[kept] = lastTime[i];
                    merge(kept, i);
                } else if (++kept != i) {
                    firstEvent[kept] = firstEvent[i];
                    lastEvent[kept] = lastEvent[i];
                    firstTime[kept] = firstTime[i];
                    lastTime[kept] = lastTime[i];
                    move(kept, i);
                }
            }
            size = kept + 1;
        }
    }

    /** Gives back arrays that are longer than a track may be now. */
    final int trimTo(int most) {
        shrinkTo(most);
        int before = firstEvent.length;
        if (before > most) {
            resizeAll(most);
        }
        return before - firstEvent.length;
    }

    private void resizeAll(int length) {
        firstEvent = Arrays.copyOf(firstEvent, length);
        lastEvent = Arrays.copyOf(lastEvent, length);
        firstTime = Arrays.copyOf(firstTime, length);
        lastTime = Arrays.copyOf(lastTime, length);
        resize(length);
    }

    /** The subclass's columns get another length. */
    abstract void resize(int length);

    /** An item takes over what the subclass keeps of a later one. */
    abstract void merge(int item, int later);

    /** What the subclass keeps of an item moves to a lower place. */
    abstract void move(int to, int from);

    /** How many items there are. */
    public final int size() {
        return size;
    }

    /** Whether every item is one event. */
    public final boolean isExact() {
        return shift == 0;
    }

    /** Number of the first event of an item; -1 for what held when the trace began. */
    public final long firstEvent(int item) {
        return firstEvent[item];
    }

    /** Number of the last event of an item. */
    public final long lastEvent(int item) {
        return lastEvent[item];
    }

    /** Place of an item's first event on an axis; {@link org.tlplint.core.trace.TraceEvent#NO_TIME} before the first time. */
    public final long first(int item, Axis axis) {
        return axis == Axis.TIME ? firstTime[item] : firstEvent[item];
    }

    /** Place of an item's last event on an axis. */
    public final long last(int item, Axis axis) {
        return axis == Axis.TIME ? lastTime[item] : lastEvent[item];
    }

    /** The first item that ends at or after a place, or {@link #size()}. */
    public final int from(long place, Axis axis) {
        long[] ends = axis == Axis.TIME ? lastTime : lastEvent;
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (ends[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
