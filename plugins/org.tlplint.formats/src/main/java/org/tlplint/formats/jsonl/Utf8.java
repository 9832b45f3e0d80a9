/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

/** UTF-8 (RFC 3629) beyond ASCII, and how to write it. */
final class Utf8 {

    private Utf8() {
    }

    /** Bytes of the character at a place whose first byte is not ASCII; 0 if there is none that is well-formed. */
    static int length(byte[] bytes, int at, int limit) {
        int first = bytes[at] & 0xff;
        int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (length == 0 || limit - at < length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        // longer than needed, halves of surrogate pairs, and what lies beyond 10FFFF
        int second = bytes[at + 1] & 0xff;
        boolean wrong = first == 0xe0 && second < 0xa0 || first == 0xed && second > 0x9f
                || first == 0xf0 && second < 0x90 || first == 0xf4 && second > 0x8f;
        return wrong ? 0 : length;
    }

    /** Writes a code point; returns the place behind it. */
    static int put(byte[] to, int at, int point) {
        int i = at;
        if (point < 0x80) {
            to[i++] = (byte) point;
        } else if (point < 0x800) {
            to[i++] = (byte) (0xc0 | point >> 6);
            to[i++] = (byte) (0x80 | point & 0x3f);
        } else if (point < 0x10000) {
            to[i++] = (byte) (0xe0 | point >> 12);
            to[i++] = (byte) (0x80 | point >> 6 & 0x3f);
            to[i++] = (byte) (0x80 | point & 0x3f);
        } else {
            to[i++] = (byte) (0xf0 | point >> 18);
            to[i++] = (byte) (0x80 | point >> 12 & 0x3f);
            to[i++] = (byte) (0x80 | point >> 6 & 0x3f);
            to[i++] = (byte) (0x80 | point & 0x3f);
        }
        return i;
    }
}
