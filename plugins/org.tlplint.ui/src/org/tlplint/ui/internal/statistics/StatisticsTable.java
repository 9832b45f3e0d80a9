/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.views.Layouts;

/**
 * The table of vectors. All are sorted; the first {@link #MOST} in the order have a row, because nobody reads more and each costs
 * time to fill.
 */
final class StatisticsTable {

    /** Rows that are filled. */
    static final int MOST = 1000;
    /** Rows that are filled at a time: more than a window shows. */
    private static final int STEP = 25;
    private static final int PAUSE_MS = 5;
    private static final String COLUMN = "column";

    private final Table table;
    private final List<StatisticsRow> rows = new ArrayList<>();
    private StatisticsColumn sorted = StatisticsColumn.MESSAGES;
    private boolean down = true;
    /** Counts how often the rows were ordered anew: what was begun before is not gone on with. */
    private int orderings;

    /**
     * @param selected receives the row that was chosen
     * @param opened receives the row that was chosen with a double click or Enter
     */
    StatisticsTable(Composite parent, Consumer<StatisticsRow> selected, Consumer<StatisticsRow> opened) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(false);
        Accessibles.name(table, StatisticsMessages.View_table);
        GC gc = new GC(table);
        int digit = Math.max(6, gc.textExtent("0000000000").x / 10);
        gc.dispose();
        for (StatisticsColumn of : StatisticsColumn.values()) {
            TableColumn column = new TableColumn(table, of.isNumber() ? SWT.RIGHT : SWT.LEFT);
            column.setText(of.title());
            column.setWidth(of.characters() * digit + 14);
            column.setMoveable(true);
            column.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sortBy(of)));
        }
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> tell(selected)));
        table.addListener(SWT.DefaultSelection, e -> tell(opened));
    }

    Table control() {
        return table;
    }

    /** Fills some rows, and the others in later turns of the event loop, so that the workbench answers in between. */
    private void fill(int from, int turn) {
        if (table.isDisposed() || turn != orderings) {
            return;
        }
        int end = Math.min(table.getItemCount(), from + STEP);
        for (int i = from; i < end; i++) {
            fill(table.getItem(i), rows.get(i));
        }
        if (end < table.getItemCount()) {
            table.getDisplay().timerExec(PAUSE_MS, () -> fill(end, turn));
        }
    }

    private void fill(TableItem item, StatisticsRow row) {
        for (StatisticsColumn column : StatisticsColumn.values()) {
            item.setText(column.ordinal(), column.text(row));
        }
    }

    private void tell(Consumer<StatisticsRow> listener) {
        StatisticsRow row = selection();
        if (row != null) {
            listener.accept(row);
        }
    }

    /** The row that is selected, or null. */
    StatisticsRow selection() {
        int at = table.getSelectionIndex();
        return at < 0 ? null : rows.get(at);
    }

    /** Shows other rows. */
    void show(List<StatisticsRow> next) {
        rows.clear();
        rows.addAll(next);
        sort(null);
    }

    List<StatisticsRow> rows() {
        return rows;
    }

    /** Notes the columns, and by which the rows are sorted. */
    void save(IMemento memento) {
        Layouts.save(memento, COLUMN, table);
    }

    void restore(IMemento memento) {
        Layouts.restore(memento, COLUMN, table);
        if (table.getSortColumn() != null) {
            sorted = StatisticsColumn.values()[table.indexOf(table.getSortColumn())];
            down = table.getSortDirection() == SWT.DOWN;
            sort(selection());
        }
    }

    private void sortBy(StatisticsColumn column) {
        down = column == sorted ? !down : column.isNumber();
        sorted = column;
        sort(selection());
    }

    private void sort(StatisticsRow keep) {
        Comparator<StatisticsRow> order = down ? sorted.order().reversed() : sorted.order();
        rows.sort(
                order.thenComparing(StatisticsColumn.FUNCTION.order()).thenComparing(StatisticsColumn.VECTOR.order()));
        table.setSortColumn(table.getColumn(sorted.ordinal()));
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        table.setRedraw(false);
        table.setItemCount(Math.min(MOST, rows.size()));
        fill(0, ++orderings);
        table.setRedraw(true);
        if (keep != null) {
            select(keep);
        }
    }

    /** Selects a row and scrolls to it. */
    void select(StatisticsRow row) {
        int at = rows.indexOf(row);
        table.deselectAll();
        if (at >= 0 && at < table.getItemCount()) {
            table.select(at);
            table.showSelection();
        }
    }

    /** The selected rows with all columns and their titles, or all rows if none is selected. */
    String tsv() {
        StringBuilder text = new StringBuilder();
        StringJoiner head = new StringJoiner("\t", "", System.lineSeparator());
        for (StatisticsColumn column : StatisticsColumn.values()) {
            head.add(column.title());
        }
        text.append(head);
        int[] wanted = table.getSelectionCount() > 0 ? table.getSelectionIndices() : null;
        for (int i = 0; i < (wanted == null ? rows.size() : wanted.length); i++) {
            StatisticsRow row = rows.get(wanted == null ? i : wanted[i]);
            StringJoiner cells = new StringJoiner("\t", "", System.lineSeparator());
            for (StatisticsColumn column : StatisticsColumn.values()) {
                cells.add(column.text(row).replaceAll("[\\t\\r\\n]", " "));
            }
            text.append(cells);
        }
        return text.toString();
    }
}
