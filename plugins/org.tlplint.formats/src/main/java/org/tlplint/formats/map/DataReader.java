/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import org.tlplint.formats.text.Bytes;

/** Reads bytes as they are written in many ways: pairs of digits, DWORDs either way round, one number. Reused. */
final class DataReader {

    /** Bytes of the largest payload and the longest header before it. */
    static final int MOST = 4096 + 64;

    final byte[] data = new byte[MOST];
    int length;
    /** Whether the cell ends in dots: the tool did not show all. */
    boolean shortened;
    /** Digits of the longest run. */
    int longest;
    /** Runs of digits. */
    int runs;

    void clear() {
        length = 0;
        shortened = false;
        longest = 0;
        runs = 0;
    }

    /**
     * Adds what a cell holds.
     *
     * @return false if it cannot be read
     */
    boolean add(byte[] bytes, int from, int to, Order order) {
        int at = from;
        while (at < to) {
            byte b = bytes[at];
            if (b == '.') {
                shortened = true;
                at++;
            } else if (isSeparator(b)) {
                at++;
            } else {
                int end = run(bytes, at, to);
                if (end < 0 || !take(bytes, at, end, order)) {
                    return false;
                }
                at = end;
            }
        }
        return true;
    }

    private static boolean isSeparator(byte b) {
        return b == ' ' || b == '\t' || b == ',' || b == ';' || b == ':' || b == '-' || b == '|' || b == '[' || b == ']'
                || b == '"' || b == '{' || b == '}';
    }

    private static int run(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (Bytes.hexDigit(bytes[at]) >= 0 || bytes[at] == '_'
                || (bytes[at] | 0x20) == 'x' && at == from + 1 && bytes[from] == '0')) {
            at++;
        }
        boolean suffix = at < to && (bytes[at] | 0x20) == 'h' && at > from;
        at += suffix ? 1 : 0;
        return at == from || at < to && !isSeparator(bytes[at]) && bytes[at] != '.' ? -1 : at;
    }

    private final byte[] digits = new byte[2 * MOST];

    private boolean take(byte[] bytes, int start, int end, Order order) {
        int from = end - start > 1 && (bytes[start + 1] | 0x20) == 'x' ? start + 2 : start;
        int n = 0;
        for (int i = from; i < end; i++) {
            int digit = Bytes.hexDigit(bytes[i]);
            if (digit >= 0) {
                if (n == digits.length) {
                    return false;
                }
                digits[n++] = (byte) digit;
            }
        }
        longest = Math.max(longest, n);
        runs++;
        return switch (order) {
            case BYTES -> pairs(n);
            case VALUE -> value(n);
            case DWORDS_LE -> dwords(n, true);
            case DWORDS_BE -> dwords(n, false);
            case AUTO -> n <= 2 ? pairs(n) : dwords(n, false);
        };
    }

    private boolean put(int value) {
        if (length == MOST) {
            return false;
        }
        data[length++] = (byte) value;
        return true;
    }

    private boolean pairs(int n) {
        if (n == 1) {
            return put(digits[0]);
        }
        if (n % 2 != 0) {
            return false;
        }
        for (int i = 0; i < n; i += 2) {
            if (!put(digits[i] << 4 | digits[i + 1])) {
                return false;
            }
        }
        return n > 0;
    }

    /** One number, least byte first; as many bytes as it has pairs of digits. */
    private boolean value(int n) {
        if (n == 0 || n > 16 || runs > 1) {
            return false;
        }
        for (int i = n - 1; i >= 0; i -= 2) {
            if (!put((i > 0 ? digits[i - 1] << 4 : 0) | digits[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean dwords(int n, boolean little) {
        if (n == 0 || n > 8 && n % 8 != 0) {
            return false;
        }
        int first = 0;
        while (first < n) {
            int count = Math.min(8, n - first);
            int dword = 0;
            for (int i = 0; i < count; i++) {
                dword = dword << 4 | digits[first + i];
            }
            first += count;
            for (int i = 0; i < 4; i++) {
                if (!put(little ? dword >>> i * 8 : dword >>> 24 - i * 8)) {
                    return false;
                }
            }
        }
        return true;
    }
}
