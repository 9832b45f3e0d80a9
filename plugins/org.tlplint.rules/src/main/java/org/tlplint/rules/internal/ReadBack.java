/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;

/** What software reads in a register soon after it wrote it, with no reset in between: whether the write did anything. */
public final class ReadBack {

    /** The longer ago, the more a reset that the trace does not show may explain. */
    private static final long LONGEST_NS = 10_000_000;
    private static final long LONGEST_EVENTS = 8;

    private EventRef writtenBy;
    private int written;
    private int mask;

    /** Takes a write; a register is named by its offset in configuration space and its length in bytes. */
    public void note(ConfigWrite write, int register, int length) {
        if (write.touches(register, length)) {
            writtenBy = write.at();
            written = write.valueAt(register, length);
            mask = write.maskAt(register, length);
        }
    }

    /** The function was reset. */
    public void forget() {
        writtenBy = null;
    }

    /** The bits that were written just before and are now read; 0 if there are none. */
    public int mask(ConfigRead read, int register, int length) {
        if (writtenBy == null || !read.touches(register, length)) {
            return 0;
        }
        boolean soon = writtenBy.hasTime() && read.timeNs() != TraceEvent.NO_TIME
                ? read.timeNs() - writtenBy.timeNs() <= LONGEST_NS
                : read.index() - writtenBy.event() <= LONGEST_EVENTS;
        return soon ? mask & read.maskAt(register, length) : 0;
    }

    /** What was written; only the bits of {@link #mask} count. */
    public int written() {
        return written;
    }

    /** The write, or null. */
    public EventRef writtenBy() {
        return writtenBy;
    }
}
