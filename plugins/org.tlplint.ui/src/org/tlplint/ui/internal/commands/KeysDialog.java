/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.commands;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.commands.KeysInForce.Row;
import org.tlplint.ui.internal.help.DialogHelp;

/** The keys of our commands, as they are now; Enter runs the selected command, F1 says more, Esc closes. */
public final class KeysDialog extends PopupDialog {

    private static final int GAP = 24;
    private static final int WIDEST = 1100;
    private static final int ROWS = 22;
    private static final int MARGIN = 6;

    private TableViewer table;
    private int wide;

    KeysDialog(Shell parent) {
        super(parent, SWT.RESIZE, true, true, true, false, false, Messages.Keys_title, Messages.Keys_info);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        GridLayout layout = (GridLayout) ((Composite) contents).getLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        return contents;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite holder = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        List<Row> rows = KeysInForce.rows();
        column(layout, rows, Row::keys);
        column(layout, rows, Row::name);
        column(layout, rows, Row::description);
        table.setInput(rows);
        table.addOpenListener(e -> run((Row) table.getStructuredSelection().getFirstElement()));
        table.getTable().select(0);
        int height = table.getTable().getItemHeight() * Math.min(ROWS, rows.size() + 1);
        GridDataFactory.fillDefaults().grab(true, true).hint(Math.min(WIDEST, wide + GAP), height).applyTo(holder);
        table.getTable().addHelpListener(e -> help());
        DialogHelp.set(area, Ids.HELP_KEYS);
        return area;
    }

    /** A column as wide as its longest text, in whatever language. */
    private void column(TableColumnLayout layout, List<Row> rows, Function<Row, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        GC gc = new GC(table.getTable());
        int width = rows.stream().mapToInt(row -> gc.textExtent(text.apply(row)).x).max().orElse(0) + GAP;
        gc.dispose();
        layout.setColumnData(column.getColumn(), new ColumnPixelData(width, true, true));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Row) row)));
        wide += width;
    }

    /**
     * A list that closes as soon as something else has the keyboard cannot show help beside itself: the window does, which must be the
     * active one by then.
     */
    private void help() {
        Shell window = getParentShell();
        close();
        if (window.getDisplay().getActiveShell() == window) {
            showHelp();
            return;
        }
        window.addListener(SWT.Activate, new Listener() {
            @Override
            public void handleEvent(Event event) {
                window.removeListener(SWT.Activate, this);
                showHelp();
            }
        });
        window.setActive();
    }

    private static void showHelp() {
        PlatformUI.getWorkbench().getDisplay()
                .asyncExec(() -> PlatformUI.getWorkbench().getHelpSystem().displayHelp(Ids.HELP_KEYS));
    }

    private void run(Row row) {
        close();
        if (row != null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                try {
                    PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(row.command(), null);
                } catch (org.eclipse.core.commands.common.CommandException e) {
                    // not enabled now: as if its key were pressed, nothing happens
                }
            });
        }
    }

    @Override
    protected Control getFocusControl() {
        return table.getControl();
    }
}
