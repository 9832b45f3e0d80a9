/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.replay.Step;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;

/** Remembers one event without making an object each time. */
public final class LastEvent {

    private int source;
    private long line;
    private long offset;
    private long index = -1;
    private long timeNs;

    /** The step's present event is the one to remember. */
    public void set(Step step) {
        TraceEvent event = step.event();
        source = event.source();
        line = event.line();
        offset = event.offset();
        index = event.index();
        timeNs = event.timeNs();
    }

    /** Number of the event, or -1 if there is none. */
    public long index() {
        return index;
    }

    /** The event, or null if there is none. */
    public EventRef ref() {
        return index < 0 ? null : new EventRef(source, line, offset, index, timeNs);
    }
}
