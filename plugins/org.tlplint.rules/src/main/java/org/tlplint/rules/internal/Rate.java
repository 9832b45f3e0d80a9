/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.trace.TraceEvent;

/** The messages of a function in the last second, as far as the latest 256 tell. */
public final class Rate {

    /** In nanoseconds. */
    public static final long SECOND = 1_000_000_000L;
    private static final int KEPT = 256;

    private final long[] times = new long[KEPT];
    private int messages;

    /** A message was sent; one without time does not count. */
    public void sent(long timeNs) {
        if (timeNs != TraceEvent.NO_TIME) {
            times[messages++ & KEPT - 1] = timeNs;
            messages = messages < 0 ? KEPT : messages;
        }
    }

    public void clear() {
        messages = 0;
    }

    /** Time of the last message, or {@link TraceEvent#NO_TIME}. */
    public long last() {
        return messages == 0 ? TraceEvent.NO_TIME : times[messages - 1 & KEPT - 1];
    }

    /** Messages in the time before, and what part of that time they took if more came than are kept. */
    public Count before(long timeNs, long windowNs) {
        int recent = 0;
        long oldest = Long.MAX_VALUE;
        for (int i = 0; i < Math.min(messages, KEPT); i++) {
            if (timeNs - times[i] <= windowNs) {
                recent++;
                oldest = Math.min(oldest, times[i]);
            }
        }
        return new Count(recent, recent == KEPT ? Math.max(1, timeNs - oldest) : windowNs);
    }

    /**
     * Messages in a stretch of time.
     *
     * @param messages how many
     * @param windowNs how long the stretch is; 0 without time stamps
     */
    public record Count(int messages, long windowNs) {

        public double perSecond() {
            return windowNs == 0 ? 0 : messages * (double) SECOND / windowNs;
        }
    }
}
