/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import org.eclipse.swt.graphics.Color;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.timeline.State;
import org.tlplint.ui.internal.timeline.Surface.Fill;

/** The signs of a timeline, the same in lanes and legend: each has a shape or a pattern beside its colour. */
final class Look {

    private static final double SIGN = 6.2;

    private Look() {
    }

    static Fill fill(State state) {
        return switch (state) {
            case MASKED -> Fill.RISING;
            case FUNCTION_MASKED -> Fill.CROSSED;
            default -> Fill.SOLID;
        };
    }

    /** A band of a state; what cannot send because it is off, or of which nothing is known, is only a line. */
    static void band(Surface surface, Palette palette, State state, double x, double y, double width, double height) {
        Color colour = palette.states().get(state);
        double middle = y + Math.round(height / 2);
        switch (state) {
            case UNKNOWN -> surface.line(colour, x, middle, x + width - 1, middle, true);
            case DISABLED -> surface.line(colour, x, middle, x + width - 1, middle, false);
            case UNMASKED -> surface.fill(Fill.SOLID, colour, palette.ground(), x, y, width, height);
            case MASKED, FUNCTION_MASKED -> surface.fill(fill(state), colour, UiInk.pale(palette, colour), x, y, width,
                    height);
        }
    }

    /** The name of a state in a row: a function that is not masked is enabled. */
    static String name(State state, LaneRow row) {
        boolean function = row != null && row.kind() != LaneRow.Kind.VECTOR;
        return switch (state) {
            case UNKNOWN -> TimelineMessages.State_unknown;
            case DISABLED -> TimelineMessages.State_disabled;
            case FUNCTION_MASKED -> TimelineMessages.State_function_masked;
            case MASKED -> TimelineMessages.State_masked;
            case UNMASKED -> function ? TimelineMessages.State_enabled : TimelineMessages.State_unmasked;
        };
    }

    /** A write to an entry: a small wedge that points at the band. */
    static void write(Surface surface, Palette palette, double x, double top) {
        surface.shape(palette.write(), palette.write(), x - 2.5, top - 5, x + 2.5, top - 5, x, top);
    }

    /** A write that changed an entry that was not masked: a larger wedge with a line into the band. */
    static void rewritten(Surface surface, Palette palette, double x, double y, double top) {
        surface.shape(palette.rewritten(), palette.ground(), x - 5.5, y, x + 5.5, y, x + 0.5, top + 3, x - 0.5,
                top + 3);
        surface.fill(Fill.SOLID, palette.rewritten(), palette.ground(), x - 0.5, top, 2, 14);
    }

    /** The sign of a severity, of the shape that it has in the margin of the table of events. */
    static void severity(Surface surface, Palette palette, Severity severity, double x, double y) {
        Color colour = palette.severities().get(severity);
        Color outline = palette.ground();
        double r = SIGN;
        double t = SIGN * 0.38;
        switch (severity) {
            case VIOLATION -> surface.shape(colour, outline, x - r, y - r + t, x - r + t, y - r, x, y - t, x + r - t,
                    y - r, x + r, y - r + t, x + t, y, x + r, y + r - t, x + r - t, y + r, x, y + t, x - r + t, y + r,
                    x - r, y + r - t, x - t, y);
            case UNDEFINED -> surface.shape(colour, outline, x, y - r - 1, x + r + 1, y, x, y + r + 1, x - r - 1, y);
            case ADVISORY -> surface.shape(colour, outline, x, y - r, x + r + 1, y + r, x - r - 1, y + r);
            case INFORMATION -> surface.shape(colour, outline, circle(x, y, r - 1.7));
        }
    }

    private static double[] circle(double x, double y, double r) {
        int corners = 12;
        double[] points = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            points[2 * i] = x + r * Math.cos(2 * Math.PI * i / corners);
            points[2 * i + 1] = y + r * Math.sin(2 * Math.PI * i / corners);
        }
        return points;
    }
}
