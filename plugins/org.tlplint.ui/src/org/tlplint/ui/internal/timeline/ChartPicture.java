/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

/** A chart as it was when it was asked for, with all of its lanes below each other, for a file. */
final class ChartPicture implements TimelineExport.Drawing {

    private static final int LEAST_WIDTH = 1600;
    private static final int MOST_HEIGHT = 12_000;

    private final Chart chart;
    private final Palette palette;
    private final String title;

    ChartPicture(Chart shown, Palette palette, String title) {
        chart = shown.whole(Math.max(LEAST_WIDTH, shown.width()), MOST_HEIGHT);
        this.palette = palette;
        this.title = title;
    }

    /** How many lanes are on it; fewer than there are if they would make it too high. */
    int lanes() {
        return Math.min(chart.lanes().rows().size(), chart.plotHeight() / chart.rowHeight());
    }

    @Override
    public int width() {
        return chart.width();
    }

    @Override
    public int height() {
        return chart.height();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void paint(Surface surface, int top, int bottom) {
        ChartPainter painter = new ChartPainter(surface, palette, chart);
        painter.paint(top, bottom);
        painter.cursor();
    }
}
