/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import java.util.Arrays;

import org.tlplint.core.trace.TraceEvent;

/** A value that changes from time to time, one of at most 16; item 0 tells what it was at first. */
public final class Bands extends Track {

    private short[] seen = {};
    private byte[] after = {};

    Bands(TrackRoom room, int first) {
        super(room);
        startsItem(-1, TraceEvent.NO_TIME);
        seen[0] = (short) (1 << first);
        after[0] = (byte) first;
    }

    private Bands(Bands other) {
        super(other);
        seen = Arrays.copyOf(other.seen, size());
        after = Arrays.copyOf(other.after, size());
    }

    Bands copy() {
        return new Bands(this);
    }

    /** The value from an event on; nothing happens if it is the one that it was. */
    void become(int value, long event, long time) {
        int now = after[size() - 1];
        if (value == now) {
            return;
        }
        boolean starts = startsItem(event, time);
        int at = size() - 1;
        seen[at] = (short) (1 << value | (starts ? 0 : seen[at]));
        after[at] = (byte) value;
    }

    @Override
    void resize(int length) {
        seen = Arrays.copyOf(seen, length);
        after = Arrays.copyOf(after, length);
    }

    @Override
    void merge(int item, int later) {
        seen[item] |= seen[later];
        after[item] = after[later];
    }

    @Override
    void move(int to, int from) {
        seen[to] = seen[from];
        after[to] = after[from];
    }

    /** The values that an item took on, a bit for each. */
    public int seen(int item) {
        return seen[item] & 0xffff;
    }

    /** The value after an item, until the next one. */
    public int after(int item) {
        return after[item];
    }

    /** The value after all. */
    public int now() {
        return after[size() - 1];
    }

    /** The value after the event of that number; inside of a bucket the one after the bucket. */
    public int at(long event) {
        int item = from(event + 1, Axis.EVENT);
        while (item < size() && firstEvent(item) <= event) {
            item++;
        }
        return after[Math.max(0, item - 1)];
    }
}
