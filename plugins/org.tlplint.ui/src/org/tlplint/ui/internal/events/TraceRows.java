/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.List;

import org.tlplint.core.text.EventRow;
import org.tlplint.core.text.EventSet;
import org.tlplint.ui.internal.audit.TraceSession;

/** The events of a trace as rows of the table: all of them, or those that a filter has found by now. */
final class TraceRows implements RowSource {

    private final TraceSession session;
    private final RowCache cache;
    private EventSet only;

    TraceRows(TraceSession session, RowCache cache) {
        this.session = session;
        this.cache = cache;
    }

    /** Shows only some events; null shows all. */
    void show(EventSet events) {
        only = events;
    }

    @Override
    public long count() {
        return only == null ? session.events() : only.size();
    }

    @Override
    public long event(long row) {
        return only == null ? row : only.get(row);
    }

    @Override
    public long rowOf(long event) {
        return only == null ? event : only.rank(event);
    }

    /** Whether an event has a row. */
    boolean isShown(long event) {
        return only == null ? event >= 0 && event < session.events() : only.contains(event);
    }

    @Override
    public EventRow texts(long event) {
        return cache.get(event);
    }

    @Override
    public boolean isUnreadable() {
        return !cache.failure().isEmpty();
    }

    @Override
    public void want(List<Long> seen, List<Long> ahead) {
        cache.want(seen, ahead);
    }
}
