/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;

import org.tlplint.core.text.EventLister;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.ui.internal.audit.TraceSession;

/** Finds the event at a line or a time. Both rise with the events, so a few places are read, not the trace. Not for the UI thread. */
public final class EventFinder {

    private final TraceSession session;
    private final BooleanSupplier cancelled;

    EventFinder(TraceSession session, BooleanSupplier cancelled) {
        this.session = session;
        this.cancelled = cancelled;
    }

    /** The event that is meant: the one there, or the last one before; -1 if there is none. */
    public long find(GoToTarget target) throws IOException {
        return switch (target.kind()) {
            case EVENT -> target.value();
            case LINE -> last(TraceEvent::line, target.value());
            case CLOCK -> timed(target.value());
            case TIME -> {
                long start = new EventLister(session.view()).startNs();
                yield start == TraceEvent.NO_TIME ? -1 : timed(start + target.value());
            }
        };
    }

    private long timed(long timeNs) throws IOException {
        return new EventLister(session.view()).startNs() == TraceEvent.NO_TIME ? -1 : last(TraceEvent::timeNs, timeNs);
    }

    private long last(ToLongFunction<TraceEvent> value, long wanted) throws IOException {
        long low = 0;
        long high = session.events();
        if (high == 0) {
            return -1;
        }
        while (low < high && !cancelled.getAsBoolean()) {
            long middle = low + (high - low) / 2;
            if (at(value, middle) > wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Math.max(0, low - 1);
    }

    private long at(ToLongFunction<TraceEvent> value, long event) throws IOException {
        long[] found = {Long.MIN_VALUE};
        session.view().read(event, e -> {
            found[0] = value.applyAsLong(e);
            return false;
        });
        return found[0];
    }
}
