/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMemento;

/** Keeps how the user divided a view and how wide the columns of its tables were made. */
final class Layouts {

    private static final int PARTS = 2;

    private Layouts() {
    }

    /** Notes how two parts share the room. */
    static void save(IMemento memento, String key, SashForm sash) {
        int[] weights = sash.getWeights();
        for (int i = 0; i < Math.min(PARTS, weights.length); i++) {
            memento.putInteger(key + i, weights[i]);
        }
    }

    static void restore(IMemento memento, String key, SashForm sash) {
        int[] weights = new int[PARTS];
        for (int i = 0; i < PARTS; i++) {
            Integer weight = memento.getInteger(key + i);
            weights[i] = weight == null ? 0 : weight;
        }
        // a part that cannot be seen is no choice, but a damaged file
        if (weights[0] > 0 && weights[1] > 0) {
            sash.setWeights(weights);
        }
    }

    /** Notes the widths of all columns. */
    static void save(IMemento memento, String key, Table table) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            memento.putInteger(key + i, table.getColumn(i).getWidth());
        }
    }

    static void restore(IMemento memento, String key, Table table) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            Integer width = memento.getInteger(key + i);
            if (width != null && width > 0) {
                table.getColumn(i).setWidth(width);
            }
        }
    }
}
