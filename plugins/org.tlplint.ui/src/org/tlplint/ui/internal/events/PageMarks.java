/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.text.EventMarks;
import org.tlplint.ui.internal.audit.TraceSession;

/** The marks of an Events page: the audit's findings, the user's bookmarks, what the search has found. */
final class PageMarks implements RowMarks, EventMarks {

    private final TraceSession session;
    private EventBookmarks bookmarks;
    private EventSearch search;

    PageMarks(TraceSession session) {
        this.session = session;
    }

    void set(EventBookmarks newBookmarks, EventSearch newSearch) {
        bookmarks = newBookmarks;
        search = newSearch;
    }

    @Override
    public Severity severity(long event) {
        Finding finding = session.offences().at(event);
        return finding == null ? null : finding.severity();
    }

    @Override
    public String finding(long event) {
        Finding finding = session.offences().at(event);
        return finding == null ? null : finding.rule().id() + ' ' + finding.rule().title();
    }

    @Override
    public String bookmark(long event) {
        return bookmarks.at(event);
    }

    @Override
    public long bookmarkUpTo(long event) {
        return bookmarks.before(event + 1);
    }

    @Override
    public boolean isMatch(long event) {
        return search.search() != null && search.search().found().contains(event);
    }

    @Override
    public long findingIn(long from, long to) {
        return within(session.offences().after(from - 1), to);
    }

    @Override
    public long bookmarkIn(long from, long to) {
        return within(bookmarks.after(from - 1), to);
    }

    @Override
    public long matchIn(long from, long to) {
        return search.search() == null ? -1 : within(search.search().found().after(from - 1), to);
    }

    private static long within(long event, long to) {
        return event < to ? event : -1;
    }

    @Override
    public boolean has(Mark mark, long event) {
        return switch (mark) {
            case FINDING -> session.offences().at(event) != null;
            case BOOKMARK -> bookmarks.at(event) != null;
        };
    }
}
