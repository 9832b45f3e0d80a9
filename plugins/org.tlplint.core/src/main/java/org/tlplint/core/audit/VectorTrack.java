/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import org.tlplint.core.trace.TraceEvent;

/** What one vector did so far. */
final class VectorTrack {

    /** What a vector may do: it is masked or open only while MSI or MSI-X is enabled. */
    enum State {
        UNKNOWN, OFF, MASKED, OPEN
    }

    private static final long NEVER = TraceEvent.NO_TIME;

    private long messages;
    private long firstNs = NEVER;
    private long lastNs = NEVER;
    private State state = State.UNKNOWN;
    private boolean timed;
    private long maskedSince = NEVER;
    private long maskedNs;
    private long openSince = NEVER;
    private long pendingSince = NEVER;
    private long gapSince = NEVER;
    private Stopwatch unmask;
    private Stopwatch pending;
    private Stopwatch gap;
    private Stopwatch interval;
    private RateMeter rate;

    /**
     * The state may have changed.
     *
     * @param closedBefore whether the event itself shows that the vector could not send before it
     */
    void become(State next, boolean closedBefore, long now) {
        if (now == NEVER) {
            return;
        }
        timed = true;
        if (next == State.MASKED && maskedSince == NEVER) {
            maskedSince = now;
        } else if (next != State.MASKED && maskedSince != NEVER) {
            maskedNs += Math.max(0, now - maskedSince);
            maskedSince = NEVER;
        }
        if (next != State.OPEN) {
            openSince = NEVER;
        } else if (closedBefore || state == State.OFF || state == State.MASKED) {
            openSince = state == State.OPEN ? openSince : now;
        }
        state = next;
    }

    /** Software read the Pending bit. */
    void pending(boolean isSet, long now) {
        if (!isSet) {
            pendingSince = NEVER;
        } else if (pendingSince == NEVER) {
            pendingSince = now;
        }
    }

    /** MSI or MSI-X was disabled; only what sent before can be missed. */
    void gap(long now) {
        gapSince = messages > 0 ? now : NEVER;
    }

    /** A reset: nothing from before it is awaited any longer. */
    void reset(long now) {
        become(State.OFF, false, now);
        pendingSince = NEVER;
        gapSince = NEVER;
    }

    void sent(long now, Stopwatch.Room room) {
        messages++;
        if (now == NEVER) {
            return;
        }
        if (openSince != NEVER) {
            unmask = measured(unmask, now - openSince, room);
            openSince = NEVER;
        }
        if (pendingSince != NEVER) {
            pending = measured(pending, now - pendingSince, room);
            pendingSince = NEVER;
        }
        if (gapSince != NEVER && state != State.OFF) {
            gap = measured(gap, now - gapSince, room);
            gapSince = NEVER;
        }
        if (lastNs == NEVER) {
            firstNs = now;
            rate = new RateMeter(RateMeter.WINDOW_NS);
        } else {
            interval = measured(interval, now - lastNs, room);
        }
        lastNs = now;
        rate.add(now);
    }

    private static Stopwatch measured(Stopwatch watch, long ns, Stopwatch.Room room) {
        Stopwatch present = watch == null ? new Stopwatch() : watch;
        present.add(ns, room);
        return present;
    }

    /**
     * @param enabledNs time that the function's MSI or MSI-X was enabled, or -1
     * @param end time of the last event, or {@link TraceEvent#NO_TIME}
     */
    VectorStatistics statistics(int function, int vector, boolean msix, String store, long enabledNs, long end) {
        long open = maskedSince != NEVER && end != NEVER ? Math.max(0, end - maskedSince) : 0;
        return new VectorStatistics(function, vector, msix, store, messages, firstNs, lastNs,
                timed ? maskedNs + open : -1,
                enabledNs, Stopwatch.spread(unmask), Stopwatch.spread(pending), Stopwatch.spread(gap),
                Stopwatch.spread(interval), rate == null ? 0 : rate.most(), rate == null ? NEVER : rate.mostAtNs(),
                new Shapes(Stopwatch.shape(unmask), Stopwatch.shape(pending), Stopwatch.shape(gap),
                        Stopwatch.shape(interval)));
    }
}
