/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMemento;

/** Keeps how the user divided a view, and order, width and sorting of the columns of its tables. */
public final class Layouts {

    private static final int PARTS = 2;
    private static final String ORDER = "order";
    private static final String SORTED = "sorted";
    private static final String DOWN = "down";

    private Layouts() {
    }

    /** Notes how two parts share the room. */
    public static void save(IMemento memento, String key, SashForm sash) {
        int[] weights = sash.getWeights();
        for (int i = 0; i < Math.min(PARTS, weights.length); i++) {
            memento.putInteger(key + i, weights[i]);
        }
    }

    public static void restore(IMemento memento, String key, SashForm sash) {
        int[] weights = new int[PARTS];
        for (int i = 0; i < PARTS; i++) {
            Integer weight = memento.getInteger(key + i);
            weights[i] = weight == null ? 0 : weight;
        }
        // a part that cannot be seen is no choice, but a damaged file
        if (weights[0] > 0 && weights[1] > 0) {
            sash.setWeights(weights);
        }
    }

    /** Notes width and order of all columns, and by which one the rows are sorted. */
    public static void save(IMemento memento, String key, Table table) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            memento.putInteger(key + i, table.getColumn(i).getWidth());
        }
        saveOrder(memento, key, table.getColumnOrder());
        if (table.getSortColumn() != null) {
            memento.putInteger(key + SORTED, table.indexOf(table.getSortColumn()));
            memento.putBoolean(key + DOWN, table.getSortDirection() == SWT.DOWN);
        }
    }

    /** Takes widths and order of columns over; the rows are not sorted by that, only the signs of it are there. */
    public static void restore(IMemento memento, String key, Table table) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            Integer width = memento.getInteger(key + i);
            if (width != null && width > 0) {
                table.getColumn(i).setWidth(width);
            }
        }
        int[] order = order(memento, key, table.getColumnCount());
        if (order != null) {
            table.setColumnOrder(order);
        }
        Integer sorted = memento.getInteger(key + SORTED);
        if (sorted != null && sorted >= 0 && sorted < table.getColumnCount()) {
            table.setSortColumn(table.getColumn(sorted));
            table.setSortDirection(Boolean.TRUE.equals(memento.getBoolean(key + DOWN)) ? SWT.DOWN : SWT.UP);
        }
    }

    /** Notes an order of columns. */
    public static void saveOrder(IMemento memento, String key, int... order) {
        memento.putString(key + ORDER,
                Arrays.stream(order).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
    }

    /** The order that was noted for so many columns, or null if there is none that fits them. */
    public static int[] order(IMemento memento, String key, int columns) {
        String noted = memento.getString(key + ORDER);
        if (noted == null) {
            return null;
        }
        int[] order = Arrays.stream(noted.split(" ")).mapToInt(Layouts::number).toArray();
        return Arrays.equals(Arrays.stream(order).sorted().toArray(), IntStream.range(0, columns).toArray()) ? order
                : null;
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }
}
