/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pattern;

/** Sets of bytes: 256 bits in four longs. */
final class ByteSet {

    private ByteSet() {
    }

    static void add(long[] set, int b) {
        set[b >> 6] |= 1L << (b & 63);
    }

    static void addAll(long[] set, long[] other) {
        for (int i = 0; i < set.length; i++) {
            set[i] |= other[i];
        }
    }

    static boolean has(long[] set, int b) {
        return (set[b >> 6] >>> (b & 63) & 1) != 0;
    }

    static long[] not(long[] set) {
        long[] result = new long[4];
        for (int i = 0; i < set.length; i++) {
            result[i] = ~set[i];
        }
        return result;
    }

    /** What a letter after a backslash stands for, or null: d digit, w word, s blank, h hexadecimal digit. */
    static long[] named(char letter) {
        long[] set = new long[4];
        switch (Character.toLowerCase(letter)) {
            case 'd' -> range(set, '0', '9');
            case 'w' -> {
                range(set, '0', '9');
                range(set, 'a', 'z');
                range(set, 'A', 'Z');
                add(set, '_');
            }
            case 's' -> {
                range(set, '\t', '\r');
                add(set, ' ');
            }
            case 'h' -> {
                range(set, '0', '9');
                range(set, 'a', 'f');
                range(set, 'A', 'F');
            }
            default -> {
                return null;
            }
        }
        return Character.isUpperCase(letter) ? not(set) : set;
    }

    private static void range(long[] set, int first, int last) {
        for (int b = first; b <= last; b++) {
            add(set, b);
        }
    }

    static boolean isWord(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_';
    }
}
