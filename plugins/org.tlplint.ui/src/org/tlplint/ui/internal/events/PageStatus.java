/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.audit.TraceSession;

/** The line below the table: how many events there are, are shown, are found, are selected, and what is going on. */
final class PageStatus {

    private PageStatus() {
    }

    static String text(TraceSession session, RowCache cache, EventSearch search, EventGrid grid, String notice) {
        if (!cache.failure().isEmpty()) {
            return NLS.bind(Messages.Events_unreadable, cache.failure());
        }
        String counts = counts(session, search);
        String rest = matches(search) + selected(cache, grid)
                + (notice.isEmpty() ? "" : EventMessages.Status_and + notice);
        return switch (session.phase()) {
            case WAITING -> Messages.Events_waiting;
            case READING -> NLS.bind(Messages.Events_reading, counts) + rest;
            case DONE -> counts + rest;
            case CANCELLED -> NLS.bind(Messages.Events_cancelled, counts) + rest;
            case FAILED -> NLS.bind(Messages.Events_failed, session.failure());
        };
    }

    /** What stands where rows would, as long as there are none. */
    static String emptyText(TraceSession session, EventSearch search) {
        if (search.filter() != null) {
            return search.filter().isOver() ? EventMessages.Empty_filtered : EventMessages.Empty_filtering;
        }
        return session.isBusy() ? EventMessages.Empty_reading : EventMessages.Empty_none;
    }

    private static String counts(TraceSession session, EventSearch search) {
        String all = Texts.count(session.events());
        EventQuery filter = search.filter();
        if (filter == null) {
            return NLS.bind(Messages.Events_count, all);
        }
        String shown = NLS.bind(EventMessages.Status_shown, Texts.count(filter.found().size()), all);
        return filter.failure().isEmpty()
                ? shown + (filter.isOver() ? "" : NLS.bind(EventMessages.Status_filtering, filter.percent()))
                : shown + EventMessages.Status_and + filter.failure();
    }

    private static String matches(EventSearch search) {
        EventQuery query = search.search();
        if (query == null) {
            return "";
        }
        String found = EventMessages.Status_and
                + NLS.bind(EventMessages.Status_matches, Texts.count(query.found().size()));
        return query.failure().isEmpty()
                ? found + (query.isOver() ? "" : NLS.bind(EventMessages.Status_searching, query.percent()))
                : found + EventMessages.Status_and + query.failure();
    }

    private static String selected(RowCache cache, EventGrid grid) {
        long event = grid.selectedEvent();
        if (event < 0) {
            return "";
        }
        long rows = grid.selection().size();
        EventRow row = cache.get(event);
        String where = row == null ? EventMessages.Status_and + NLS.bind(EventMessages.Status_event, Texts.count(event))
                : NLS.bind(Messages.Events_selected, Texts.count(event), Texts.count(row.ref().line()));
        return rows > 1 ? EventMessages.Status_and + NLS.bind(EventMessages.Status_selected, Texts.count(rows)) + where
                : where;
    }
}
