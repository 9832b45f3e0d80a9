/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** What part of an {@link EventGrid} is seen: the row at the top, the pixels scrolled away at the left, both bars, the wheel. */
final class GridScroll {

    /** Rows to be seen around one that is jumped to. */
    private static final int CONTEXT = 5;
    private static final int WHEEL = 3;
    private static final int SIDE_STEP = 8;

    private final EventGrid grid;
    private final List<Runnable> listeners = new ArrayList<>();
    private long top;
    private int left;
    private boolean settingBar;
    /** A row that was shown before the table had a size; or -1. */
    private long unplaced = -1;

    GridScroll(EventGrid grid) {
        this.grid = grid;
        grid.addListener(SWT.MouseVerticalWheel, this::wheel);
        grid.addListener(SWT.MouseHorizontalWheel, e -> {
            e.doit = false;
            sideways(e.count);
        });
        grid.getVerticalBar().addListener(SWT.Selection, this::barMoved);
        grid.getHorizontalBar().addListener(SWT.Selection, e -> toLeft(grid.getHorizontalBar().getSelection()));
    }

    /** Called when another row is at the top. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void tell() {
        listeners.forEach(Runnable::run);
    }

    long top() {
        return top;
    }

    int left() {
        return left;
    }

    private ScrollMap map() {
        return new ScrollMap(grid.source().count(), grid.pageSize());
    }

    void to(long row) {
        long next = map().clip(row);
        if (next != top) {
            top = next;
            setBars();
            grid.redraw();
            tell();
        }
    }

    void toLeft(int pixels) {
        int next = clipLeft(pixels);
        if (next != left) {
            left = next;
            grid.getHorizontalBar().setSelection(left);
            grid.header().placed();
            grid.redraw();
        }
    }

    private int clipLeft(int pixels) {
        return Math.max(0, Math.min(pixels, grid.header().width() - grid.getClientArea().width));
    }

    void show(long row) {
        int page = grid.pageSize();
        unplaced = page > 1 ? -1 : row;
        if (row < top || row >= top + page) {
            boolean near = row >= top - 1 && row <= top + page;
            int around = near ? 0 : Math.min(CONTEXT, page / 2);
            to(row < top ? row - around : row - page + 1 + around);
        }
    }

    /** A row comes to stand in the upper part of the view; nobody is told. */
    void around(long row) {
        top = map().clip(row - grid.pageSize() / 3);
    }

    /** Rows, columns or the size have changed. */
    void update() {
        if (unplaced >= 0 && grid.pageSize() > 1) {
            // what led to an event stands above it
            around(unplaced);
            unplaced = -1;
        }
        top = map().clip(top);
        left = clipLeft(left);
        setBars();
    }

    private void setBars() {
        ScrollMap map = map();
        ScrollBar vertical = grid.getVerticalBar();
        settingBar = true;
        vertical.setValues(map.bar(top), 0, map.maximum(), map.thumb(), 1, map.thumb());
        settingBar = false;
        int step = grid.look().character * 4;
        int width = grid.getClientArea().width;
        int all = grid.header().width();
        ScrollBar horizontal = grid.getHorizontalBar();
        horizontal.setVisible(all > width);
        horizontal.setValues(left, 0, Math.max(all, 1), Math.max(1, Math.min(width, all)), step,
                Math.max(1, width - step));
    }

    private void barMoved(Event e) {
        if (settingBar) {
            return;
        }
        ScrollMap map = map();
        int bar = grid.getVerticalBar().getSelection();
        switch (e.detail) {
            case SWT.ARROW_DOWN -> to(top + 1);
            case SWT.ARROW_UP -> to(top - 1);
            case SWT.PAGE_DOWN -> to(top + grid.pageSize());
            case SWT.PAGE_UP -> to(top - grid.pageSize());
            default -> {
                // a bar that did not leave its place must not move the rows that share it
                if (bar != map.bar(top)) {
                    top = map.clip(map.top(bar));
                    grid.redraw();
                    tell();
                }
            }
        }
    }

    private void wheel(Event e) {
        e.doit = false;
        if ((e.stateMask & SWT.SHIFT) != 0) {
            sideways(e.count);
        } else {
            to(top - (long) Integer.signum(e.count) * WHEEL * Math.max(1, Math.abs(e.count) / 3));
        }
    }

    private void sideways(int count) {
        toLeft(left - Integer.signum(count) * grid.look().character * SIDE_STEP);
    }
}
