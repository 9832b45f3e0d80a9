/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.List;

import org.tlplint.core.text.EventRow;

/** The rows of a table of events: all events of a trace, or those that a filter wants. */
public interface RowSource {

    /** How many rows there are by now. */
    long count();

    /** Number of the event in a row. */
    long event(long row);

    /** The row of an event, or of the next one after it that has a row. */
    long rowOf(long event);

    /** The texts of an event if they are there, or null; {@link #want} brings them. */
    EventRow texts(long event);

    /** Whether texts that are not there will not come, for the trace cannot be read. */
    default boolean isUnreadable() {
        return false;
    }

    /**
     * Fetches texts.
     *
     * @param seen events that are seen now
     * @param ahead events that may be seen next
     */
    void want(List<Long> seen, List<Long> ahead);
}
