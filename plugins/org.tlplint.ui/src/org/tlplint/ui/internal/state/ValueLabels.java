/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.tlplint.ui.internal.UiColors;

/**
 * The cells of a column with values: what the event changed has another background, a triangle before it, and its former
 * value in the tool tip.
 *
 * @param <R> rows
 */
class ValueLabels<R> extends ColumnLabelProvider {

    private static final String MARK = "\u25b8 ";

    private final Class<R> kind;
    private final Function<R, String> cell;
    private final Predicate<R> changed;
    private final Function<R, String> before;
    private final boolean code;

    /**
     * @param before what stood there before; an empty text for no tool tip
     * @param code whether it is set in the font of texts with columns
     */
    ValueLabels(Class<R> kind, Function<R, String> cell, Predicate<R> changed, Function<R, String> before,
            boolean code) {
        this.kind = kind;
        this.cell = cell;
        this.changed = changed;
        this.before = before;
        this.code = code;
    }

    @Override
    public String getText(Object element) {
        R row = kind.cast(element);
        return changed.test(row) ? MARK + cell.apply(row) : cell.apply(row);
    }

    @Override
    public Color getBackground(Object element) {
        return changed.test(kind.cast(element)) ? UiColors.changed() : null;
    }

    @Override
    public Font getFont(Object element) {
        return code ? JFaceResources.getTextFont() : null;
    }

    @Override
    public String getToolTipText(Object element) {
        R row = kind.cast(element);
        String was = changed.test(row) ? before.apply(row) : "";
        return was.isEmpty() ? null : NLS.bind(StateMessages.Was, was);
    }
}
