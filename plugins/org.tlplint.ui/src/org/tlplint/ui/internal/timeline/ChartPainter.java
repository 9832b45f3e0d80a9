/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.timeline.FunctionLane;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.timeline.Surface.Fill;

/** Paints a whole chart: overview, axis, labels, lanes, legend. */
final class ChartPainter {

    private static final int TICK_ROOM = 110;
    private static final int INDENT = 14;
    private static final int LEFT = 8;
    /** Findings nearer to each other than this have one sign in the overview. */
    private static final int FOUND = 5;

    private final Surface surface;
    private final Palette palette;
    private final Chart chart;

    ChartPainter(Surface surface, Palette palette, Chart chart) {
        this.surface = surface;
        this.palette = palette;
        this.chart = chart;
    }

    /** Paints everything but the cursor. */
    void paint() {
        paint(0, chart.height());
    }

    private double legendWidth() {
        return chart.width() - 2.0 * LEFT;
    }

    /** Gives the legend the lines that it needs in this width; true if these are others than before. */
    boolean layLegend() {
        return chart.setLegendLines(new Legend(surface, palette).lines(legendWidth()));
    }

    /** Paints what is between two heights, but for the cursor; and perhaps more. */
    void paint(int above, int below) {
        surface.fill(Fill.SOLID, palette.ground(), palette.ground(), 0, 0, chart.width(), chart.height());
        List<Ticks> ticks = Ticks.of(chart.window().from(), chart.window().to(), chart.plotWidth() / TICK_ROOM,
                chart.scene().axis());
        if (above < Chart.TOP) {
            overview();
            axis(ticks);
        }
        lanes(ticks, above, below);
        if (below > chart.height() - chart.legend()) {
            new Legend(surface, palette).paint(LEFT, (double) chart.height() - chart.legend(), legendWidth(),
                    chart.legendLines());
        }
    }

    /** The whole trace in one strip, and the window on it. */
    private void overview() {
        int width = chart.plotWidth();
        int[] density = new int[width];
        Window whole = new Window(chart.window().length());
        for (FunctionLane function : chart.scene().timeline().functions()) {
            if (function.messages() != null) {
                Density.add(function.messages(), chart.scene().coarse(), whole, density);
            }
        }
        double base = Chart.OVERVIEW - 6;
        double tall = Chart.OVERVIEW - 12;
        Density.toHeights(density, tall, 0.25);
        surface.fill(Fill.SOLID, UiColors.mix(palette.ground(), palette.text(), 5), palette.ground(), Chart.GUTTER, 3,
                width, Chart.OVERVIEW - 6);
        Color quiet = UiColors.mix(palette.ground(), palette.message(), 75);
        for (int x = 0; x < width;) {
            int to = x + 1;
            while (to < width && density[to] == density[x]) {
                to++;
            }
            if (density[x] > 0) {
                surface.fill(Fill.SOLID, quiet, palette.ground(), Chart.GUTTER + x, base - density[x], to - x,
                        density[x]);
            }
            x = to;
        }
        found(width);
        double from = Chart.GUTTER + chart.window().from() / chart.window().length() * width;
        double span = Math.max(3, chart.window().span() / chart.window().length() * width);
        surface.box(palette.cursor(), from, 2, Math.min(span, Chart.GUTTER + width - from), Chart.OVERVIEW - 5);
        surface.text(faintInk(), TimelineMessages.Chart_overview, 8, (Chart.OVERVIEW - surface.textHeight()) / 2,
                false);
    }

    private void found(int width) {
        byte[] worst = new byte[width];
        for (FindingMarks.Mark mark : chart.scene().marks().all()) {
            int x = (int) (chart.scene().place(mark) / chart.window().length() * (width - 1));
            int weight = Severity.values().length - mark.finding().severity().ordinal();
            worst[Math.clamp(x, 0, width - 1)] = (byte) Math.max(weight, worst[Math.clamp(x, 0, width - 1)]);
        }
        for (int x = 0; x < width; x++) {
            int at = x;
            for (int i = x; worst[x] > 0 && i < Math.min(width, x + FOUND); i++) {
                at = worst[i] > worst[at] ? i : at;
            }
            if (worst[x] > 0) {
                Color colour = palette.severities().get(Severity.values()[Severity.values().length - worst[at]]);
                surface.shape(colour, colour, Chart.GUTTER + at - 3, 3, Chart.GUTTER + at + 3, 3, Chart.GUTTER + at, 8);
                x = at + FOUND - 1;
            }
        }
    }

