/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.statistics;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.tlplint.core.audit.Shapes;
import org.tlplint.core.audit.Shapes.Bin;
import org.tlplint.core.audit.Spread;
import org.tlplint.core.text.Times;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.UiColors;
import org.tlplint.ui.internal.timeline.Surface;
import org.tlplint.ui.internal.timeline.Surface.Fill;

/**
 * Paints how times are spread: a bar for each bin of a logarithmic axis, lines for the median and 99 %.
 *
 * @param ground behind everything
 * @param text of labels
 * @param bar of bars
 * @param median of the line of the median
 * @param high of the line of 99 %
 */
record LatencyPainter(Color ground, Color text, Color bar, Color median, Color high) {

    private static final int LEFT = 54;
    private static final int RIGHT = 16;
    private static final int TOP = 42;
    private static final int BOTTOM = 24;

    /** Paints a vector; null paints only the ground. */
    void paint(Surface surface, StatisticsRow row, Measure measure, int width, int height) {
        surface.fill(Fill.SOLID, ground, ground, 0, 0, width, height);
        if (row == null) {
            return;
        }
        String title = NLS.bind(StatisticsMessages.Chart_title, row.fullName(), measure.title());
        surface.text(text, surface.textWidth(title, true) > width - 16 ? row.fullName() : title, 10, 5, true);
        Spread spread = measure.spread(row.vector());
        List<Bin> bins = measure.bins(row.vector());
        if (bins.isEmpty()) {
            String none = spread.count() == 0 ? NLS.bind(StatisticsMessages.Chart_none, measure.title())
                    : NLS.bind(StatisticsMessages.Chart_refused, new Object[] {Texts.count(spread.count()),
                            Times.duration(spread.min()), Times.duration(spread.max())});
            surface.text(faint(), none, 10, TOP, false);
            return;
        }
        bars(surface, spread, bins, width, height);
    }

    private Color faint() {
        return UiColors.mix(ground, text, 65);
    }

    private void bars(Surface surface, Spread spread, List<Bin> bins, int width, int height) {
        Scale scale = new Scale(bins, LEFT, width - LEFT - RIGHT);
        double base = height - BOTTOM;
        double tall = Math.max(10, base - TOP - 14);
        long most = bins.stream().mapToLong(Bin::count).max().orElse(1);
        Color grid = UiColors.mix(ground, text, 14);
        for (int i = 0; i <= 2; i++) {
            double y = base - tall * i / 2;
            surface.line(grid, LEFT, y, (double) width - RIGHT, y, false);
            String label = Texts.count(most * i / 2);
            if (i != 1 || most > 1) {
                surface.text(faint(), label, LEFT - 6 - surface.textWidth(label, false), y - surface.textHeight() / 2,
                        false);
            }
        }
        double free = 0;
        for (double decade = scale.firstDecade(); decade <= scale.to; decade++) {
            double x = scale.x(decade);
            String label = Times.duration(Math.round(Math.pow(10, decade))).replace(".00", "").replace(".0 ", " ");
            surface.line(grid, x, TOP, x, base, false);
            double at = x - surface.textWidth(label, false) / 2;
            if (at >= free) {
                surface.text(text, label, at, base + 4, false);
                free = at + surface.textWidth(label, false) + 8;
            }
        }
        for (Bin bin : bins) {
            if (bin.count() > 0) {
                double x = scale.at(bin.fromNs());
                double h = Math.max(2, tall * bin.count() / most);
                double wide = Math.max(3, scale.at(bin.toNs()) - x - 1);
                surface.fill(Fill.SOLID, bar, ground, x, base - h, wide, h);
                String count = Texts.count(bin.count());
                if (surface.textWidth(count, false) <= wide + 2) {
                    surface.text(text, count, x + (wide - surface.textWidth(count, false)) / 2,
                            base - h - surface.textHeight() - 1, false);
                }
            }
        }
        mark(surface, median, NLS.bind(StatisticsMessages.Chart_median, Times.duration(spread.median())),
                scale.at(spread.median()), base, width, true);
        mark(surface, high, NLS.bind(StatisticsMessages.Chart_high, Times.duration(spread.high())),
                scale.at(spread.high()), base, width, false);
    }

    /** The median is dotted and its label ends at the line; that of 99 % begins there. */
    private static void mark(Surface surface, Color colour, String label, double x, double base, int width,
            boolean dotted) {
        surface.line(colour, x, TOP - 4, x, base, dotted);
        double wide = surface.textWidth(label, false);
        double at = dotted ? x - wide - 3 : x + 3;
        surface.text(colour, label, Math.clamp(at, 4, Math.max(4, width - wide - 4)), dotted ? TOP - 18 : TOP - 18,
                false);
    }

    /** A logarithmic axis that holds all bins. */
    private static final class Scale {
        private final double from;
        private final double to;
        private final double left;
        private final double width;

        Scale(List<Bin> bins, double left, double width) {
            double low = log(bins.get(0).fromNs());
            double high = log(bins.get(bins.size() - 1).toNs());
            double missing = Math.max(0, 2 - (high - low)) / 2;
            from = Math.max(-1.0 / Shapes.PER_DECADE, low - missing);
            to = high + missing;
            this.left = left;
            this.width = width;
        }

        private static double log(long ns) {
            return ns < 1 ? -1.0 / Shapes.PER_DECADE : Math.log10(ns);
        }

        double firstDecade() {
            return Math.max(0, Math.ceil(from));
        }

        double x(double decade) {
            return left + (decade - from) / (to - from) * width;
        }

        double at(long ns) {
            return x(log(ns));
        }
    }
}
