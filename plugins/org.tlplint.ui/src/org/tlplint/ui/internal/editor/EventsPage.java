/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tlplint.core.text.EventRow;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.ThemeChange;
import org.tlplint.ui.internal.audit.EventRows;
import org.tlplint.ui.internal.audit.EventSelection;
import org.tlplint.ui.internal.audit.TraceSession;

/** The events of a trace as a table that grows while the audit reads. */
public final class EventsPage implements TracePage {

    private static final int REFRESH_MS = 250;

    private final TraceEditor editor;
    private final TraceSession session;
    private final Composite page;
    private final Label status;
    private final EventRows rows;
    private final EventTable table;
    private final Runnable tick = this::grow;
    private long wanted = -1;

    EventsPage(Composite parent, TraceEditor editor) {
        this.editor = editor;
        session = editor.session();
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        rows = new EventRows(session, () -> async(this::rowsLoaded));
        table = new EventTable(page, session, rows, this::selected);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        status = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).applyTo(status);
        session.addListener(this::phaseChanged);
        ThemeChange.follow(page, table::applyTheme);
        page.addDisposeListener(e -> rows.dispose());
        phaseChanged();
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
    public EventTable table() {
        return table;
    }

    /** The rows behind the table. */
    public EventRows rows() {
        return rows;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    /** Shows the event as soon as the audit has come to it. */
    @Override
    public void eventSelected(EventSelection selection) {
        wanted = selection.event();
        showWanted();
    }

    private void showWanted() {
        if (wanted >= 0 && wanted < session.events()) {
            long event = wanted;
            wanted = -1;
            table.select(event);
            showStatus();
        }
    }

    private void selected(long event) {
        wanted = -1;
        EventSelection now = editor.selected();
        if (now == null || now.event() != event) {
            editor.select(new EventSelection(session, event));
        }
        showStatus();
    }

    private void phaseChanged() {
        if (page.isDisposed()) {
            return;
        }
        if (session.phase() == TraceSession.Phase.WAITING) {
            rows.clear();
        }
        grow();
    }

    private void grow() {
        if (page.isDisposed()) {
            return;
        }
        table.grow();
        showWanted();
        showStatus();
        if (session.isBusy()) {
            page.getDisplay().timerExec(REFRESH_MS, tick);
        }
    }

    private void rowsLoaded() {
        if (!page.isDisposed()) {
            table.control().redraw();
            showStatus();
        }
    }

    private void showStatus() {
        status.setText(' ' + statusText());
    }

    private String statusText() {
        if (!rows.failure().isEmpty()) {
            return NLS.bind(Messages.Events_unreadable, rows.failure());
        }
        long shown = Math.min(session.events(), EventTable.MOST_ROWS);
        String count = shown < session.events()
                ? NLS.bind(Messages.Events_first_of, Texts.count(shown), Texts.count(session.events()))
                : NLS.bind(Messages.Events_count, Texts.count(session.events()));
        EventRow row = table.selected() < 0 ? null : rows.row(table.selected());
        String where = row == null ? "" : NLS.bind(Messages.Events_selected, row.ref().event(), row.ref().line());
        return switch (session.phase()) {
            case WAITING -> Messages.Events_waiting;
            case READING -> NLS.bind(Messages.Events_reading, count) + where;
            case DONE -> count + where;
            case CANCELLED -> NLS.bind(Messages.Events_cancelled, count) + where;
            case FAILED -> NLS.bind(Messages.Events_failed, session.failure());
        };
    }

    private void async(Runnable runnable) {
        if (!page.isDisposed()) {
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed()) {
                    runnable.run();
                }
            });
        }
    }
}
