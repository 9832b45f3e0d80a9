/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.Arrays;

import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/** Which DWORDs of one function's Table were last written by a QWORD, and what they held before. */
public final class QwordWrites {

    /** Of one entry. */
    private static final class Old {
        private final int[] value = new int[4];
        private int valid;
    }

    private Old[] entries = {};

    /** Takes note of a write; counts only if it changed the DWORD for sure. */
    public void written(EntryWrite write) {
        TraceEvent event = write.event();
        boolean qword = event.shows(Field.LENGTH) && event.length() == 8 && (event.address() & 7) == 0;
        Old old = find(write.vector());
        if (old == null && !qword) {
            return;
        }
        if (old == null) {
            if (write.vector() >= entries.length) {
                entries = Arrays.copyOf(entries, Math.max(write.vector() + 1, write.msix().size()));
            }
            old = new Old();
            entries[write.vector()] = old;
        }
        for (int i = 0; i < 4; i++) {
            if (write.touches(i)) {
                old.value[i] = write.before(i);
                boolean sure = qword && write.knownBefore(i) == -1 && write.changed(i, -1).isTrue();
                old.valid = old.valid & ~(1 << i) | (sure ? 1 << i : 0);
            }
        }
    }

    /** Forgets everything. */
    public void clear() {
        entries = new Old[0];
    }

    private Old find(int vector) {
        return vector < entries.length ? entries[vector] : null;
    }

    /** Whether the DWORD was last written by a QWORD that changed it. */
    public boolean covers(int vector, int dword) {
        Old old = find(vector);
        return old != null && (old.valid >> dword & 1) != 0;
    }

    /** Whether the read returned what the DWORD held before a QWORD changed it: that half of the write had no effect. */
    public boolean isWithoutEffect(EntryRead read, int dword) {
        return covers(read.vector(), dword) && read.differs(dword) != 0
                && find(read.vector()).value[dword] == read.value(dword);
    }
}
