/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import org.tlplint.formats.text.Bytes;

/** What a backslash means in a JSON string. */
final class JsonEscapes {

    private static final String LETTERS = "\"\\/bfnrt";
    private static final byte[] MEANING = Bytes.of("\"\\/\b\f\n\r\t");
    private static final int REPLACEMENT = 0xfffd;

    private JsonEscapes() {
    }

    /** Bytes of the escape at a place, 2 or 6; 0 if there is none of JSON's. */
    static int length(byte[] bytes, int at, int limit) {
        if (at + 1 >= limit) {
            return 0;
        }
        if (bytes[at + 1] != 'u') {
            return LETTERS.indexOf(bytes[at + 1]) >= 0 ? 2 : 0;
        }
        return limit - at >= 6 && unit(bytes, at) >= 0 ? 6 : 0;
    }

    /** The number after backslash and u, or -1. */
    private static int unit(byte[] bytes, int at) {
        int value = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Bytes.hexDigit(bytes[i]);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /**
     * Resolves the escapes of a string in its place: what they stand for is never longer than they are. Half a surrogate pair
     * becomes the replacement character.
     *
     * @return the new end
     */
    static int resolve(byte[] bytes, int from, int to) {
        int out = from;
        int in = from;
        while (in < to) {
            if (bytes[in] != '\\') {
                bytes[out++] = bytes[in++];
            } else if (bytes[in + 1] != 'u') {
                bytes[out++] = MEANING[LETTERS.indexOf(bytes[in + 1])];
                in += 2;
            } else {
                int point = unit(bytes, in);
                in += 6;
                boolean pair = Character.isHighSurrogate((char) point) && to - in >= 6 && bytes[in] == '\\'
                        && bytes[in + 1] == 'u' && Character.isLowSurrogate((char) unit(bytes, in));
                if (pair) {
                    point = Character.toCodePoint((char) point, (char) unit(bytes, in));
                    in += 6;
                } else if (Character.isSurrogate((char) point)) {
                    point = REPLACEMENT;
                }
                out = Utf8.put(bytes, out, point);
            }
        }
        return out;
    }
}
