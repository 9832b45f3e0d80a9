/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

/**
 * Text out of a trace, made harmless for whoever reads it: no control character, no half of a surrogate pair, no character
 * that changes the direction of writing. Each stands as {@code \\uXXXX} afterwards, so that nothing vanishes.
 */
public final class Printable {

    private Printable() {
    }

    /** The text with what cannot be printed spelled out; the same object if there is nothing of the kind. Null gives "". */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isHarmless(text, i)) {
                return spellOut(text, i);
            }
        }
        return text;
    }

    private static String spellOut(String text, int from) {
        StringBuilder result = new StringBuilder(text.length() + 32).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHarmless(text, i)) {
                result.append(c);
            } else {
                result.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    result.append(Character.forDigit(c >> shift & 0xf, 16));
                }
            }
        }
        return result.toString();
    }

    private static boolean isHarmless(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7f) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                false;
            default -> true;
        };
    }
}
