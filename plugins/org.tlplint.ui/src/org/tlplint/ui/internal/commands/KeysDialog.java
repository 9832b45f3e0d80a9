/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.Messages;

/** The keys that the bindings of the trace editor give, as they are now; Enter runs the selected command, Esc closes. */
public final class KeysDialog extends PopupDialog {

    private static final int WIDTH = 840;
    private static final int ROWS = 22;

    /**
     * A row.
     *
     * @param keys as the platform writes them; several are divided by commas
     */
    record Row(String keys, String name, String description, ParameterizedCommand command) {
    }

    private TableViewer table;

    KeysDialog(Shell parent) {
        super(parent, SWT.RESIZE, true, true, true, false, false, Messages.Keys_title, Messages.Keys_info);
    }

    /** The bindings of our commands, by name. */
    static List<Row> rows() {
        Map<String, Row> rows = new TreeMap<>();
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        for (Binding binding : bindings.getBindings()) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command == null || !command.getId().startsWith(Ids.PLUGIN + '.')) {
                continue;
            }
            try {
                Row row = new Row(binding.getTriggerSequence().format(), command.getName(),
                        command.getCommand().getDescription(), command);
                rows.merge(row.name(), row, (a, b) -> a.keys().contains(b.keys()) ? a
                        : new Row(a.keys() + ", " + b.keys(), a.name(), a.description(), a.command()));
            } catch (NotDefinedException e) {
                // a binding of a command that is not there cannot be used
            }
        }
        List<Row> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparing(Row::name));
        return sorted;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite holder = new Composite(area, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        column(layout, 140, Row::keys);
        column(layout, 210, Row::name);
        column(layout, 0, Row::description);
        table.setContentProvider(ArrayContentProvider.getInstance());
        List<Row> rows = rows();
        table.setInput(rows);
        table.addOpenListener(e -> run((Row) table.getStructuredSelection().getFirstElement()));
        table.getTable().select(0);
        int height = table.getTable().getItemHeight() * Math.min(ROWS, rows.size() + 1);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, height).applyTo(holder);
        return area;
    }

    private void column(TableColumnLayout layout, int width, Function<Row, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        layout.setColumnData(column.getColumn(),
                width == 0 ? new ColumnWeightData(1, 200, true) : new ColumnPixelData(width, true, true));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Row) row)));
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
