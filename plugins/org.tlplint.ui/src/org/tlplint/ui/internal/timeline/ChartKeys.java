/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keys of a chart. */
final class ChartKeys {

    static final double CLOSER = 0.6;
    private static final double PAN = 0.2;

    private final TimelineChart control;

    ChartKeys(TimelineChart control) {
        this.control = control;
    }

    void listen() {
        control.control().addListener(SWT.KeyDown, this::pressed);
        control.control().addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_PAGE_NEXT
                || e.detail == SWT.TRAVERSE_PAGE_PREVIOUS);
    }

    private void pressed(Event e) {
        Chart chart = control.chart();
        if ((e.stateMask & SWT.CTRL) != 0) {
            height(e);
            return;
        }
        boolean shift = (e.stateMask & SWT.SHIFT) != 0;
        switch (e.keyCode) {
            case SWT.ARROW_UP -> row(-1);
            case SWT.ARROW_DOWN -> row(1);
            case SWT.PAGE_UP -> row(-page());
            case SWT.PAGE_DOWN -> row(page());
            case SWT.ARROW_LEFT -> walk(shift, -1);
            case SWT.ARROW_RIGHT -> walk(shift, 1);
            case SWT.HOME -> show(0, chart.window().span());
            case SWT.END -> show(chart.window().length(), chart.window().span());
            case SWT.CR, SWT.KEYPAD_CR -> control.owner().open();
            default -> character(e.character);
        }
    }

    private void height(Event e) {
        boolean plus = e.keyCode == SWT.KEYPAD_ADD || e.character == '+' || e.keyCode == '+' || e.keyCode == '=';
        boolean minus = e.keyCode == SWT.KEYPAD_SUBTRACT || e.keyCode == '-';
        if ((plus || minus) && control.chart().stepHeight(plus ? 1 : -1)) {
            control.refresh();
        }
    }

    private void character(char c) {
        switch (c) {
            case '+', '=' -> zoom(CLOSER);
            case '-' -> zoom(1 / CLOSER);
            case '0' -> {
                control.chart().window().all();
                control.windowMoved();
            }
            case ' ' -> toggle();
            case '*' -> control.owner().fold(false);
            case '/' -> control.owner().fold(true);
            default -> {
                // not ours
            }
        }
    }

    /** Zooms around the cursor if it is seen, else around the middle. */
    void zoom(double factor) {
        Window window = control.chart().window();
        double at = control.chart().cursorPlace();
        boolean seen = control.chart().cursor() >= 0 && at >= window.from() && at <= window.to();
        window.zoom(factor, seen ? at : window.from() + window.span() / 2);
        control.windowMoved();
    }

    private void show(double from, double span) {
        control.chart().window().show(from, span);
        control.windowMoved();
    }

    private int page() {
        return Math.max(1, control.chart().plotHeight() / control.chart().rowHeight() - 1);
    }

    private void row(int by) {
        Chart chart = control.chart();
        int now = chart.selected() == null ? -1 : chart.lanes().indexOf(chart.selected());
        int last = chart.lanes().rows().size() - 1;
        if (last >= 0) {
            control.selectRow(Math.clamp(now < 0 ? 0 : now + by, 0, last));
        }
    }

    private void walk(boolean pan, int by) {
        Chart chart = control.chart();
        if (pan) {
            chart.window().pan(by * PAN * chart.window().span());
            control.windowMoved();
            return;
        }
        LaneRow row = chart.selectedRow();
        if (row == null) {
            row(1);
            return;
        }
        Things things = new Things(chart.scene(), chart.window(), row);
        Thing thing = by > 0 ? things.next(chart.cursor()) : things.previous(chart.cursor());
        if (thing != null) {
            control.selectThing(thing);
        }
    }

    /** Hides the rows of the selected row's function, or shows them. */
    private void toggle() {
        LaneRow row = control.chart().selectedRow();
        if (row != null) {
            control.chart().lanes().toggle(row.function().function());
            control.chart().rebuild();
            int head = control.chart().lanes().indexOf(row.function().function(), -1);
            control.selectRow(control.chart().lanes().indexOf(row.id()) < 0 ? head
                    : control.chart().lanes().indexOf(row.id()));
        }
    }
}
