/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/**
 * The pointer on a chart. A click selects; a drag on lanes moves the window, on the axis (or with Ctrl) draws a band to zoom
 * into, on the overview moves the window there. The wheel scrolls lanes, with Shift moves and with Ctrl zooms.
 */
final class ChartMouse {

    private enum Drag {
        NONE, PAN, BAND, OVERVIEW
    }

    private static final int REACH = 6;
    private static final int STILL = 4;
    private static final double WHEEL_PAN = 0.04;

    private final TimelineChart control;
    private final Canvas canvas;
    private final Chart chart;
    private Drag drag = Drag.NONE;
    private int downX;
    private int downY;
    private double downFrom;
    private boolean moved;

    ChartMouse(TimelineChart control) {
        this.control = control;
        canvas = control.control();
        chart = control.chart();
    }

    void listen() {
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, e -> twice(e));
        canvas.addListener(SWT.MouseVerticalWheel, e -> wheel(e, false));
        canvas.addListener(SWT.MouseHorizontalWheel, e -> wheel(e, true));
    }

    private void wheel(Event e, boolean sideways) {
        e.doit = false;
        if ((e.stateMask & SWT.CTRL) != 0) {
            double at = Math.clamp(chart.placeAt(e.x), chart.window().from(), chart.window().to());
            chart.window().zoom(Math.pow(ChartKeys.CLOSER, Math.signum(e.count) * 0.75), at);
            control.windowMoved();
        } else if (sideways || (e.stateMask & SWT.SHIFT) != 0 || chart.scrollMost() == 0) {
            chart.window().pan(-e.count * WHEEL_PAN * chart.window().span());
            control.windowMoved();
        } else {
            chart.setScroll(chart.scroll() - e.count * chart.rowHeight());
            control.refresh();
        }
    }

    private void down(Event e) {
        canvas.setFocus();
        if (e.button != 1) {
            return;
        }
        downX = e.x;
        downY = e.y;
        downFrom = chart.window().from();
        moved = false;
        boolean plot = e.x >= Chart.GUTTER;
        if (plot && e.y < Chart.OVERVIEW) {
            drag = Drag.OVERVIEW;
            centre(e.x);
        } else if (plot && (e.y < Chart.TOP || (e.stateMask & SWT.CTRL) != 0)) {
            drag = Drag.BAND;
        } else {
            drag = plot ? Drag.PAN : Drag.NONE;
            if (!plot) {
                label(e);
            }
        }
    }

    private void label(Event e) {
        int at = chart.rowAt(e.y);
        if (at < 0) {
            return;
        }
        LaneRow row = chart.lanes().rows().get(at);
        if (row.kind() == LaneRow.Kind.FUNCTION && e.x < 24) {
            chart.lanes().toggle(row.function().function());
            chart.rebuild();
        }
        control.selectRow(at);
    }

    /** The middle of the window goes to a place on the overview. */
    private void centre(int x) {
        double place = (double) (x - Chart.GUTTER) / chart.plotWidth() * chart.window().length();
        chart.window().show(place - chart.window().span() / 2, chart.window().span());
        control.windowMoved();
    }

    private void move(Event e) {
        moved |= Math.abs(e.x - downX) > STILL || Math.abs(e.y - downY) > STILL;
        switch (drag) {
            case OVERVIEW -> centre(e.x);
            case PAN -> {
                if (moved) {
                    chart.window().show(downFrom - chart.pixels((double) e.x - downX), chart.window().span());
                    control.windowMoved();
                }
            }
            case BAND -> {
                int x = Math.clamp(e.x, Chart.GUTTER, Chart.GUTTER + chart.plotWidth());
                control.setBand(new Rectangle(Math.min(x, downX), Chart.TOP - 1, Math.abs(x - downX),
                        chart.plotHeight()));
            }
            case NONE -> tip(e);
        }
    }

    private void tip(Event e) {
        Thing thing = thingAt(e.x, e.y);
        int row = chart.rowAt(e.y);
        String text = thing != null ? control.owner().describe(thing)
                : row >= 0 && e.x < Chart.GUTTER ? chart.lanes().rows().get(row).fullLabel() : null;
        String shown = text == null ? null : text.replace("&", "&&");
        if (shown == null ? canvas.getToolTipText() != null : !shown.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(shown);
        }
    }

    private Thing thingAt(int x, int y) {
        int row = chart.rowAt(y);
        return row < 0 || x < Chart.GUTTER ? null
                : new Things(chart.scene(), chart.window(), chart.lanes().rows().get(row)).near(chart.placeAt(x),
                        chart.pixels(REACH));
    }

    private void up(Event e) {
        Drag ended = drag;
        drag = Drag.NONE;
        if (ended == Drag.BAND) {
            control.setBand(null);
            if (moved) {
                double a = chart.placeAt(Math.max(Chart.GUTTER, Math.min(e.x, downX)));
                double b = chart.placeAt(Math.max(e.x, downX));
                chart.window().show(a, b - a);
                control.windowMoved();
            }
        } else if (ended == Drag.PAN && !moved) {
            choose(e);
        }
    }

    private void choose(Event e) {
        int at = chart.rowAt(e.y);
        if (at < 0) {
            return;
        }
        LaneRow row = chart.lanes().rows().get(at);
        Thing thing = thingAt(e.x, e.y);
        chart.select(row);
        control.refresh();
        boolean exact = thing != null && thing.kind() != Thing.Kind.STATE;
        control.owner().chosen(row, thing, exact ? thing.event() : chart.scene().eventAt(chart.placeAt(e.x)));
    }

    private void twice(Event e) {
        if (e.button == 1 && e.x >= Chart.GUTTER && chart.rowAt(e.y) >= 0) {
            control.owner().open();
        } else if (e.button == 1 && e.y < Chart.TOP) {
            chart.window().all();
            control.windowMoved();
        }
    }
}
