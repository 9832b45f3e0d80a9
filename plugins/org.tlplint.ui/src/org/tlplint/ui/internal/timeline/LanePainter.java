/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.Arrays;
import java.util.List;

import org.tlplint.core.rule.Severity;
import org.tlplint.core.timeline.Bands;
import org.tlplint.core.timeline.Marks;
import org.tlplint.core.timeline.State;
import org.tlplint.core.timeline.StateRuns;
import org.tlplint.ui.internal.timeline.Surface.Fill;

/** Paints one lane: its states as bands, and on them what happened. */
final class LanePainter {

    private static final int PENDING = 4;
    private static final int NEAR = 5;
    private static final double TALL = 20;

    private final Surface surface;
    private final Palette palette;
    private final Scene scene;
    private final Window window;
    private final double left;
    private final int width;
    private final StateColumns columns;
    private final int[] density;
    private final byte[] writes;
    private final byte[] severities;

    /**
     * @param left where the window begins on the surface
     */
    LanePainter(Surface surface, Palette palette, Scene scene, Window window, double left, int width) {
        this.surface = surface;
        this.palette = palette;
        this.scene = scene;
        this.window = window;
        this.left = left;
        this.width = width;
        columns = new StateColumns(width);
        density = new int[width];
        writes = new byte[width];
        severities = new byte[width];
    }

    private double x(double place) {
        return (place - window.from()) / window.span() * width;
    }

    private int column(double place) {
        return (int) Math.clamp(Math.floor(x(place)), -1, width);
    }

    /** Paints a row that many pixels high. */
    void paint(LaneRow row, double y, double height) {
        double top = y + (height >= TALL ? 8 : 2);
        double tall = y + height - 2 - top;
        StateRuns runs = scene.states(row, window);
        if (runs != null) {
            states(runs, row, top, tall);
        }
        Bands pending = scene.pending(row, window);
        if (pending != null) {
            pending(pending, top + tall - PENDING);
        }
        messages(row, top, tall);
        writes(row, y, top);
        findings(row, y + height / 2);
    }

    private void states(StateRuns runs, LaneRow row, double top, double tall) {
        columns.read(runs, scene, window);
        columns.paint((bits, from, to) -> band(bits, from, to, row, top, tall));
    }

    private void band(int bits, int from, int to, LaneRow row, double top, double tall) {
        double x = left + from;
        if (Integer.bitCount(bits) != 1) {
            surface.fill(Fill.UPRIGHT, palette.several(), palette.ground(), x, top, to - from, tall);
            return;
        }
        State state = State.values()[Integer.numberOfTrailingZeros(bits)];
        String label = Look.name(state, row);
        double wide = tall >= surface.textHeight() - 4 ? surface.textWidth(label, false) : Double.MAX_VALUE;
        boolean named = to - from > wide + 14;
        boolean line = state == State.UNKNOWN || state == State.DISABLED;
        double room = named && line ? wide + 10 : 0;
        Look.band(surface, palette, state, x + room, top, to - from - room, tall);
        if (named) {
            if (Look.fill(state) != Fill.SOLID) {
                surface.fill(Fill.SOLID, UiInk.pale(palette, palette.states().get(state)), palette.ground(), x + 4,
                        top + 1, wide + 5, tall - 2);
            }
            surface.text(UiInk.on(palette, state), label, x + 6, top + (tall - surface.textHeight()) / 2, false);
        }
    }

    private void pending(Bands pending, double y) {
        for (int i = Math.max(0, pending.from(scene.origin() + (long) window.from(), scene.axis()) - 1); i < pending
                .size(); i++) {
            double start = scene.relative(pending.first(i, scene.axis()));
            double end = pending.after(i) == 0 ? scene.relative(pending.last(i, scene.axis()))
                    : i + 1 < pending.size() ? scene.relative(pending.first(i + 1, scene.axis())) : scene.length();
            if (start > window.to()) {
                return;
            }
            boolean set = (pending.seen(i) & 2) != 0;
            if (set && end >= window.from()) {
                double x = Math.max(0, x(start));
                surface.fill(Fill.SOLID, palette.pending(), palette.ground(), left + x, y,
                        Math.max(2, Math.min(width, x(end)) - x), PENDING);
            }
        }
    }

    private void messages(LaneRow row, double top, double tall) {
        Marks marks = scene.messages(row, window);
        if (marks == null) {
            return;
        }
        Density.of(marks, scene, window, density);
        Density.toHeights(density, tall, 0.45);
        int free = NEAR;
        for (int x = 0; x < width; x++) {
            if (density[x] == 0) {
                free++;
                continue;
            }
            int to = x + 1;
            while (to < width && density[to] == density[x]) {
                to++;
            }
            boolean alone = to == x + 1 && free >= NEAR && (to + 1 >= width || density[to] == 0);
            surface.fill(Fill.SOLID, palette.message(), palette.ground(), left + x, top + tall - density[x],
                    alone ? 2 : to - x, density[x]);
            x = to - 1;
            free = 0;
        }
    }

    private void writes(LaneRow row, double y, double top) {
        Marks marks = scene.writes(row, window);
        if (marks == null) {
            return;
        }
        Arrays.fill(writes, (byte) 0);
        for (int i = marks.from(scene.origin() + (long) window.from(), scene.axis()); i < marks.size(); i++) {
            int x = column(scene.relative(marks.first(i, scene.axis())));
            if (x >= width) {
                break;
            }
            if (x >= 0) {
                writes[x] |= (byte) ((marks.flags(i) & Marks.REWRITTEN) != 0 ? 2 : 1);
            }
        }
        int next = 0;
        for (int x = 0; x < width; x++) {
            if ((writes[x] & 2) != 0) {
                Look.rewritten(surface, palette, left + x, y, top);
                next = x + NEAR;
            } else if (writes[x] != 0 && x >= next) {
                Look.write(surface, palette, left + x, top);
                next = x + NEAR;
            }
        }
    }

    private void findings(LaneRow row, double middle) {
        List<FindingMarks.Mark> marks = scene.marks().of(row);
        if (marks.isEmpty()) {
            return;
        }
        Arrays.fill(severities, (byte) 0);
        for (FindingMarks.Mark mark : marks) {
            int x = column(scene.place(mark));
            if (x >= 0 && x < width) {
                severities[x] = (byte) Math.max(severities[x],
                        Severity.values().length - mark.finding().severity().ordinal());
            }
        }
        for (int x = 0; x < width; x++) {
            int worst = 0;
            int at = x;
            for (int i = x; i < Math.min(width, x + 2 * NEAR) && severities[x] != 0; i++) {
                if (severities[i] > worst) {
                    worst = severities[i];
                    at = i;
                }
            }
            if (worst > 0) {
                Look.severity(surface, palette, Severity.values()[Severity.values().length - worst], left + at, middle);
                x = at + 2 * NEAR - 1;
            }
        }
    }
}
