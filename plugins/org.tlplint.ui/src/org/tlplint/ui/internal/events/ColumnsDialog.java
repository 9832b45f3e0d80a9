/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Ids;
import org.tlplint.ui.internal.help.DialogHelp;

/**
 * Which columns are shown, in what order, how wide, and how the Time column counts: by keyboard what the heads offer to the
 * pointer. Nothing changes before OK.
 */
public final class ColumnsDialog extends TrayDialog {

    private static final int STEP = 10;

    private final EventColumns columns = EventColumns.shared();
    private final List<EventColumn> order = new ArrayList<>();
    private final int character;
    private Table table;
    private Button up;
    private Button down;
    private Spinner width;
    private Combo time;

    private ColumnsDialog(Shell parent, int character) {
        super(parent);
        this.character = character;
        columns.all().forEach(column -> order.add(column.copy()));
    }

    static void open(EventGrid grid) {
        new ColumnsDialog(grid.getShell(), grid.look().character).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(EventMessages.Columns_title);
        DialogHelp.set(shell, Ids.HELP_EVENTS);
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
        label(inner, EventMessages.Columns_prompt);
        table = new Table(inner, SWT.CHECK | SWT.BORDER | SWT.SINGLE);
        Accessibles.name(table, EventMessages.Columns_title);
        GridDataFactory.fillDefaults().grab(true, true).hint(280, 280).applyTo(table);
        table.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                ((EventColumn) e.item.getData()).setVisible(((TableItem) e.item).getChecked());
            } else {
                selected();
            }
        });
        Composite buttons = new Composite(inner, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        up = button(buttons, EventMessages.Columns_up, () -> move(-1));
        down = button(buttons, EventMessages.Columns_down, () -> move(1));
        button(buttons, EventMessages.Columns_usual, this::usual);
        label(inner, EventMessages.Columns_width);
        width = new Spinner(inner, SWT.BORDER);
        width.setValues(EventColumn.LEAST_WIDTH, EventColumn.LEAST_WIDTH, EventColumn.GREATEST_WIDTH, 0, STEP,
                10 * STEP);
        Accessibles.name(width, EventMessages.Columns_width);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(width);
        width.addListener(SWT.Modify, e -> widened());
        label(inner, EventMessages.Columns_time);
        time = new Combo(inner, SWT.READ_ONLY);
        for (EventColumns.TimeMode mode : EventColumns.TimeMode.values()) {
            time.add(HeadMenu.title(mode));
        }
        time.select(columns.timeMode().ordinal());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(time);
        fill(0);
        return area;
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
    }

    private static Button button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void fill(int selected) {
        table.removeAll();
        for (EventColumn column : order) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(GridHeader.title(column.aspect()));
            item.setData(column);
            item.setChecked(column.isVisible());
        }
        table.setSelection(selected);
        selected();
    }

    private void selected() {
        int at = table.getSelectionIndex();
        up.setEnabled(at > 0);
        down.setEnabled(at >= 0 && at < order.size() - 1);
        width.setEnabled(at >= 0);
        if (at >= 0) {
            width.setSelection(order.get(at).width(character));
        }
    }

    private void widened() {
        int at = table.getSelectionIndex();
        // the usual width stays what it is in another font
        if (at >= 0 && width.getSelection() != order.get(at).width(character)) {
            order.get(at).setWidth(width.getSelection());
        }
    }

    private void move(int by) {
        int from = table.getSelectionIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            order.add(to, order.remove(from));
            fill(to);
        }
    }

    private void usual() {
        order.clear();
        order.addAll(EventColumns.usualColumns());
        time.select(EventColumns.TimeMode.SINCE_START.ordinal());
        fill(0);
    }

    @Override
    protected void okPressed() {
        EventColumns.TimeMode mode = EventColumns.TimeMode.values()[Math.max(0, time.getSelectionIndex())];
        super.okPressed();
        columns.set(order, mode);
    }
}
