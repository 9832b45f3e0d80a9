/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.Arrays;

import org.tlplint.core.timeline.StateRuns;

/**
 * The states of one lane by columns of pixels, as runs that can be painted. What is narrower than a column is gathered in
 * it, so nothing vanishes, however short it is; a row of runs too narrow to be told apart becomes one that says only that
 * there were several. So there are never more runs than the eye can use, however often a state changed.
 */
final class StateColumns {

    /** Runs narrower than this are told apart only if they stand alone. */
    static final int NARROW = 5;

    /** Receives runs from left to right. */
    interface Painter {

        /**
         * @param bits states, {@link org.tlplint.core.timeline.State#bit()} of each
         * @param from first column
         * @param to column after the last
         */
        void run(int bits, int from, int to);
    }

    private final byte[] wide;
    private final byte[] narrow;

    StateColumns(int width) {
        wide = new byte[width];
        narrow = new byte[width];
    }

    /** Takes over the states of a window. */
    void read(StateRuns runs, Scene scene, Window window) {
        int width = wide.length;
        Arrays.fill(wide, (byte) 0);
        Arrays.fill(narrow, (byte) 0);
        double scale = width / window.span();
        while (runs.next()) {
            double start = (scene.relative(runs.start()) - window.from()) * scale;
            double end = Math.min(width, (scene.relative(runs.end()) - window.from()) * scale);
            if (start >= width) {
                break;
            }
            if (end < 0) {
                continue;
            }
            int first = (int) Math.max(0, start);
            int last = (int) end;
            if (first == last) {
                narrow[Math.min(first, width - 1)] |= (byte) runs.bits();
            } else {
                Arrays.fill(wide, first, last, (byte) runs.bits());
            }
        }
    }

    private int at(int column) {
        return narrow[column] != 0 ? narrow[column] : wide[column];
    }

    private int endOf(int from) {
        int to = from + 1;
        while (to < wide.length && at(to) == at(from)) {
            to++;
        }
        return to;
    }

    /** Hands out the runs. */
    void paint(Painter painter) {
        int from = 0;
        while (from < wide.length) {
            int to = endOf(from);
            int bits = at(from);
            if (to - from < NARROW) {
                while (to < wide.length && endOf(to) - to < NARROW) {
                    bits |= at(to);
                    to = endOf(to);
                }
            }
            if (bits != 0) {
                painter.run(bits, from, to);
            }
            from = to;
        }
    }
}
