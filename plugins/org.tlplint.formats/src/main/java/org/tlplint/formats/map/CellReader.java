/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import org.tlplint.core.trace.Bdf;
import org.tlplint.formats.text.Bytes;

/** Reads numbers, functions and times as people's tools write them. What does not fit makes the reader {@link #failed()}. */
final class CellReader {

    private boolean failed;
    private boolean marked;

    boolean failed() {
        return failed;
    }

    private long fail() {
        failed = true;
        return 0;
    }

    /**
     * An unsigned number: {@code 0x1f}, {@code 1Fh}, {@code 8'h1f}, {@code 0b11}, with {@code _} and blanks anywhere.
     *
     * @param base 16, 10 or 2; 0 for what the mark says, and without a mark the usual one
     * @param usual 16 or 10; where it is 16, {@code 0b} begins a hexadecimal number unless four binary digits follow
     * @param colons whether colons may stand in it, as between the halves of an address
     */
    long number(byte[] bytes, int start, int end, int base, int usual, boolean colons) {
        failed = false;
        int from = start;
        int to = end;
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        int radix = base;
        int mark = mark(bytes, from, to, base, usual);
        if (mark > 0) {
            radix = radixOf(bytes[from + mark - 1]);
            from += mark;
        } else if (to - from > 1 && (bytes[to - 1] | 0x20) == 'h' && base != 10 && base != 2) {
            radix = 16;
            to--;
        }
        return digits(bytes, from, to, radix == 0 ? usual : radix, colons);
    }

    /** Length of {@code 0x}, {@code 0b}, {@code 'h} or {@code 32'h}, or 0. */
    private static int mark(byte[] bytes, int from, int to, int base, int usual) {
        if (to - from > 2 && bytes[from] == '0' && ((bytes[from + 1] | 0x20) == 'x'
                || (bytes[from + 1] | 0x20) == 'b' && base != 16 && (usual == 10 || base == 2 || to - from == 6))) {
            return 2;
        }
        int at = from;
        while (at < to && at - from < 5 && Bytes.isDigit(bytes[at])) {
            at++;
        }
        boolean verilog = at + 1 < to && bytes[at] == '\'' && "hbdHBD".indexOf(bytes[at + 1]) >= 0;
        return verilog ? at + 2 - from : 0;
    }

    private static int radixOf(byte mark) {
        return switch (mark | 0x20) {
            case 'b' -> 2;
            case 'd' -> 10;
            default -> 16;
        };
    }

