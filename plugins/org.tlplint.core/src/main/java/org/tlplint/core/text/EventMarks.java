/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

/** Marks that others than the trace have put on events, asked for by {@code is=finding} and {@code is=bookmark}. */
public interface EventMarks {

    /** Nothing is marked. */
    EventMarks NONE = (mark, event) -> false;

    /** Kinds of marks. */
    enum Mark {
        /** The event is part of a finding of the audit. */
        FINDING,
        /** The user has put a bookmark on it. */
        BOOKMARK
    }

    /** Whether an event is marked. Asked from several threads. */
    boolean has(Mark mark, long event);
}
