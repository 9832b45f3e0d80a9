/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.editor.TracePage;

/** The events of a trace: a table of any number of rows that is searched, filtered, marked, copied and exported. */
public final class EventsPage implements TracePage {

    private static final String FILTER = "filter";
    private static final int REFRESH_MS = 200;

    private final TraceEditor editor;
    private final TraceSession session;
    private final Composite page;
    private final StatusLine status;
    private final RowCache cache;
    private final TraceRows rows;
    private final PageMarks marks;
    private final EventBookmarks bookmarks;
    private final PageSearch search;
    private final EventGrid grid;
    private final MarkRuler ruler;
    private final EventFollower follower;
    private final Runnable tick = this::grow;
    private final Runnable onPhase = this::phaseChanged;
    private int round;
    private boolean ticking;

    public EventsPage(Composite parent, TraceEditor editor) {
        this.editor = editor;
        session = editor.session();
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).numColumns(2).applyTo(page);
        cache = new RowCache(session, () -> Later.run(page, this::rowsLoaded));
        rows = new TraceRows(session, cache);
        marks = new PageMarks(session);
        bookmarks = new EventBookmarks(session.target(), () -> Later.run(page, this::bookmarksChanged));
        search = new PageSearch(page, session, marks, new SearchHost());
        marks.set(bookmarks, search.events());
        grid = new EventGrid(page, rows, marks, EventColumns.shared(), this::selected);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        grid.setEmptyText(() -> PageStatus.emptyText(session, search.events()));
        search.attach(grid);
        ruler = new MarkRuler(page, grid, marks, this::goTo);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(ruler);
        status = new StatusLine(page, session, cache, search.events(), grid);
        follower = new EventFollower(editor, grid, rows, search.events(), status);
        new EventMenu(this, grid, editor);
        grid.addListener(SWT.MouseDoubleClick, e -> {
            if (e.x < GridLook.MARGIN && grid.rowAt(e.y) >= 0) {
                toggleBookmark();
            }
        });
        GridContext.follow(grid, editor.getSite());
        session.addListener(onPhase);
        ThemeChange.follow(page, this::themeChanged);
        page.addDisposeListener(e -> dispose());
        phaseChanged();
    }

    private void selected(long event) {
        follower.selected(event);
    }

    private void dispose() {
        session.removeListener(onPhase);
        search.dispose();
        bookmarks.dispose();
        cache.dispose();
    }

    @Override
    public String title() {
        return Messages.TraceEditor_events;
    }

    @Override
    public String helpId() {
        return Ids.HELP_EVENTS;
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public void saveState(IMemento memento) {
        search.events().filters().forEach(filter -> memento.createChild(FILTER).putTextData(filter));
    }

    @Override
    public void restoreState(IMemento memento) {
        search.restore(Stream.of(memento.getChildren(FILTER)).map(IMemento::getTextData).filter(Objects::nonNull)
                .toList());
    }

    /** The table, for tests and commands. */
    public EventGrid grid() {
        return grid;
    }

    /** The texts behind the table. */
    public RowCache rows() {
        return cache;
    }

    /** What is filtered and searched for. */
    public EventSearch search() {
        return search.events();
    }

    public EventBookmarks bookmarks() {
        return bookmarks;
    }

    /** The field for expressions. */
    public org.eclipse.swt.widgets.Text searchField() {
        return search.field();
    }

    /** The field below the head of a column, or null if it is not shown. */
    public org.eclipse.swt.widgets.Text columnField(Aspect column) {
        return search.field(column);
    }

    /** What the line below the table says. */
    public String statusText() {
        return status.text();
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }

    /** Shows the event as soon as the audit has come to it. */
    @Override
    public void eventSelected(EventSelection selection) {
        follower.follow(selection.event());
    }

    /** Turns to an event that somebody asked for, and remembers where one was before. */
    public void goTo(long event) {
        follower.goTo(event);
    }

    /** The texts of the selected event if they are there, or null. */
    public EventRow selectedRow() {
        long event = grid.selectedEvent();
        return event < 0 ? null : cache.get(event);
    }

    /** The selected events. */
    public SelectedEvents selectedEvents() {
        return SelectedEvents.of(grid.selection().ranges(),
                search().filter() == null ? null : search().filter().found());
    }

    // searching and filtering

    /** The fields one types into, and what is done with it. */
    PageSearch searching() {
        return search;
    }

    /** Goes to the next or previous event at the register or address of the selected one. */
    void goToAccess(boolean forward) {
        EventRow row = selectedRow();
        String place = row == null ? "" : RowFilters.place(row);
        if (place.isEmpty()) {
            status.say(EventMessages.Status_no_access);
        } else {
            search.find(place, forward);
        }
    }

    /** Shows only the events that an expression wants, of those that are shown. */
    public void addFilter(String expression) {
        search().add(List.of(expression));
    }

    /** Shows all events. */
    public void clearFilters() {
        search().removeAll();
    }

    private void searchChanged() {
        // an event that a filter has hidden comes back when the filter goes
        long event = grid.selectedEvent() >= 0 ? grid.selectedEvent() : editor.selectedEvent();
        rows.show(search().filter() == null ? null : search().filter().found());
        search.showChips();
        grid.rowsReplaced(event);
        if (event >= 0 && grid.selectedEvent() != event) {
            follower.await(event);
        }
        grow();
    }

    /** What searching does to the page. */
    private final class SearchHost implements PageSearch.Host {
        @Override
        public void changed() {
            searchChanged();
        }

        @Override
        public void found(long event, String say) {
            if (event >= 0) {
                goTo(event);
            }
            status.say(say);
        }

        @Override
        public void later(Runnable runnable) {
            Later.run(page, runnable);
        }
    }

    // bookmarks

    /** Puts a bookmark on the selected event, or takes it away. */
    public void toggleBookmark() {
        long event = grid.selectedEvent();
        if (event >= 0) {
            bookmarks.toggle(event, selectedRow());
        }
    }

    private void bookmarksChanged() {
        if (search().asksForMarks()) {
            search().restart();
        }
        redrawAll();
    }

    // what comes by itself

    private void phaseChanged() {
        if (page.isDisposed()) {
            return;
        }
        if (round != session.round()) {
            round = session.round();
            cache.clear();
            search().restart();
        } else if (session.phase() == TraceSession.Phase.DONE && search().asksForMarks()) {
            search().restart();
        }
        grow();
    }

    private void grow() {
        if (page.isDisposed()) {
            return;
        }
        ticking = false;
        grown();
        follower.catchUp();
        if ((session.isBusy() || search().isBusy()) && !ticking) {
            ticking = true;
            page.getDisplay().timerExec(REFRESH_MS, tick);
        }
    }

    private void grown() {
        grid.rowsChanged();
        ruler.marksChanged();
        status.show();
    }

    private void rowsLoaded() {
        grid.redraw();
        status.show();
    }

    private void redrawAll() {
        grid.redraw();
        ruler.marksChanged();
    }

    private void themeChanged() {
        grid.applyTheme();
        redrawAll();
        search.themeChanged();
    }
}
