/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

/**
 * Reads numbers and fixed words from a range of bytes, from left to right. The first thing that does not fit makes the
 * cursor {@linkplain #failed() fail} for good; what is read after that is 0.
 */
public final class ByteCursor {

    /** 2^64 - 1 without its last digit, which is 5. */
    private static final long MOST_BEFORE_LAST_DIGIT = 1_844_674_407_370_955_161L;

    private byte[] bytes;
    private int at;
    private int end;
    private boolean failed;

    public ByteCursor on(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        at = from;
        end = to;
        failed = false;
        return this;
    }

    public boolean failed() {
        return failed;
    }

    public int position() {
        return at;
    }

    public boolean atEnd() {
        return at >= end;
    }

    /** The next byte without taking it, or -1 at the end. */
    public int peek() {
        return at < end ? bytes[at] : -1;
    }

    public ByteCursor fail() {
        failed = true;
        return this;
    }

    /** Takes a word that must be there. */
    public ByteCursor expect(byte[] word) {
        if (!take(word)) {
            failed = true;
        }
        return this;
    }

    public ByteCursor expect(char c) {
        if (!take(c)) {
            failed = true;
        }
        return this;
    }

    /** Takes a word if it is there. */
    public boolean take(byte[] word) {
        if (failed || !Bytes.startsWith(bytes, at, end, word)) {
            return false;
        }
        at += word.length;
        return true;
    }

    public boolean take(char c) {
        if (failed || at >= end || bytes[at] != c) {
            return false;
        }
        at++;
        return true;
    }

    public ByteCursor blanks() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return this;
    }

    /** Takes everything up to a byte that must come, but not that byte. */
    public ByteCursor until(char c) {
        int found = Bytes.indexOf(bytes, (byte) c, at, end);
        if (found < 0) {
            failed = true;
        } else {
            at = found;
        }
        return this;
    }

    /** Hexadecimal digits, at most 16 that count, without a prefix. */
    public long hex() {
        int first = at;
        long value = 0;
        while (at < end) {
            int digit = Bytes.hexDigit(bytes[at]);
            if (digit < 0) {
                break;
            }
            if (value >>> 60 != 0) {
                failed = true;
            }
            value = value << 4 | digit;
            at++;
        }
        return checked(first, value);
    }

    /** Decimal digits; fails on what no signed long holds. */
    public long decimal() {
        int first = at;
        long value = 0;
        while (at < end && Bytes.isDigit(bytes[at])) {
            if (value > (Long.MAX_VALUE - 9) / 10) {
                failed = true;
            }
            value = value * 10 + (bytes[at] - '0');
            at++;
        }
        return checked(first, value);
    }

    /** Decimal digits; fails on what no unsigned long holds. */
    public long unsigned() {
        int first = at;
        long value = 0;
        while (at < end && Bytes.isDigit(bytes[at])) {
            int digit = bytes[at++] - '0';
            if (Long.compareUnsigned(value, MOST_BEFORE_LAST_DIGIT) > 0
                    || value == MOST_BEFORE_LAST_DIGIT && digit > 5) {
                failed = true;
            }
            value = value * 10 + digit;
        }
        return checked(first, value);
    }

    /** Decimal digits with an optional minus sign. */
    public long signed() {
        boolean negative = take('-');
        long value = decimal();
        return negative ? -value : value;
    }

    /** {@code 0x} and hexadecimal digits, or decimal digits. */
    public long number() {
        return prefixed() ? hex() : decimal();
    }

    /** As {@link #number()}, up to what an unsigned long holds. */
    public long unsignedNumber() {
        return prefixed() ? hex() : unsigned();
    }

    /** {@code 0x} and hexadecimal digits. */
    public long hexPrefixed() {
        if (!prefixed()) {
            failed = true;
        }
        return hex();
    }

    private boolean prefixed() {
        if (end - at > 2 && bytes[at] == '0' && (bytes[at + 1] | 0x20) == 'x') {
            at += 2;
            return true;
        }
        return false;
    }

    private long checked(int first, long value) {
        failed |= at == first;
        return failed ? 0 : value;
    }
}
