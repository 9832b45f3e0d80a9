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

    /**
     * Makes counts to heights in pixels, on a logarithmic scale.
     *
     * @param tall the height of the highest count
     * @param least the part of it that one thing has, as seen beside others
     */
    static void toHeights(int[] columns, double tall, double least) {
        double most = Math.log(Math.max(1, Arrays.stream(columns).max().orElse(1)));
        for (int x = 0; x < columns.length; x++) {
            if (columns[x] > 0) {
                double share = most == 0 ? 1 : least + (1 - least) * Math.log(columns[x]) / most;
                columns[x] = Math.max(1, (int) Math.round(tall * share));
            }
        }
    }
}
