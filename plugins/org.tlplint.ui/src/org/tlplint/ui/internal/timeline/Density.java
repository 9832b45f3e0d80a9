/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.timeline;

import java.util.Arrays;

import org.tlplint.core.timeline.Marks;

/** How many things happened in each column of pixels. */
final class Density {

    private Density() {
    }

    /** Spreads what was merged over the columns that it may have happened in. */
    static void of(Marks marks, Scene scene, Window window, int[] columns) {
        Arrays.fill(columns, 0);
        add(marks, scene, window, columns);
    }

    /** The same on top of what is there. */
    static void add(Marks marks, Scene scene, Window window, int[] columns) {
        double scale = columns.length / window.span();
        for (int i = marks.from(scene.origin() + (long) window.from(), scene.axis()); i < marks.size(); i++) {
            double start = (scene.relative(marks.first(i, scene.axis())) - window.from()) * scale;
            double end = (scene.relative(marks.last(i, scene.axis())) - window.from()) * scale;
            if (start >= columns.length + 1) {
                return;
            }
            int first = (int) Math.floor(start);
            int last = (int) Math.min(Math.floor(end), (double) columns.length + first);
            int each = Math.max(1, marks.count(i) / (last - first + 1));
            for (int x = Math.max(0, first); x <= Math.min(columns.length - 1, last); x++) {
                columns[x] += each;
            }
        }
    }
}
