/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

/**
 * Maps any number of rows to the pixels of a scroll bar, which counts in an int. Up to {@link #MOST} rows one step of the bar
 * is one row; both ends of the bar are always both ends of the rows.
 *
 * @param rows all rows
 * @param page rows that are seen at once
 */
public record ScrollMap(long rows, int page) {

    public static final int MOST = 1_000_000;

    /** The first row that can stand at the top. */
    public long lastTop() {
        return Math.max(0, rows - page);
    }

    /** A row as near to a wanted one as may stand at the top. */
    public long clip(long top) {
        return Math.max(0, Math.min(top, lastTop()));
    }

    public int maximum() {
        return (int) Math.max(1, Math.min(rows, MOST));
    }

    public int thumb() {
        long size = rows <= MOST ? page : (long) ((double) page / rows * MOST);
        return (int) Math.max(1, Math.min(size, maximum()));
    }

    private int lastBar() {
        return maximum() - thumb();
    }

    /** Where the bar stands when a row is at the top. */
    public int bar(long top) {
        return top >= lastTop() ? lastBar()
                : rows <= MOST ? (int) top
                        : (int) Math.min(lastBar() - 1L, Math.round((double) top / lastTop() * lastBar()));
    }

    /** The row at the top when the bar stands somewhere. */
    public long top(int bar) {
        return bar >= lastBar() ? lastTop() : rows <= MOST ? bar : clip((long) ((double) bar / lastBar() * lastTop()));
    }
}
