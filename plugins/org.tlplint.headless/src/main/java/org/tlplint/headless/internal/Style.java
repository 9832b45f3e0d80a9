/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

/** How a piece of text stands out on a terminal. Never the only carrier of what it says. */
enum Style {

    BOLD("1"), RED("1;31"), YELLOW("1;33"), CYAN("36"), DIM("2");

    /** Characters of the private use area stand for the begin of each style and the end of all, until a line is printed. */
    private static final char FIRST = '\uf8d0';
    static final char END = '\uf8e0';

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String of(String text) {
        return text.isEmpty() ? text : (char) (FIRST + ordinal()) + text + END;
    }

    /** The escape sequence for a mark, or null if the character is none. */
    static String sequence(char c) {
        if (c == END) {
            return "\u001b[0m";
        }
        int i = c - FIRST;
        return i >= 0 && i < values().length ? "\u001b[" + values()[i].code + "m" : null;
    }

    /** Characters of the text that are seen. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += sequence(text.charAt(i)) == null && !Character.isLowSurrogate(text.charAt(i)) ? 1 : 0;
        }
        return width;
    }
}
