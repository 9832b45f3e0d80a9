/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.wizards;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tlplint.core.text.Aspect;
import org.tlplint.core.text.EventRow;
import org.tlplint.core.trace.TraceException;
import org.tlplint.formats.Formats;
import org.tlplint.ui.internal.Later;

/** The first events of a file, read by a job; or why there are none. UI thread. */
final class ImportPreview {

    private static final List<Aspect> COLUMNS = List.of(Aspect.NUMBER, Aspect.TIME, Aspect.DIRECTION, Aspect.TYPE,
            Aspect.FUNCTION, Aspect.ADDRESS, Aspect.DATA, Aspect.MEANING);
    private static final int[] WIDTHS = {44, 90, 46, 80, 130, 100, 110, 320};

    private final Composite root;
    private final StackLayout stack = new StackLayout();
    private Composite eventsPane;
    private Table table;
    private Label count;
    private final RefusalText refusal;
    private final BiConsumer<ImportItem, String> problem;
    private Job job;
    private ImportItem shown;

    /**
     * @param problem receives an item and what is wrong with its chosen format
     */
    ImportPreview(Composite parent, BiConsumer<ImportItem, String> problem) {
        this.problem = problem;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(stack);
        refusal = new RefusalText(root);
        root.addDisposeListener(e -> cancel());
        show(null);
    }

    Composite control() {
        return root;
    }

    Table table() {
        events();
        return table;
    }

    /** The pane of events, made for the first file that has some: a wizard opens without it. */
    private Composite events() {
        if (eventsPane != null) {
            return eventsPane;
        }
        eventsPane = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(eventsPane);
        table = new Table(eventsPane, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        for (int i = 0; i < COLUMNS.size(); i++) {
            TableColumn column = new TableColumn(table, COLUMNS.get(i).isNumber() ? SWT.RIGHT : SWT.LEFT);
            column.setText(COLUMNS.get(i).title());
            column.setWidth(WIDTHS[i]);
        }
        count = new Label(eventsPane, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        return eventsPane;
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Shows an item; null if none is selected. */
    void show(ImportItem item) {
        if (shown != null && shown.equals(item)) {
            return;
        }
        boolean same = item != null && shown != null && item.withProblem("").equals(shown.withProblem(""));
        shown = item;
        if (same) {
            return;
        }
        cancel();
        if (item == null || item.isPending()) {
            say(item == null ? ImportMessages.nothing_selected : ImportMessages.looking, "");
        } else if (!item.hasFormat()) {
            say(item.refusal() != null ? item.refusal().summary()
                    : item.role() == ImportItem.Role.SET ? ImportMessages.is_set : ImportMessages.is_device, "");
        } else if (item.refusal() != null && item.chosen().isEmpty()) {
            say(item.refusal().summary(), item.refusal().details());
        } else {
            table().removeAll();
            count.setText(ImportMessages.reading);
            top(events());
            load(item);
        }
    }

    private void say(String summary, String details) {
        if (table != null) {
            table.removeAll();
        }
        refusal.show(summary, details);
        top(refusal.control());
    }

    private void top(Composite pane) {
        stack.topControl = pane;
        root.layout();
    }

    private void load(ImportItem item) {
        job = Job.createSystem(ImportMessages.reading, (IProgressMonitor monitor) -> {
            try {
                if (!item.chosen().isEmpty()) {
                    Formats.named(item.chosen());
                }
            } catch (TraceException e) {
                ui(item, () -> {
                    problem.accept(item, e.getMessage());
                    say(e.getMessage(), "");
                });
                return Status.OK_STATUS;
            }
            try {
                List<EventRow> rows = FirstEvents.read(item.from(), item.chosen(), monitor);
                ui(item, () -> fill(rows));
            } catch (IOException | RuntimeException e) {
                String why = e.getMessage() == null ? e.toString() : e.getMessage();
                ui(item, () -> say(NLS.bind(ImportMessages.no_preview, why), ""));
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void ui(ImportItem item, Runnable runnable) {
        Later.run(root, () -> {
            if (item.equals(shown)) {
                runnable.run();
            }
        });
    }

    private void fill(List<EventRow> rows) {
        table().setRedraw(false);
        table.removeAll();
        for (EventRow row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            for (int i = 0; i < COLUMNS.size(); i++) {
                item.setText(i, row.get(COLUMNS.get(i)));
            }
        }
        table.setRedraw(true);
        count.setText(rows.isEmpty() ? ImportMessages.no_events
                : rows.size() == FirstEvents.MOST ? NLS.bind(ImportMessages.first_events, rows.size())
                        : NLS.bind(ImportMessages.all_events, rows.size()));
        top(events());
    }
}
