/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

/**
 * Texts of traces as they are painted. A trace may hold anything: what would not be seen, would break a line or turn the order of
 * letters round is shown by its number, and a text without end is cut off.
 */
public final class CellText {

    /** More characters than any screen has in a row. */
    static final int LONGEST = 4_000;
    private static final int TIP = 1_500;
    private static final int TIP_WIDTH = 110;
    private static final int TIP_LINES = 15;
    private static final int LINE = 100;
    private static final char CUT = '\u2026';
    /** After letters that go from right to left: what follows goes on from left to right, numbers above all. */
    private static final char LEFT_TO_RIGHT = '\u200e';

    private CellText() {
    }

    /** A text for a cell: one line. */
    public static String cell(String text) {
        return shown(text, LONGEST, false);
    }

    /** A text for a tool tip: lines that fit on a screen. */
    public static String tip(String text) {
        StringBuilder out = new StringBuilder();
        int lines = 0;
        for (String rest : shown(text, TIP, true).split("\n", -1)) {
            while (rest.length() > TIP_WIDTH && lines < TIP_LINES) {
                int blank = rest.lastIndexOf(' ', TIP_WIDTH);
                int end = blank > TIP_WIDTH / 2 ? blank + 1 : TIP_WIDTH;
                out.append(rest, 0, end).append('\n');
                rest = rest.substring(end);
                lines++;
            }
            if (lines++ >= TIP_LINES) {
                return out.append(CUT).toString();
            }
            out.append(rest).append('\n');
        }
        return out.substring(0, out.length() - 1);
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
        boolean turned = false;
        while (at < end) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            boolean turns = isFromRight(c, turned);
            if (turned && !turns) {
                out.append(LEFT_TO_RIGHT);
            }
            turned = turns;
            append(out, c, lines);
        }
        if (turned) {
            out.append(LEFT_TO_RIGHT);
        }
        return text.length() > end ? out.append(CUT).toString() : out.toString();
    }

    private static boolean isFromRight(int c, boolean before) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            case Character.DIRECTIONALITY_NONSPACING_MARK -> before;
            default -> false;
        };
    }

    private static void append(StringBuilder out, int c, boolean lines) {
        if (c < 0x10000 && isPlain((char) c, lines)) {
            out.append((char) c);
            return;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                out.append(c < 0x100 ? "\\x%02x".formatted(c) : "\\u%04x".formatted(c));
            case Character.SPACE_SEPARATOR -> out.append(' ');
            default -> out.appendCodePoint(c);
        }
    }

    private static boolean isPlain(char c, boolean lines) {
        return c >= ' ' && c < 0x7f || lines && c == '\n' || c > 0xa0 && c < 0x300 && c != 0xad;
    }
}
