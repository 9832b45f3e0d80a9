/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.text.FilterException;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.audit.TraceSession;
import org.tlplint.ui.internal.editor.TraceEditor;
import org.tlplint.ui.internal.editor.TracePage;

/** The events of a trace: a table of any number of rows that is searched, filtered, marked, copied and exported. */
public final class EventsPage implements TracePage, QueryKeys.Actions {

    private static final int REFRESH_MS = 200;

    private final TraceEditor editor;
    private final TraceSession session;
    private final Composite page;
    private final Label status;
    private final RowCache cache;
    private final TraceRows rows;
    private final PageMarks marks;
    private final EventBookmarks bookmarks;
    private final EventSearch search;
    private final QueryBar bar;
    private final EventGrid grid;
    private final ColumnFields fields;
    private final MarkRuler ruler;
    private final Runnable tick = this::grow;
    private final Runnable onPhase = this::phaseChanged;
    private boolean ticking;
    private long wanted = -1;
    private String notice = "";
    private FindJob finding;

    public EventsPage(Composite parent, TraceEditor editor) {
        this.editor = editor;
        session = editor.session();
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).numColumns(2).applyTo(page);
        cache = new RowCache(session, () -> async(this::rowsLoaded));
        rows = new TraceRows(session, cache);
        marks = new PageMarks(session);
        bookmarks = new EventBookmarks(session.target(), () -> async(this::bookmarksChanged));
        search = new EventSearch(session, marks, this::searchChanged);
        marks.set(bookmarks, search);
        QueryKeys keys = new QueryKeys(this);
        bar = new QueryBar(page, this, keys, () -> ColumnsDialog.open(page.getShell()), this::removeFilter);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar.control());
        grid = new EventGrid(page, rows, marks, EventColumns.shared(), this::selected);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        grid.setEmptyText(this::emptyText);
        fields = new ColumnFields(grid, keys);
        ruler = new MarkRuler(page, grid, marks, this::goTo);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(ruler);
        status = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(6, 3).applyTo(status);
        new EventMenu(this, grid, editor.getSite());
        grid.addListener(SWT.MouseDoubleClick, e -> {
            if (e.x < GridLook.MARGIN && grid.rowAt(e.y) >= 0) {
                toggleBookmark();
            }
        });
        activateContext();
        session.addListener(onPhase);
        ThemeChange.follow(page, this::themeChanged);
        page.addDisposeListener(e -> dispose());
        phaseChanged();
    }

    /** Keys that are only for the rows hold while the rows have the keyboard. */
    private void activateContext() {
        IContextService contexts = editor.getSite().getService(IContextService.class);
        IContextActivation[] active = new IContextActivation[1];
        grid.addListener(SWT.FocusIn, e -> active[0] = active[0] == null
                ? contexts.activateContext(Ids.EVENTS_CONTEXT)
                : active[0]);
        grid.addListener(SWT.FocusOut, e -> {
            if (active[0] != null) {
                contexts.deactivateContext(active[0]);
                active[0] = null;
            }
        });
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

    /** The table, for tests and commands. */
    public EventGrid grid() {
        return grid;
    }

    /** The texts behind the table. */
    public RowCache rows() {
        return cache;
    }

    public EventSearch search() {
        return search;
    }

    public EventBookmarks bookmarks() {
        return bookmarks;
    }

    /** The field for expressions. */
    public org.eclipse.swt.widgets.Text searchField() {
        return bar.field();
    }

    /** The field below the head of a column, or null if it is not shown. */
    public org.eclipse.swt.widgets.Text columnField(Aspect column) {
        return fields.field(column);
    }

    /** What the line below the table says. */
    public String statusText() {
        return status.getText();
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }

    /** Shows the event as soon as the audit has come to it. */
    @Override
    public void eventSelected(EventSelection selection) {
        wanted = selection.event();
        showWanted();
    }

    private void showWanted() {
        if (wanted < 0 || wanted >= session.events()) {
            return;
        }
        long event = wanted;
        if (rows.isShown(event)) {
            wanted = -1;
            notice = "";
            grid.reveal(event);
        } else if (search.filter() == null || search.filter().isOver()) {
            wanted = -1;
            notice = NLS.bind(EventMessages.Status_hidden, count(event));
        }
        grown();
    }

    private void selected(long event) {
        wanted = -1;
        notice = "";
        EventSelection now = editor.selected();
        if (now == null || now.event() != event) {
            editor.select(new EventSelection(session, event));
        }
        showStatus();
    }

    /** Turns to an event that somebody asked for, and remembers where one was before. */
    public void goTo(long event) {
        if (event >= 0) {
            EventLocation.mark(editor);
            // a page that is shown already keeps the keyboard where it is
            if (editor.shownPage() != this) {
                editor.showPage(EventsPage.class);
            }
            editor.select(new EventSelection(session, event));
            EventLocation.mark(editor);
        }
    }

    /** The texts of the selected event if they are there, or null. */
    public EventRow selectedRow() {
        long event = grid.selectedEvent();
        return event < 0 ? null : cache.get(event);
    }

    /** The selected events. */
    public SelectedEvents selectedEvents() {
        return SelectedEvents.of(grid.selection().ranges(), search.filter() == null ? null : search.filter().found());
    }

    // searching and filtering

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
        if (search.search() == null) {
            return;
        }
        if (finding != null) {
            finding.cancel();
        }
        long from = grid.selectedEvent();
        finding = new FindJob(session, search.search(), marks, from, forward, event -> async(() -> found(event, from,
                forward)));
        finding.schedule();
    }

    private void found(long event, long from, boolean forward) {
        if (event < 0) {
            notice = EventMessages.Status_not_found;
            showStatus();
            return;
        }
        goTo(event);
        notice = from >= 0 && (forward ? event <= from : event >= from) ? EventMessages.Status_wrapped : "";
        showStatus();
    }

    @Override
    public void filter() {
        try {
            List<String> all = typed();
            if (!all.isEmpty()) {
                search.add(all);
                search.search("");
                fields.clear();
                bar.field().setText("");
                grid.setFocus();
            }
        } catch (FilterException e) {
            bar.showProblem(e.getMessage());
        }
    }

    /** Shows only the events that an expression wants, of those that are shown. */
    public void addFilter(String expression) {
        search.add(List.of(expression));
    }

    public void clearFilters() {
        search.removeAll();
    }

    private void removeFilter(String expression) {
        if (expression == null) {
            search.removeAll();
        } else {
            search.remove(expression);
        }
    }

    /** Puts the keyboard into the field for expressions. */
    public void focusSearch() {
        bar.field().setFocus();
        bar.field().selectAll();
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

    private void searchChanged() {
        long event = grid.selectedEvent();
        rows.show(search.filter() == null ? null : search.filter().found());
        bar.showChips(search.filters());
        grid.rowsReplaced(event);
        if (event >= 0 && grid.selectedEvent() != event) {
            wanted = event;
        }
        grow();
    }

    // bookmarks

    /** Puts a bookmark on the selected event, or takes it away. */
    public void toggleBookmark() {
        long event = grid.selectedEvent();
        if (event >= 0) {
            bookmarks.set(event, selectedRow(), bookmarks.at(event) == null ? bookmarkText(event) : null);
        }
    }

    /** What stands at a new bookmark. */
    String bookmarkText(long event) {
        EventRow row = cache.get(event);
        String text = row == null ? "" : row.get(Aspect.TYPE) + ' ' + row.get(Aspect.MEANING);
        return NLS.bind(EventMessages.Bookmark_text, count(event), text.strip());
    }

    private void bookmarksChanged() {
        if (search.asksForMarks()) {
            search.restart();
        }
        redrawAll();
    }

    // what comes by itself

    private void phaseChanged() {
        if (page.isDisposed()) {
            return;
        }
        if (session.phase() == TraceSession.Phase.WAITING) {
            cache.clear();
            search.restart();
        } else if (session.phase() == TraceSession.Phase.DONE && search.asksForMarks()) {
            search.restart();
        }
        grow();
    }

    private void grow() {
        if (page.isDisposed()) {
            return;
        }
        ticking = false;
        grown();
        showWanted();
        if ((session.isBusy() || search.isBusy()) && !ticking) {
            ticking = true;
            page.getDisplay().timerExec(REFRESH_MS, tick);
        }
    }

    private void grown() {
        grid.rowsChanged();
        ruler.redraw();
        showStatus();
    }

    private void rowsLoaded() {
        grid.redraw();
        showStatus();
    }

    private String emptyText() {
        if (search.filter() != null) {
            return search.filter().isOver() ? EventMessages.Empty_filtered : EventMessages.Empty_filtering;
        }
        return session.isBusy() ? EventMessages.Empty_reading : EventMessages.Empty_none;
    }

    private void redrawAll() {
        grid.redraw();
        ruler.redraw();
    }

    private void themeChanged() {
        grid.applyTheme();
        redrawAll();
        bar.showChips(search.filters());
    }

    private void showStatus() {
        String text = ' ' + PageStatus.text(session, cache, search, grid, notice);
        if (!text.equals(status.getText())) {
            status.setText(text);
        }
    }

    private static String count(long number) {
        return org.tlplint.ui.internal.Texts.count(number);
    }

    private void async(Runnable runnable) {
        if (!PlatformUI.isWorkbenchRunning() || page.isDisposed()) {
            return;
        }
        page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed()) {
                runnable.run();
            }
        });
    }
}