    private long digits(byte[] bytes, int from, int to, int radix, boolean colons) {
        long value = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '_' || b == ' ' || colons && b == ':') {
                continue;
            }
            int digit = Bytes.hexDigit(b);
            if (digit < 0 || digit >= radix || tooLarge(value, radix)) {
                return fail();
            }
            value = value * radix + digit;
            digits++;
        }
        return digits == 0 ? fail() : value;
    }

    private static boolean tooLarge(long value, int radix) {
        return radix == 16 ? value >>> 60 != 0
                : radix == 2 ? value < 0 : value > (Long.MAX_VALUE - 9) / 10 || value < 0;
    }

    /**
     * A function: three or four numbers between {@code :} or {@code .}, or one number of 16 bits. What stands after it in
     * brackets does not count.
     *
     * @param base 10 or 16; of one number 0 is 16
     */
    int function(byte[] bytes, int from, int to, int base) {
        failed = false;
        int end = from;
        while (end < to && bytes[end] != '(' && bytes[end] != '[') {
            end++;
        }
        while (end > from && bytes[end - 1] == ' ') {
            end--;
        }
        int[] part = parts;
        int count = 0;
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || bytes[i] == ':' || bytes[i] == '.') {
                if (count == part.length) {
                    return (int) fail();
                }
                long value = number(bytes, start, i, base, 16, false);
                if (failed || value > 0xffff) {
                    return (int) fail();
                }
                part[count++] = (int) value;
                start = i + 1;
            }
        }
        return count == 1 ? part[0] : composed(count);
    }

    private final int[] parts = new int[4];

    private int composed(int count) {
        if (count < 3) {
            return (int) fail();
        }
        int domain = count == 4 ? parts[0] : 0;
        int bus = parts[count - 3];
        int device = parts[count - 2];
        int function = parts[count - 1];
        if (domain > 0x7fff || bus > 0xff || device > 0x1f || function > 7) {
            return (int) fail();
        }
        return Bdf.of(domain, bus, device, function);
    }

    /** Whether the time read last said its unit, or could have only one. */
    boolean hasUnit() {
        return marked;
    }

    /**
     * A time in nanoseconds; what is finer is cut off. {@code 1.234 567 890}, {@code 12,345.6 us}, {@code 1:02:03.5},
     * {@code -5 ns}.
     *
     * @param unit of cells that say none
     * @param decimal what stands before the fraction, {@code .} or {@code ,}; the other one groups digits
     */
    long time(byte[] bytes, int from, int to, TimeUnit unit, char decimal) {
        failed = false;
        int at = from;
        while (at < to && bytes[at] == ' ') {
            at++;
        }
        boolean negative = at < to && bytes[at] == '-';
        boolean minusSign = to - at > 3 && (bytes[at] & 0xff) == 0xe2 && (bytes[at + 1] & 0xff) == 0x88
                && (bytes[at + 2] & 0xff) == 0x92;
        negative |= minusSign;
        at += minusSign ? 3 : at < to && (bytes[at] == '-' || bytes[at] == '+') ? 1 : 0;
        int end = at;
        while (end < to && isInTime(bytes, end)) {
            end++;
        }
        TimeUnit own = end == to ? null : suffix(bytes, end, to);
        if (end < to && own == null) {
            return fail();
        }
        marked = own != null;
        long value = clock(bytes, at, end, own == null ? unit : own, decimal);
        return failed ? 0 : negative ? -value : value;
    }

    private static boolean isInTime(byte[] bytes, int i) {
        int b = bytes[i] & 0xff;
        return Bytes.isDigit(bytes[i]) || b == '.' || b == ',' || b == ' ' || b == '_' || b == '\'' || b == ':'
                || b == 0xa0 || b == 0xc2 && i + 1 < bytes.length && (bytes[i + 1] & 0xff) == 0xa0;
    }

    private static final byte[][] SUFFIXES = {Bytes.of("s"), Bytes.of("sec"), Bytes.of("ms"), Bytes.of("us"),
            Bytes.of("\u00c2\u00b5s"), Bytes.of("\u00ce\u00bcs"), Bytes.of("\u00b5s"), Bytes.of("ns"), Bytes.of("ps"),
            Bytes.of("fs")};
    private static final TimeUnit[] SUFFIX_UNITS = {TimeUnit.SECONDS, TimeUnit.SECONDS, TimeUnit.of("ms"),
            TimeUnit.of("us"), TimeUnit.of("us"), TimeUnit.of("us"), TimeUnit.of("us"), TimeUnit.of("ns"),
            TimeUnit.of("ps"), TimeUnit.of("fs")};

    private static TimeUnit suffix(byte[] bytes, int from, int to) {
        for (int i = 0; i < SUFFIXES.length; i++) {
            if (to - from == SUFFIXES[i].length && Bytes.startsWith(bytes, from, to, SUFFIXES[i])) {
                return SUFFIX_UNITS[i];
            }
        }
        return null;
    }

    /** Digits with a fraction, or hours, minutes and seconds with a fraction. */
    private long clock(byte[] bytes, int from, int to, TimeUnit unit, char decimal) {
        long before = 0;
        int start = from;
        int colons = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] == ':') {
                long part = plain(bytes, start, i, (char) 0, TimeUnit.TICKS);
                if (failed || ++colons > 2 || part > 1_000_000) {
                    return fail();
                }
                before = (before + part) * 60;
                start = i + 1;
            }
        }
        marked |= colons > 0;
        long value = plain(bytes, start, to, decimal, colons > 0 ? TimeUnit.SECONDS : unit);
        return failed ? 0 : value + before * TimeUnit.SECONDS.factor();
    }

    private long plain(byte[] bytes, int from, int to, char decimal, TimeUnit unit) {
        long whole = 0;
        long fraction = 0;
        long scale = 1;
        int digits = 0;
        boolean after = false;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == decimal) {
                if (after) {
                    return fail();
                }
                after = true;
            } else if (!Bytes.isDigit(b)) {
                // any other character in here groups digits, but a colon
                if (b == ':') {
                    return fail();
                }
            } else if (!after) {
                if (whole > (Long.MAX_VALUE - 9) / 10) {
                    return fail();
                }
                whole = whole * 10 + (b - '0');
                digits++;
            } else {
                if (scale < 1_000_000_000) {
                    fraction = fraction * 10 + (b - '0');
                    scale *= 10;
                }
                digits++;
            }
        }
        if (digits == 0 || whole > Long.MAX_VALUE / 4 / unit.factor()) {
            return fail();
        }
        // a fraction has at most nine digits and a unit at most 1e15 ns: nothing overflows
        long fine = Math.multiplyHigh(fraction, unit.factor()) != 0
                ? (long) ((double) fraction * unit.factor() / scale)
                : fraction * unit.factor() / scale;
        return (whole * unit.factor() + fine) / unit.divisor();
    }
}