    private void axis(List<Ticks> ticks) {
        double base = Chart.TOP - 1;
        surface.line(palette.faint(), 0, base, chart.width(), base, false);
        for (Ticks tick : ticks) {
            double x = chart.x(tick.place());
            double wide = surface.textWidth(tick.label(), false);
            surface.line(faintInk(), x, base - 5, x, base, false);
            double at = Math.clamp(x - wide / 2, Chart.GUTTER, Math.max(Chart.GUTTER, chart.width() - wide - 2));
            surface.text(palette.text(), tick.label(), at, Chart.OVERVIEW, false);
        }
        String title = chart.scene().axis() == org.tlplint.core.timeline.Axis.TIME ? TimelineMessages.Chart_time
                : TimelineMessages.Chart_event;
        surface.text(faintInk(), title, 8, Chart.OVERVIEW, false);
    }

    private Color faintInk() {
        return UiColors.mix(palette.ground(), palette.text(), 65);
    }

    private void lanes(List<Ticks> ticks, int above, int below) {
        surface.clip(0, Chart.TOP, chart.width(), chart.plotHeight());
        List<LaneRow> rows = chart.lanes().rows();
        int lowest = Math.min(below - Chart.TOP, chart.plotHeight());
        int first = (chart.scroll() + Math.max(0, above - Chart.TOP)) / chart.rowHeight();
        int end = Math.min(rows.size(), (chart.scroll() + Math.max(0, lowest)) / chart.rowHeight() + 1);
        for (int i = first; i < end; i++) {
            ground(rows.get(i), i);
        }
        for (Ticks tick : ticks) {
            double x = chart.x(tick.place());
            surface.line(palette.faint(), x, Chart.TOP, x, Math.min(chart.rowY(end), Chart.TOP + chart.plotHeight()),
                    false);
        }
        LanePainter painter = new LanePainter(surface, palette, chart.scene(), chart.window(), Chart.GUTTER,
                chart.plotWidth());
        surface.unclip();
        surface.clip(Chart.GUTTER, Chart.TOP, chart.plotWidth() + Chart.RIGHT, chart.plotHeight());
        for (int i = first; i < end; i++) {
            painter.paint(rows.get(i), chart.rowY(i), chart.rowHeight());
        }
        surface.unclip();
    }

    private void ground(LaneRow row, int index) {
        double y = chart.rowY(index);
        int height = chart.rowHeight();
        boolean head = row.kind() == LaneRow.Kind.FUNCTION;
        if (row.id().equals(chart.selected())) {
            surface.fill(Fill.SOLID, palette.lane(), palette.ground(), 0, y, chart.width(), height);
        } else if (head) {
            surface.fill(Fill.SOLID, UiColors.mix(palette.ground(), palette.text(), 7), palette.ground(), 0, y,
                    chart.width(), height);
        }
        surface.line(palette.faint(), 0, y + height - 1, chart.width(), y + height - 1, false);
        double x = 8 + (head ? 0 : INDENT);
        if (head) {
            double middle = y + height / 2.0;
            boolean closed = chart.lanes().isCollapsed(row.function().function());
            surface.shape(palette.text(), palette.text(),
                    closed ? new double[] {x, middle - 4, x + 5, middle, x, middle + 4}
                            : new double[] {x - 1, middle - 2, x + 7, middle - 2, x + 3, middle + 3});
            x += INDENT;
        }
        String label = fit(row.label(), Chart.GUTTER - x - 6, head);
        double shift = head || height < 20 ? 0 : 3;
        surface.text(palette.text(), label, x, y + (height - surface.textHeight()) / 2 + shift, head);
    }

    /** Shortens a label that may come out of a trace to the room that there is. */
    private String fit(String label, double room, boolean bold) {
        String text = label.length() > 120 ? label.substring(0, 120) : label;
        if (surface.textWidth(text, bold) <= room) {
            return text;
        }
        int length = text.length();
        while (length > 1 && surface.textWidth(text.substring(0, length) + '\u2026', bold) > room) {
            length--;
        }
        return text.substring(0, length) + '\u2026';
    }

    /** Paints the line of the selected event. */
    void cursor() {
        double x = chart.x(chart.cursorPlace());
        if (chart.cursor() >= 0 && x >= Chart.GUTTER - 1 && x <= Chart.GUTTER + chart.plotWidth()) {
            double end = Chart.TOP + chart.plotHeight();
            surface.line(palette.cursor(), x, Chart.TOP - 6, x, end, false);
            surface.shape(palette.cursor(), palette.cursor(), x - 4, Chart.TOP - 8, x + 4, Chart.TOP - 8, x,
                    Chart.TOP - 2);
        }
        if (chart.cursor() >= 0) {
            double at = Chart.GUTTER + chart.cursorPlace() / chart.window().length() * chart.plotWidth();
            surface.line(palette.cursor(), at, 2, at, Chart.OVERVIEW - 3, false);
        }
    }
}
