/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Ids;

/** Which columns are shown, in what order, and how the Time column counts: by keyboard what the heads offer to the pointer. */
public final class ColumnsDialog extends Dialog {

    private final EventColumns columns = EventColumns.shared();
    private final List<EventColumn> order = new ArrayList<>(columns.all());
    private Table table;
    private Combo time;

    private ColumnsDialog(Shell parent) {
        super(parent);
    }

    static void open(Shell parent) {
        new ColumnsDialog(parent).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(EventMessages.Columns_title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, Ids.HELP_EVENTS);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite inner = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(inner);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(inner);
        Label prompt = new Label(inner, SWT.NONE);
        prompt.setText(EventMessages.Columns_prompt);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(prompt);
        table = new Table(inner, SWT.CHECK | SWT.BORDER | SWT.SINGLE);
        Accessibles.name(table, EventMessages.Columns_title);
        GridDataFactory.fillDefaults().grab(true, true).hint(260, 280).applyTo(table);
        Composite buttons = new Composite(inner, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, EventMessages.Columns_up, () -> move(-1));
        button(buttons, EventMessages.Columns_down, () -> move(1));
        Label label = new Label(inner, SWT.NONE);
        label.setText(EventMessages.Columns_time);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        time = new Combo(inner, SWT.READ_ONLY);
        for (EventColumns.TimeMode mode : EventColumns.TimeMode.values()) {
            time.add(EventMenu.title(mode));
        }
        time.select(columns.timeMode().ordinal());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(time);
        fill(0);
        return area;
    }

    private static void button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void fill(int selected) {
        List<EventColumn> checked = table.getItemCount() == 0 ? columns.visible() : checked();
        table.removeAll();
        for (EventColumn column : order) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(GridHeader.title(column.aspect()));
            item.setData(column);
            item.setChecked(checked.contains(column));
        }
        table.setSelection(selected);
    }

    private List<EventColumn> checked() {
        List<EventColumn> checked = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                checked.add((EventColumn) item.getData());
            }
        }
        return checked;
    }

    private void move(int by) {
        int from = table.getSelectionIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            order.add(to, order.remove(from));
            fill(to);
        }
    }

    @Override
    protected void okPressed() {
        List<EventColumn> checked = checked();
        EventColumns.TimeMode mode = EventColumns.TimeMode.values()[Math.max(0, time.getSelectionIndex())];
        super.okPressed();
        columns.set(order, checked);
        if (mode != columns.timeMode()) {
            columns.setTimeMode(mode);
        }
    }
}
