/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Numbers of events, added in rising order: at most two bytes each, and at most one bit for each event passed over where
 * they are many. Written by one thread; others may ask meanwhile.
 */
public final class EventSet {

    private static final int SHIFT = 16;
    private static final int CHUNK = 1 << SHIFT;
    private static final int MOST_SINGLE = CHUNK / 16;

    /** Numbers that have all but their last 16 bits in common: these, or a map of bits if there are many. */
    private static final class Chunk {
        private final long high;
        private final long before;
        private char[] low = new char[8];
        private long[] bits;
        private int size;

        Chunk(long high, long before) {
            this.high = high;
            this.before = before;
        }

        void add(int value) {
            if (bits != null) {
                bits[value >> 6] |= 1L << value;
            } else if (size == MOST_SINGLE) {
                bits = new long[CHUNK / 64];
                for (int i = 0; i < size; i++) {
                    bits[low[i] >> 6] |= 1L << low[i];
                }
                low = null;
                bits[value >> 6] |= 1L << value;
            } else {
                if (size == low.length) {
                    low = Arrays.copyOf(low, Math.min(MOST_SINGLE, size * 2));
                }
                low[size] = (char) value;
            }
            size++;
        }

        void each(LongConsumer visitor) {
            for (int i = 0; bits == null && i < size; i++) {
                visitor.accept(high << SHIFT | low[i]);
            }
            for (int word = 0; bits != null && word < bits.length; word++) {
                for (long left = bits[word]; left != 0; left &= left - 1) {
                    visitor.accept(high << SHIFT | word << 6 | Long.numberOfTrailingZeros(left));
                }
            }
        }

        int select(int rank) {
            if (bits == null) {
                return low[rank];
            }
            int left = rank;
            int word = 0;
            for (int count = Long.bitCount(bits[0]); count <= left; count = Long.bitCount(bits[word])) {
                left -= count;
                word++;
            }
            long of = bits[word];
            for (; left > 0; left--) {
                of &= of - 1;
            }
            return word << 6 | Long.numberOfTrailingZeros(of);
        }

        /** How many are less than the value. */
        int rank(int value) {
            if (bits == null) {
                int at = Arrays.binarySearch(low, 0, size, (char) value);
                return at < 0 ? -at - 1 : at;
            }
            int count = 0;
            for (int word = 0; word < value >> 6; word++) {
                count += Long.bitCount(bits[word]);
            }
            return count + Long.bitCount(bits[value >> 6] & (1L << value) - 1);
        }
    }

    private Chunk[] chunks = new Chunk[4];
    private int count;
    private long size;
    private long last = -1;

    /** Adds a number that is greater than those before it. */
    public synchronized void add(long event) {
        long high = event >>> SHIFT;
        if (event <= last) {
            throw new IllegalArgumentException("%d does not rise".formatted(event));
        }
        if (count == 0 || chunks[count - 1].high != high) {
            if (count == chunks.length) {
                chunks = Arrays.copyOf(chunks, count * 2);
            }
            chunks[count++] = new Chunk(high, size);
        }
        chunks[count - 1].add((int) event & CHUNK - 1);
        last = event;
        size++;
    }

    /** Adds all of another, which are greater than those here. */
    public synchronized void addAll(EventSet other) {
        other.each(this::add);
    }

    private synchronized void each(LongConsumer visitor) {
        for (int i = 0; i < count; i++) {
            chunks[i].each(visitor);
        }
    }

    /** How many there are. */
    public synchronized long size() {
        return size;
    }

    /** The number at a place, from 0. */
    public synchronized long get(long place) {
        if (place < 0 || place >= size) {
            throw new IndexOutOfBoundsException("%d of %d".formatted(place, size));
        }
        int from = 0;
        int to = count - 1;
        while (from < to) {
            int middle = from + to + 1 >>> 1;
            if (chunks[middle].before <= place) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        Chunk chunk = chunks[from];
        return chunk.high << SHIFT | chunk.select((int) (place - chunk.before));
    }

    /** How many are less than a number: the place of the first one that is not. */
    public synchronized long rank(long event) {
        if (event <= 0) {
            return 0;
        }
        long high = event >>> SHIFT;
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = from + to >>> 1;
            if (chunks[middle].high < high) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        if (from == count) {
            return size;
        }
        return chunks[from].before + (chunks[from].high == high ? chunks[from].rank((int) event & CHUNK - 1) : 0);
    }

    /** Whether a number is there. */
    public synchronized boolean contains(long event) {
        long place = rank(event);
        return event >= 0 && place < size && get(place) == event;
    }

    /** The first number after another, or -1. */
    public synchronized long after(long event) {
        long place = rank(event + 1);
        return place < size ? get(place) : -1;
    }

    /** The last number before another, or -1. */
    public synchronized long before(long event) {
        long place = rank(event);
        return place > 0 ? get(place - 1) : -1;
    }
}
