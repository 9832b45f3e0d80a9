/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.ArrayList;
import java.util.List;

import org.HdrHistogram.HistogramIterationValue;
import org.HdrHistogram.IntCountsHistogram;
import org.tlplint.core.audit.Shapes.Bin;

/** Measures one kind of time again and again, in bounded memory and without allocation once its range is known. */
final class Stopwatch {

    /** Memory for distributions: one takes at most 22 KB, so all of them 45 MB. */
    static final class Room {

        /** Distributions of all vectors together; beyond, there are extremes and counts alone. */
        static final int MOST = 2048;

        private int taken;

        private IntCountsHistogram take() {
            if (taken == MOST) {
                return null;
            }
            taken++;
            return new IntCountsHistogram(DIGITS);
        }
    }

    private static final int DIGITS = 2;
    /** Longest time told apart in a distribution, about 39 hours; more would only make it larger. */
    private static final long LONGEST = 1L << 47;
    /** One cell of a distribution holds an int. */
    private static final long MOST_COUNTED = Integer.MAX_VALUE;

    /** Times wait here, so that a distribution is touched for many at once: those of all vectors do not fit in a cache. */
    private static final int WAITING = 64;

    private long count;
    private long min;
    private long max;
    private IntCountsHistogram spread;
    private long[] waiting;
    private int waits;

    /** Notes a time, in nanoseconds; one below 0, because clocks of two sources disagree, counts as 0. */
    void add(long ns, Room room) {
        long time = Math.max(0, ns);
        if (count == 0) {
            min = time;
            max = time;
            spread = room.take();
            waiting = spread == null ? null : new long[WAITING];
        } else {
            min = Math.min(min, time);
            max = Math.max(max, time);
        }
        if (spread != null && count < MOST_COUNTED) {
            waiting[waits++] = Math.min(time, LONGEST);
            if (waits == WAITING) {
                record();
            }
        }
        count++;
    }

    private void record() {
        for (int i = 0; i < waits; i++) {
            spread.recordValue(waiting[i]);
        }
        waits = 0;
    }

    /** @param watch a watch, or null if nothing was measured */
    static Spread spread(Stopwatch watch) {
        return watch == null ? Spread.NONE
                : new Spread(watch.count, watch.min, watch.percentile(50), watch.percentile(99), watch.max);
    }

    private long percentile(double percent) {
        if (spread == null) {
            return -1;
        }
        record();
        return Math.clamp(spread.getValueAtPercentile(percent), min, max);
    }

    /**
     * How often each time was measured, in bins that grow with the times; to within 1 % at their bounds.
     *
     * @param watch a watch, or null if nothing was measured
     */
    static List<Bin> shape(Stopwatch watch) {
        if (watch == null || watch.spread == null || watch.count == 0) {
            return List.of();
        }
        watch.record();
        int first = bin(watch.min);
        long[] counts = new long[bin(Math.max(watch.min, Math.min(watch.max, LONGEST))) - first + 1];
        for (HistogramIterationValue value : watch.spread.recordedValues()) {
            int bin = Math.clamp(bin(value.getValueIteratedTo()) - first, 0, counts.length - 1);
            counts[bin] += value.getCountAddedInThisIterationStep();
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bins.add(new Bin(bound(first + i), bound(first + i + 1), counts[i]));
        }
        return List.copyOf(bins);
    }

    private static int bin(long ns) {
        return ns < 1 ? 0 : 1 + (int) Math.floor(Math.log10(ns) * Shapes.PER_DECADE + 1e-9);
    }

    private static long bound(int bin) {
        return bin == 0 ? 0 : Math.round(Math.pow(10, (bin - 1.0) / Shapes.PER_DECADE));
    }
}
