/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IMemento;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.Later;
import org.tlplint.ui.internal.views.Layouts;

/**
 * The entries of a function's message stores, sorted by a click on a column, filtered to those in use. From event to event
 * only rows that differ are drawn anew, so that a Table of 2,048 entries costs no more than its few changes. (A virtual table
 * would do as well, but the workbench crashes when the theme changes while there is one.)
 */
final class EntryTable {

    private static final int AT_ONCE = 60;
    /** Rows that are made without a look at the clock. */
    private static final int FEW = 8;
    private static final long TURN_NANOS = 25_000_000;
    private static final int[] WIDTHS = {60, 110, 88, 88, 92, 84, 72, 130};
    private static final String COLUMN = "column";
    private static final String USED = "used";

    private final TableViewer viewer;
    private List<EntryRow> rows = List.of();
    private int turn;
    /** What the rows of the table show: the input of the viewer. */
    private List<EntryRow> painted = new ArrayList<>();
    private List<EntryRow> shown = List.of();
    private boolean usedOnly;
    /** Row that something is to be done with when it has been made, or -1. */
    private int awaited = -1;
    private Runnable whenThere;

    EntryTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        Accessibles.name(table, StateMessages.Entries);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        String[] titles = {StateMessages.Entry, StateMessages.Entry_state, StateMessages.Address, StateMessages.Upper,
                StateMessages.Data, StateMessages.Control, StateMessages.Pending, StateMessages.Written_by};
        for (int i = 0; i < titles.length; i++) {
            column(i, titles[i]);
        }
        table.setSortColumn(table.getColumn(0));
        table.setSortDirection(SWT.UP);
    }

    private void column(int index, String title) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(WIDTHS[index]);
        column.getColumn().setMoveable(true);
        column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sort(column.getColumn())));
        boolean code = index >= EntryRow.ADDRESS && index <= EntryRow.CONTROL;
        column.setLabelProvider(new ValueLabels<>(EntryRow.class,
                row -> index == EntryRow.VECTOR ? row.label() : row.now().get(index),
                row -> index == EntryRow.VECTOR ? row.isChanged() : row.isChanged(index),
                row -> index == EntryRow.VECTOR ? "" : row.before().get(index), code));
    }

    private void sort(TableColumn column) {
        Table table = viewer.getTable();
        boolean again = table.getSortColumn() == column;
        table.setSortDirection(again && table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP);
        table.setSortColumn(column);
        fill();
    }

    private Comparator<EntryRow> order() {
        Table table = viewer.getTable();
        int column = table.indexOf(table.getSortColumn());
        Comparator<EntryRow> byPlace = Comparator.comparing(EntryRow::store).thenComparingInt(EntryRow::vector);
        Comparator<EntryRow> order = switch (column) {
            case EntryRow.VECTOR -> byPlace;
            case EntryRow.WRITTEN -> Comparator
                    .comparingLong((EntryRow r) -> r.writtenBy() == null ? Long.MIN_VALUE : r.writtenBy().event())
                    .thenComparing(byPlace);
            default -> Comparator.comparing((EntryRow r) -> r.now().get(column)).thenComparing(byPlace);
        };
        return table.getSortDirection() == SWT.UP ? order : order.reversed();
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows the entries; those selected stay selected, and the first that changed comes into sight. */
    void show(List<EntryRow> next) {
        rows = next;
        fill();
        shown.stream().filter(EntryRow::isChanged).findFirst()
                .ifPresent(row -> reveal(shown.indexOf(row)));
    }

    private void reveal(int index) {
        whenThere(index, () -> {
            viewer.getTable().showItem(viewer.getTable().getItem(index));
            replaceInSight();
        });
    }

    /** Selects an entry of the MSI-X Table, or of a store if there is no Table, and brings it into sight. */
    boolean select(int vector) {
        EntryRow row = shown.stream().filter(r -> r.vector() == vector).findFirst().orElse(null);
        if (row == null) {
            return false;
        }
        int index = shown.indexOf(row);
        whenThere(index, () -> {
            Table table = viewer.getTable();
            table.setSelection(index);
            table.showSelection();
            viewer.setSelection(viewer.getSelection());
        });
        return true;
    }

    /** Does something with a row now, or when the row has been made. */
    private void whenThere(int index, Runnable what) {
        if (index < painted.size()) {
            awaited = -1;
            what.run();
        } else {
            awaited = index;
            whenThere = what;
        }
    }

    void setUsedOnly(boolean value) {
        usedOnly = value;
        fill();
    }

    private void fill() {
        List<EntryRow> next = rows.stream().filter(r -> !usedOnly || r.isTouched() || r.isChanged()).sorted(order())
                .toList();
        boolean sameRows = next.size() == shown.size() && !next.isEmpty();
        for (int i = 0; sameRows && i < next.size(); i++) {
            sameRows = next.get(i).isSame(shown.get(i));
        }
        shown = next;
        turn++;
        if (sameRows) {
            update();
        } else {
            awaited = -1;
            painted = new ArrayList<>();
            viewer.setInput(painted);
            append();
        }
        goOn(0);
    }

    /**
     * The same entries in the same order; what was selected stays so. What is in sight is shown at once, the rest a few rows
     * at a time, as with new rows: a row costs a fifth of a millisecond, and there may be thousands.
     */
    private void update() {
        Table table = viewer.getTable();
        int[] selected = table.getSelectionIndices();
        table.setRedraw(false);
        replaceInSight();
        table.setSelection(selected);
        table.setRedraw(true);
    }

    private void replaceInSight() {
        Table table = viewer.getTable();
        int top = table.getTopIndex();
        int rowsInSight = table.getClientArea().height / Math.max(1, table.getItemHeight()) + 2;
        replace(top, Math.min(painted.size(), top + rowsInSight), painted.size());
    }

    /** Replaces rows that are not those they show; returns where it left off after as many as are wanted. */
    private int replace(int from, int to, int most) {
        int left = most;
        for (int i = from; i < to; i++) {
            if (!shown.get(i).equals(painted.get(i))) {
                if (left-- == 0) {
                    return i;
                }
                painted.set(i, shown.get(i));
                viewer.replace(shown.get(i), i);
            }
        }
        return to;
    }

    /** Makes the next rows, as many as fit into a turn of the UI thread. */
    private void append() {
        long end = System.nanoTime() + TURN_NANOS;
        do {
            List<EntryRow> some = shown.subList(painted.size(), Math.min(shown.size(), painted.size() + FEW));
            painted.addAll(some);
            viewer.add(some.toArray());
        } while (painted.size() < shown.size() && System.nanoTime() < end);
        if (awaited >= 0 && awaited < painted.size()) {
            awaited = -1;
            whenThere.run();
        }
    }

    /** Replaces rows from one on, then makes those that are missing, a few in each turn of the UI thread. */
    private void goOn(int from) {
        int of = turn;
        if (from == shown.size()) {
            return;
        }
        Later.run(viewer.getTable(), () -> {
            if (of == turn) {
                int next = replace(from, painted.size(), AT_ONCE);
                if (next == painted.size() && painted.size() < shown.size()) {
                    append();
                }
                goOn(next);
            }
        });
    }

    /** The rows as shown. */
    List<EntryRow> shown() {
        return shown;
    }

    /** The selected entry, or null. */
    EntryRow selected() {
        int index = viewer.getTable().getSelectionIndex();
        return index < 0 || index >= shown.size() ? null : shown.get(index);
    }

    List<List<String>> copied() {
        List<List<String>> cells = new ArrayList<>();
        for (int index : viewer.getTable().getSelectionIndices()) {
            EntryRow row = shown.get(index);
            List<String> line = new ArrayList<>(row.now());
            line.set(EntryRow.VECTOR, row.label());
            cells.add(line);
        }
        return cells;
    }

    void save(IMemento memento) {
        memento.putBoolean(USED, usedOnly);
        Layouts.save(memento, COLUMN, viewer.getTable());
    }

    void restore(IMemento memento) {
        usedOnly = Boolean.TRUE.equals(memento.getBoolean(USED));
        Layouts.restore(memento, COLUMN, viewer.getTable());
    }

    boolean isUsedOnly() {
        return usedOnly;
    }
}
