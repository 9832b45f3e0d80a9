/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.tlplint.core.text.EventMarks;
import org.tlplint.ui.internal.audit.TraceSession;

/** What is filtered and what is searched for on the Events page. UI thread. */
public final class EventSearch {

    private final TraceSession session;
    private final EventMarks marks;
    private final Runnable changed;
    private final List<String> filters = new ArrayList<>();
    private String searched = "";
    private EventQuery filter;
    private EventQuery search;

    /**
     * @param changed called when another filter or search is in force
     */
    EventSearch(TraceSession session, EventMarks marks, Runnable changed) {
        this.session = session;
        this.marks = marks;
        this.changed = changed;
    }

    /** The filters that must all hold. */
    public List<String> filters() {
        return List.copyOf(filters);
    }

    /** The query of all filters, or null if there are none. */
    public EventQuery filter() {
        return filter;
    }

    /** The query of the search, among what is filtered; null if nothing is searched for. */
    public EventQuery search() {
        return search;
    }

    /**
     * Adds filters; those that are there already stay once.
     *
     * @throws org.tlplint.core.text.FilterException if one cannot be understood
     */
    void add(List<String> expressions) {
        List<String> added = expressions.stream().map(String::strip).filter(e -> !e.isEmpty() && !filters.contains(e))
                .distinct().toList();
        EventQuery next = added.isEmpty() ? null : query(join(filters, added));
        if (next != null) {
            filters.addAll(added);
            replaceFilter(next);
        }
    }

    void remove(String expression) {
        if (filters.remove(expression)) {
            replaceFilter(filters.isEmpty() ? null : query(join(filters, List.of())));
        }
    }

    void removeAll() {
        if (!filters.isEmpty()) {
            filters.clear();
            replaceFilter(null);
        }
    }

    private void replaceFilter(EventQuery next) {
        stop(filter);
        filter = next;
        start(filter);
        String again = searched;
        searched = "";
        search(again);
        changed.run();
    }

    /**
     * Searches for events; an empty expression ends the search.
     *
     * @return whether this is another search than before
     * @throws org.tlplint.core.text.FilterException if it cannot be understood
     */
    boolean search(String expression) {
        String wanted = expression.strip();
        if (wanted.equals(searched)) {
            return false;
        }
        EventQuery next = wanted.isEmpty() ? null : query(join(filters, List.of(wanted)));
        stop(search);
        searched = wanted;
        search = next;
        start(search);
        changed.run();
        return true;
    }

    /** The trace is read anew, or marks that are asked for have changed: everything is looked for again. */
    void restart() {
        if (filter == null && search == null) {
            return;
        }
        stop(filter);
        filter = filters.isEmpty() ? null : query(join(filters, List.of()));
        start(filter);
        String again = searched;
        searched = "";
        search(again);
        changed.run();
    }

    void dispose() {
        stop(filter);
        stop(search);
    }

    /** Whether what is filtered or searched for depends on findings or bookmarks. */
    boolean asksForMarks() {
        return filter != null && filter.filter().asksForMarks() || search != null && search.filter().asksForMarks();
    }

    /** Whether a query has not come to its end. */
    boolean isBusy() {
        return filter != null && !filter.isOver() || search != null && !search.isOver();
    }

    private EventQuery query(String expression) {
        return new EventQuery(session, expression, marks);
    }

    private static void start(EventQuery query) {
        if (query != null) {
            query.start();
        }
    }

    private static void stop(EventQuery query) {
        if (query != null) {
            query.cancel();
        }
    }

    private static String join(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all.size() == 1 ? all.get(0) : all.stream().collect(Collectors.joining(") and (", "(", ")"));
    }
}
