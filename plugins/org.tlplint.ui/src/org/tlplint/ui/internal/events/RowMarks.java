/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.tlplint.core.rule.Severity;

/** What is marked in the margin of a table of events, and on the ruler beside it. */
public interface RowMarks {

    /** The severity of the worst finding at an event, or null. */
    Severity severity(long event);

    /** What the finding at an event says, or null. */
    String finding(long event);

    /** Text of the bookmark on an event, or null. */
    String bookmark(long event);

    /** The last event with a bookmark that is not after an event; or -1. */
    long bookmarkUpTo(long event);

    /** Whether the search matches an event. */
    boolean isMatch(long event);

    /** The first event at or after one, and before another, that breaks a rule; or -1. */
    long findingIn(long from, long to);

    /** The first event at or after one, and before another, that has a bookmark; or -1. */
    long bookmarkIn(long from, long to);

    /** The first event at or after one, and before another, that the search matches; or -1. */
    long matchIn(long from, long to);
}
