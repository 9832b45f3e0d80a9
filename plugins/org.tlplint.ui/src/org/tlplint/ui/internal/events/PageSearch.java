/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventFilter;
import org.tlplint.core.text.FilterException;
import org.tlplint.ui.internal.audit.TraceSession;

/** Searching and filtering on the Events page: the fields one types into, the keys, the job that looks for the next match. */
final class PageSearch implements QueryKeys.Actions {

    /** What the page does about it. */
    interface Host {

        /** Another filter or search is in force. */
        void changed();

        /**
         * The next match was looked for.
         *
         * @param event the match, or -1
         * @param say what is to be told
         */
        void found(long event, String say);

        /** Runs in the UI thread as long as the page is there. */
        void later(Runnable runnable);
    }

    private final TraceSession session;
    private final PageMarks marks;
    private final Host host;
    private final EventSearch search;
    private final QueryKeys keys;
    private final QueryBar bar;
    private EventGrid grid;
    private ColumnFields fields;
    private FindJob finding;

    PageSearch(Composite page, TraceSession session, PageMarks marks, Host host) {
        this.session = session;
        this.marks = marks;
        this.host = host;
        search = new EventSearch(session, marks, host::changed);
        keys = new QueryKeys(this);
        bar = new QueryBar(page, this, keys, () -> ColumnsDialog.open(grid), this::remove);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar.control());
    }

    /** The table whose columns get fields. */
    void attach(EventGrid table) {
        grid = table;
        fields = new ColumnFields(table, keys);
    }

    /** What is filtered and searched for. */
    EventSearch events() {
        return search;
    }

    void dispose() {
        if (finding != null) {
            finding.cancel();
        }
        search.dispose();
    }

    /** Filters that were in force when the file was closed; those that are not understood are left out. */
    void restore(List<String> filters) {
        List<String> understood = new ArrayList<>();
        for (String filter : filters) {
            try {
                EventFilter.parse(filter);
                understood.add(filter);
            } catch (FilterException e) {
                // an older or newer version had other words
            }
        }
        search.add(understood);
    }

    /** The field for expressions. */
    Text field() {
        return bar.field();
    }

    /** The field below the head of a column, or null if it is not shown. */
    Text field(Aspect column) {
        return fields.field(column);
    }

    /** Puts the keyboard into the field for expressions. */
    void focus() {
        bar.field().setFocus();
        bar.field().selectAll();
    }

    void showChips() {
        bar.showChips(search.filters());
    }

    void themeChanged() {
        bar.themeChanged();
    }

    private List<String> typed() {
        List<String> all = new ArrayList<>(fields.expressions());
        String expression = bar.field().getText().strip();
        if (!expression.isEmpty()) {
            all.add(expression);
        }
        return all;
    }

    @Override
    public void find(boolean forward) {
        try {
            List<String> all = typed();
            search.search(all.size() == 1 ? all.get(0) : all.isEmpty() ? "" : '(' + String.join(") and (", all) + ')');
        } catch (FilterException e) {
            bar.showProblem(e.getMessage());
            return;
        }
        if (search.search() != null) {
            QueryHistory.add(bar.field().getText());
            find(search.search(), forward);
        }
    }

    /** Goes to the next or previous event that a query wants; the query need not run. */
    private void find(EventQuery query, boolean forward) {
        if (finding != null) {
            finding.cancel();
        }
        long from = grid.selectedEvent();
        finding = new FindJob(session, query, marks, from, forward,
                event -> host.later(() -> found(event, from, forward)));
        finding.schedule();
    }

    /** Goes to the next or previous event that an expression wants; what is searched for stays. */
    void find(String expression, boolean forward) {
        find(new EventQuery(session, expression, marks), forward);
    }

    private void found(long event, long from, boolean forward) {
        boolean wrapped = from >= 0 && (forward ? event <= from : event >= from);
        host.found(event, event < 0 ? EventMessages.Status_not_found : wrapped ? EventMessages.Status_wrapped : "");
    }

    @Override
    public void filter() {
        try {
            List<String> all = typed();
            if (!all.isEmpty()) {
                search.add(all);
                all.forEach(QueryHistory::add);
                search.search("");
                fields.clear();
                bar.field().setText("");
                grid.setFocus();
            }
        } catch (FilterException e) {
            bar.showProblem(e.getMessage());
        }
    }

    private void remove(String expression) {
        if (expression == null) {
            search.removeAll();
        } else {
            search.remove(expression);
        }
    }

    @Override
    public void leave() {
        try {
            if (typed().isEmpty()) {
                search.search("");
            }
        } catch (FilterException e) {
            // what cannot be understood stays where it is
        }
        grid.setFocus();
    }

    @Override
    public void problem(String text) {
        if (bar != null) {
            bar.showProblem(text);
        }
    }
}
