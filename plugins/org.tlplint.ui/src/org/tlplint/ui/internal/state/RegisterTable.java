/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.ui.internal.Accessibles;

/** The registers and bits that decide about interrupts. */
final class RegisterTable {

    private static final int[] WIDTHS = {152, 130, 110};

    private final TableViewer viewer;

    RegisterTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        Accessibles.name(viewer.getTable(), StateMessages.Registers);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(0, StateMessages.Register,
                new ValueLabels<>(RegisterRow.class, RegisterRow::name, r -> false, r -> "", false));
        column(1, StateMessages.Value,
                new ValueLabels<>(RegisterRow.class, RegisterTable::value, RegisterRow::isChanged,
                        RegisterRow::before, false));
        column(2, StateMessages.Written_by,
                new ValueLabels<>(RegisterRow.class, RegisterTable::writer, r -> false, r -> "", false));
    }

    private void column(int index, String title, ValueLabels<RegisterRow> labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(WIDTHS[index]);
        column.getColumn().setResizable(true);
        column.setLabelProvider(labels);
    }

    private static String value(RegisterRow row) {
        return row.isChanged() ? NLS.bind(StateMessages.Value_was, row.now(), row.before()) : row.now();
    }

    private static String writer(RegisterRow row) {
        return row.by() == null ? "" : EntryRow.writer(row.by());
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows rows and keeps the selected register. */
    void show(List<RegisterRow> rows) {
        RegisterRow old = selected();
        viewer.setInput(rows);
        if (old != null) {
            rows.stream().filter(r -> r.name().equals(old.name())).findFirst()
                    .ifPresent(r -> viewer.setSelection(new StructuredSelection(r)));
        }
    }

    /** The selected register, or null. */
    RegisterRow selected() {
        return (RegisterRow) viewer.getStructuredSelection().getFirstElement();
    }

    List<List<String>> copied() {
        List<List<String>> cells = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection()) {
            RegisterRow row = (RegisterRow) element;
            cells.add(List.of(row.name(), row.now(), writer(row)));
        }
        return cells;
    }
}
