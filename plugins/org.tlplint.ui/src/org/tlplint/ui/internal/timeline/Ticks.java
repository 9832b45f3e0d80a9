/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.timeline.Axis;

/**
 * Where an axis has its ticks: at round numbers, as many as have room.
 *
 * @param place from the first event, in nanoseconds or events
 * @param label of the tick
 */
record Ticks(double place, String label) {

    private static final long SECOND = 1_000_000_000;

    /** The step from one tick to the next: 1, 2 or 5 times a power of ten. */
    static double step(double span, int most, Axis axis) {
        double rough = span / Math.max(1, most);
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(rough, 1e-9))));
        double factor = rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10;
        return Math.max(1, factor * power);
    }

    /** The ticks of a window. */
    static List<Ticks> of(double from, double to, int most, Axis axis) {
        double step = step(to - from, most, axis);
        List<Ticks> ticks = new ArrayList<>();
        for (double at = Math.ceil(from / step) * step; at <= to && ticks.size() <= 2 * most + 2; at += step) {
            ticks.add(new Ticks(at, label(at, step, to, axis)));
        }
        return ticks;
    }

    private static String label(double place, double step, double end, Axis axis) {
        if (axis == Axis.EVENT) {
            return "#" + NumberFormat.getIntegerInstance().format(Math.round(place));
        }
        return end >= SECOND ? number(place, step, SECOND) + " s"
                : end >= 1_000_000 ? number(place, step, 1_000_000) + " ms"
                        : end >= 1_000 ? number(place, step, 1_000) + " \u00b5s" : Math.round(place) + " ns";
    }

    /** As many decimals as the step needs. */
    private static String number(double place, double step, long unit) {
        int decimals = (int) Math.max(0, Math.ceil(Math.log10(unit / step) - 1e-9));
        return BigDecimal.valueOf(place).divide(BigDecimal.valueOf(unit)).setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
