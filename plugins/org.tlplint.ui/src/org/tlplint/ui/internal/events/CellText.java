/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

/**
 * Texts of traces as they are painted. A trace may hold anything: what would not be seen, would break a line or turn the order of
 * letters round is shown as a sign, and a text without end is cut off.
 */
public final class CellText {

    /** More characters than any screen has in a row. */
    static final int LONGEST = 4_000;
    private static final int TIP = 1_500;
    private static final int LINE = 100;
    private static final char CUT = '\u2026';
    private static final char UNKNOWN = '\ufffd';
    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7f;

    private CellText() {
    }

    /** A text for a cell: one line. */
    public static String cell(String text) {
        return shown(text, LONGEST, false);
    }

    /** A text for a tool tip, which may have lines. */
    public static String tip(String text) {
        return shown(text, TIP, true);
    }

    /** A text for an entry of a menu. */
    static String line(String text) {
        return text == null ? "" : shown(text, LINE, false);
    }

    private static String shown(String text, int most, boolean lines) {
        int end = Math.min(text.length(), most);
        int at = 0;
        while (at < end && isPlain(text.charAt(at), lines)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(end + 1).append(text, 0, at);
        while (at < end) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c < 0x10000 && isPlain((char) c, lines)) {
                out.append((char) c);
            } else {
                out.appendCodePoint(sign(c));
            }
        }
        return text.length() > end ? out.append(CUT).toString() : out.toString();
    }

    private static boolean isPlain(char c, boolean lines) {
        return c >= ' ' && c < DELETE || lines && c == '\n' || c > 0xa0 && c < 0x300 && c != 0xad;
    }

    private static int sign(int c) {
        if (c < ' ') {
            return PICTURES + c;
        }
        if (c == DELETE) {
            return PICTURES + 0x21;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                UNKNOWN;
            case Character.SPACE_SEPARATOR -> ' ';
            default -> c;
        };
    }
}
