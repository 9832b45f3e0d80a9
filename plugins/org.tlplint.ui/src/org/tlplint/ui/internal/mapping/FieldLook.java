/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.tlplint.formats.map.Preview;
import org.tlplint.formats.map.Target;
import org.tlplint.ui.internal.UiColors;

/** How fields look: a colour for each group of them, and a kind of underline for those who do not see colours. */
final class FieldLook {

    private static final int[] UNDERLINES = {SWT.UNDERLINE_SINGLE, SWT.UNDERLINE_DOUBLE, SWT.UNDERLINE_SQUIGGLE};

    private FieldLook() {
    }

    private static int group(Target target) {
        return switch (target) {
            case TIME -> 1;
            case TYPE, STATUS, NAME -> 2;
            case DIRECTION, COMMENT -> 3;
            case REQUESTER, COMPLETER, FUNCTION, BUS, DEVICE, FN -> 4;
            case REGISTER, REGISTER_HIGH, ADDRESS, ADDRESS_HIGH, BAR -> 5;
            case BE, FIRST_BE, LAST_BE, LENGTH, TAG, TC, ATTR, MESSAGE, VECTOR -> 6;
            case DATA, HEADER, TLP -> 7;
        };
    }

    static Color colour(Target target) {
        return UiColors.field(group(target));
    }

    /** Styles for the fields of a line, from left to right; of fields that overlap the first one has it. */
    static StyleRange[] styles(Preview.Row row, int length, Font bold) {
        List<StyleRange> styles = new ArrayList<>();
        int end = 0;
        for (Preview.Span span : sorted(row)) {
            int to = Math.min(span.to(), length);
            if (span.from() >= end && to > span.from()) {
                StyleRange style = new StyleRange(span.from(), to - span.from(), colour(span.target()), null);
                style.underline = true;
                style.underlineStyle = UNDERLINES[group(span.target()) % UNDERLINES.length];
                style.underlineColor = style.foreground;
                if (span.target() == row.failed()) {
                    style.font = bold;
                    style.borderStyle = SWT.BORDER_SOLID;
                }
                styles.add(style);
                end = to;
            }
        }
        return styles.toArray(StyleRange[]::new);
    }

    static List<Preview.Span> sorted(Preview.Row row) {
        return row.spans().stream().sorted(Comparator.comparingInt(Preview.Span::from)).toList();
    }

    /**
     * The name of a field below its text.
     *
     * @param row which of the rows below the text
     */
    record Label(Target target, int row, int from) {
    }

    /** The names of the fields, each beginning below its text, in as many rows as that takes. */
    static List<Label> labels(Preview.Row row) {
        List<Label> labels = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Preview.Span span : sorted(row)) {
            int at = 0;
            while (at < ends.size() && ends.get(at) > span.from()) {
                at++;
            }
            int end = span.from() + span.target().id().length() + 1;
            if (at == ends.size()) {
                ends.add(end);
            } else {
                ends.set(at, end);
            }
            labels.add(new Label(span.target(), at, span.from()));
        }
        return labels;
    }
}
