/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.ui.internal.Accessibles;
import org.tlplint.ui.internal.UiColors;

/**
 * The bytes of configuration space, sixteen a line; digits that are not known are question marks, lines of which nothing is
 * known are left out. Lines with bytes that the event changed begin with a triangle.
 */
final class HexPane {

    private static final int BYTES = 16;
    private static final String MARK = "\u25b8";

    private final StyledText text;
    private final List<Integer> lines = new ArrayList<>();
    private final List<StyleRange> changes = new ArrayList<>();
    private int from;
    private int to;

    /**
     * @param chosen told the offset of the byte that the user put the caret on
     */
    HexPane(Composite parent, IntConsumer chosen) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 4, 6, 4);
        Accessibles.name(text, StateMessages.Config_bytes);
        text.addListener(SWT.MouseUp, e -> chosen(chosen));
        text.addListener(SWT.KeyUp, e -> chosen(chosen));
    }

    StyledText control() {
        return text;
    }

    private void chosen(IntConsumer chosen) {
        int offset = byteAt(text.getCaretOffset());
        if (offset >= 0 && (offset < from || offset >= to)) {
            chosen.accept(offset);
        }
    }

    /** {@code >040: 05 00}: mark, three digits, colon, then three characters for each byte. */
    private int byteAt(int caret) {
        int line = text.getLineAtOffset(caret);
        int column = caret - text.getOffsetAtLine(line) - 6;
        return line >= lines.size() || column < 0 || column >= 3 * BYTES ? -1 : lines.get(line) + column / 3;
    }

    void show(ConfigSpace before, ConfigSpace now) {
        StringBuilder all = new StringBuilder();
        lines.clear();
        changes.clear();
        int end = Math.min(ConfigSpace.SIZE, now.extent());
        for (int at = 0; at < end; at += BYTES) {
            if (isKnown(now, at) || isKnown(before, at)) {
                line(all, before, now, at);
            }
        }
        if (!all.toString().equals(text.getText())) {
            int top = text.getTopIndex();
            text.setText(all.toString());
            text.setTopIndex(top);
        }
        paint();
    }

    private static boolean isKnown(ConfigSpace config, int at) {
        int known = 0;
        for (int i = 0; i < BYTES; i += 4) {
            known |= config.known(at + i, 4);
        }
        return known != 0;
    }

    private void line(StringBuilder all, ConfigSpace before, ConfigSpace now, int at) {
        int start = all.length();
        all.append(" %03x:".formatted(at));
        lines.add(at);
        for (int i = at; i < at + BYTES; i++) {
            int known = now.known(i, 1);
            int value = now.read(i, 1);
            all.append(' ').append(digit(value >> 4, known >> 4)).append(digit(value, known));
            if (before.read(i, 1) != value || before.known(i, 1) != known) {
                all.replace(start, start + 1, MARK);
                changes.add(new StyleRange(all.length() - 2, 2, null, null, SWT.BOLD));
            }
        }
        all.append('\n');
    }

    private static char digit(int value, int known) {
        return (known & 0xf) == 0xf ? Character.forDigit(value & 0xf, 16) : '?';
    }

    /** Draws a box around the bytes of a register and brings them into sight; no bytes for none. */
    void mark(int first, int behind) {
        from = first;
        to = behind;
        paint();
        int line = lines.indexOf(first / BYTES * BYTES);
        if (first < behind && line >= 0 && (line < text.getTopIndex()
                || text.getLinePixel(line) > text.getClientArea().height - text.getLineHeight())) {
            text.setTopIndex(Math.max(0, line - 3));
        }
    }

    /** Takes the colours of another theme. */
    void paint() {
        List<StyleRange> ranges = new ArrayList<>();
        Color changed = UiColors.changed();
        for (StyleRange range : changes) {
            StyleRange copy = (StyleRange) range.clone();
            copy.background = changed;
            ranges.add(copy);
        }
        for (int at = from; at < to; at++) {
            box(ranges, at);
        }
        ranges.sort((a, b) -> Integer.compare(a.start, b.start));
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    private void box(List<StyleRange> ranges, int at) {
        int line = lines.indexOf(at / BYTES * BYTES);
        if (line < 0) {
            return;
        }
        int start = text.getOffsetAtLine(line) + 6 + at % BYTES * 3;
        StyleRange range = ranges.stream().filter(r -> r.start == start).findFirst().orElse(null);
        if (range == null) {
            range = new StyleRange(start, 2, null, null);
            ranges.add(range);
        }
        range.borderStyle = SWT.BORDER_SOLID;
        range.borderColor = text.getForeground();
    }
}
