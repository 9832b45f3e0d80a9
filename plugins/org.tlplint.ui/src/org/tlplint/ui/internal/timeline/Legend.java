/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.rule.Severity;
import org.tlplint.core.timeline.State;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.timeline.Surface.Fill;

/** The signs and what they mean, in as many lines as they need. */
final class Legend {

    static final int LINE = 20;
    private static final int BOX = 22;
    private static final int GAP = 14;
    private static final String MORE = "\u2026";

    /** Paints a sign whose left upper corner is given. */
    private interface Sign {
        void paint(double x, double y);
    }

    private record Item(Sign sign, int room, String label) {
    }

    private final Surface surface;
    private final Palette palette;
    private final List<Item> items = new ArrayList<>();

    Legend(Surface surface, Palette palette) {
        this.surface = surface;
        this.palette = palette;
        for (State state : new State[] {State.UNMASKED, State.MASKED, State.FUNCTION_MASKED, State.DISABLED,
                State.UNKNOWN}) {
            add((x, y) -> Look.band(surface, palette, state, x, y + 7, BOX, 11), BOX + 4, Look.name(state, null));
        }
        add((x, y) -> surface.fill(Fill.UPRIGHT, palette.several(), palette.ground(), x, y + 7, 10, 11), 14,
                TimelineMessages.Legend_several);
        add((x, y) -> surface.fill(Fill.SOLID, palette.message(), palette.ground(), x + 2, y + 6, 2, 13), 8,
                TimelineMessages.Legend_message);
        add((x, y) -> Look.write(surface, palette, x + 4, y + 15), 11, TimelineMessages.Legend_write);
        add((x, y) -> Look.rewritten(surface, palette, x + 6, y + 5, y + 11), 15, TimelineMessages.Legend_rewritten);
        add((x, y) -> surface.fill(Fill.SOLID, palette.pending(), palette.ground(), x, y + 11, 14, 4), 18,
                TimelineMessages.Legend_pending);
        for (Severity severity : Severity.values()) {
            add((x, y) -> Look.severity(surface, palette, severity, x + 6, y + 12), 15, Texts.of(severity));
        }
    }

    private void add(Sign sign, int room, String label) {
        items.add(new Item(sign, room, label));
    }

    private double width(Item item) {
        return item.room + surface.textWidth(item.label, false);
    }

    /** How many lines there are in that width. */
    int lines(double width) {
        int lines = 1;
        double at = 0;
        for (Item item : items) {
            if (at > 0 && at + width(item) > width) {
                lines++;
                at = 0;
            }
            at += width(item) + GAP;
        }
        return lines;
    }

    /** Paints so many lines; what does not fit into them is left out, and the help has it. */
    void paint(double left, double top, double width, int lines) {
        surface.line(palette.faint(), 0, top, width + 2 * left, top, false);
        double x = left;
        int line = 0;
        for (Item item : items) {
            boolean wraps = x > left && x + width(item) > left + width;
            if (wraps && line + 1 == lines) {
                text(MORE, x, top + line * LINE);
                return;
            }
            line += wraps ? 1 : 0;
            x = wraps ? left : x;
            item.sign.paint(x, top + line * LINE);
            text(item.label, x + item.room, top + line * LINE);
            x += width(item) + GAP;
        }
    }

    private void text(String text, double x, double y) {
        surface.text(palette.text(), text, x, y + 12 - surface.textHeight() / 2, false);
    }
}
