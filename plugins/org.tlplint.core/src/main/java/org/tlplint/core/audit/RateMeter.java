/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.Arrays;

import org.tlplint.core.trace.TraceEvent;

/**
 * Finds the time in which something happened most often: the largest count within a window that slides in eighths of its
 * length. It never counts more than a window of that length holds; one that does not begin at an eighth may hold a little
 * more.
 */
public final class RateMeter {

    /** The window of the statistics of vectors: one millisecond. */
    public static final long WINDOW_NS = 1_000_000;

    private static final int PARTS = 8;

    private final long partNs;
    private final int[] counts = new int[PARTS];
    private long part = Long.MIN_VALUE;
    private long inWindow;
    private long most;
    private long mostAtNs = TraceEvent.NO_TIME;

    /**
     * @param windowNs length of the window, in nanoseconds; at least 8
     */
    public RateMeter(long windowNs) {
        partNs = windowNs / PARTS;
    }

    /** It happened once more; a time before the last one counts as the last one. Returns how often in the window up to now. */
    public long add(long timeNs) {
        long now = Math.floorDiv(timeNs, partNs);
        if (now > part) {
            advance(now);
        }
        counts[(int) Math.floorMod(part, (long) PARTS)]++;
        if (++inWindow > most) {
            most = inWindow;
            mostAtNs = timeNs;
        }
        return inWindow;
    }

    private void advance(long now) {
        // beyond a whole window nothing is left of it; the first time of all is so far away as well
        if (part == Long.MIN_VALUE || now - part >= PARTS) {
            Arrays.fill(counts, 0);
            inWindow = 0;
        } else {
            for (long p = part + 1; p <= now; p++) {
                int slot = (int) Math.floorMod(p, (long) PARTS);
                inWindow -= counts[slot];
                counts[slot] = 0;
            }
        }
        part = now;
    }

    /** The largest count. */
    public long most() {
        return most;
    }

    /** When that was reached, or {@link TraceEvent#NO_TIME}. */
    public long mostAtNs() {
        return mostAtNs;
    }
}
