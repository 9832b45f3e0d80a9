/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import java.util.Arrays;

/** Things that happened, such as messages that were sent or entries that were written. */
public final class Marks extends Track {

    /** A write that touched the message of an entry. */
    public static final int MESSAGE = 1;
    /** A write that changed the message, or may have, while the entry was not masked (PCIe Base 6.x, 6.1.4.5). */
    public static final int REWRITTEN = 2;
    /** A write that set the Mask bit. */
    public static final int MASKED = 4;
    /** A write that cleared the Mask bit. */
    public static final int UNMASKED = 8;

    private int[] count = {};
    private byte[] flags = {};
    private long total;

    Marks(TrackRoom room) {
        super(room);
    }

    private Marks(Marks other) {
        super(other);
        count = Arrays.copyOf(other.count, size());
        flags = Arrays.copyOf(other.flags, size());
        total = other.total;
    }

    Marks copy() {
        return new Marks(this);
    }

    void add(long event, long time, int flag) {
        total++;
        boolean starts = startsItem(event, time);
        int at = size() - 1;
        if (starts) {
            count[at] = 1;
            flags[at] = (byte) flag;
        } else {
            count[at] += count[at] == Integer.MAX_VALUE ? 0 : 1;
            flags[at] |= (byte) flag;
        }
    }

    @Override
    void resize(int length) {
        count = Arrays.copyOf(count, length);
        flags = Arrays.copyOf(flags, length);
    }

    @Override
    void merge(int item, int later) {
        count[item] = (int) Math.min(Integer.MAX_VALUE, (long) count[item] + count[later]);
        flags[item] |= flags[later];
    }

    @Override
    void move(int to, int from) {
        count[to] = count[from];
        flags[to] = flags[from];
    }

    /** How often it happened in an item. */
    public int count(int item) {
        return count[item];
    }

    /** What an item's writes did: the constants of this class, or 0. */
    public int flags(int item) {
        return flags[item];
    }

    /** How often it happened in the whole trace. */
    public long total() {
        return total;
    }
}
