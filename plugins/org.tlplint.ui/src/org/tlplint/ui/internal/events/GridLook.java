/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.tlplint.core.rule.Severity;
import org.tlplint.ui.internal.UiColors;

/** Colours and measures of a table of events in the current theme. */
final class GridLook {

    static final int PADDING = 6;
    static final char ELLIPSIS = '\u2026';
    /** Side of a sign in the margin. */
    static final int SIGN = 14;
    /** Findings, bookmarks and matches have a sign each. */
    static final int MARGIN = 3 * SIGN + 4;

    final Font font;
    final Color paper;
    final Color ink;
    final Color faint;
    final Color head;
    final Color line;
    final Color chosen;
    final Color chosenInk;
    final Color chosenIdle;
    final Color match;
    final Color bookmark;
    final int rowHeight;
    final int headHeight;
    final int character;
    private final boolean isFixedWidth;
    private final int ellipsis;
    private final Color[] rows = new Color[Severity.values().length];

    GridLook(Control of) {
        font = JFaceResources.getTextFont();
        Color background = of.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        Color foreground = of.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        // the dark theme colours widgets by CSS and leaves the system's colours light
        boolean parentDark = UiColors.isDark(of.getParent().getBackground());
        boolean mixed = parentDark && !UiColors.isDark(background);
        paper = mixed ? of.getParent().getBackground() : background;
        ink = mixed ? of.getParent().getForeground() : foreground;
        faint = UiColors.mix(paper, ink, 55);
        head = UiColors.mix(paper, ink, 8);
        line = UiColors.mix(paper, ink, 13);
        chosen = of.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
        chosenInk = of.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
        chosenIdle = UiColors.mix(paper, chosen, 35);
        match = UiColors.match();
        bookmark = UiColors.of(Severity.INFORMATION);
        for (Severity severity : Severity.values()) {
            rows[severity.ordinal()] = UiColors.mix(paper, UiColors.of(severity), 14);
        }
        GC gc = new GC(of);
        gc.setFont(font);
        rowHeight = gc.textExtent("Xg").y + 5;
        headHeight = rowHeight + 4;
        character = Math.max(6, gc.textExtent("0000000000").x / 10);
        ellipsis = gc.textExtent(String.valueOf(ELLIPSIS)).x;
        isFixedWidth = gc.textExtent("iiiiiiiiii").x == gc.textExtent("WWWWWWWWWW").x;
        gc.dispose();
    }

    /** Behind a row with a finding. */
    Color row(Severity severity) {
        return rows[severity.ordinal()];
    }

    /** The sign of a finding; the shape tells the severity as well as the colour does. */
    static String sign(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "\u2716";
            case UNDEFINED -> "\u25c6";
            case ADVISORY -> "\u25b2";
            case INFORMATION -> "\u25cf";
        };
    }

    int textWidth(GC gc, String text) {
        int last = text.length() - 1;
        boolean cutOff = last >= 0 && text.charAt(last) == ELLIPSIS;
        if (!isFixedWidth || !isPlain(cutOff ? text.substring(0, last) : text)) {
            return gc.textExtent(text).x;
        }
        return cutOff ? last * character + ellipsis : text.length() * character;
    }

    /** Whether no letter can stand out of its line: Latin ones, and the ellipsis of a text that is cut off. */
    static boolean staysInLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x250 && c != ELLIPSIS) {
                return false;
            }
        }
        return true;
    }

    /** Whether all letters are of the same width in a font of fixed width. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** As much of a text as a width holds, with an ellipsis if that is not all. */
    String fit(GC gc, String text, int width) {
        if (textWidth(gc, text) <= width) {
            return text;
        }
        if (isFixedWidth && isPlain(text)) {
            int room = width / character - 1;
            return room <= 0 ? "" : text.substring(0, room) + ELLIPSIS;
        }
        int from = 0;
        int to = Math.min(text.length(), width / 3 + 1);
        while (from < to) {
            int middle = from + to + 1 >>> 1;
            if (textWidth(gc, text.substring(0, middle)) + character <= width) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from == 0 ? "" : text.substring(0, from) + ELLIPSIS;
    }
}
