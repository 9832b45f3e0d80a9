/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

/** Reads a time as people and simulators print it: decimal digits, a fraction perhaps, a unit perhaps. */
public final class TimeText {

    /** Units by the power of ten that makes nanoseconds of one. */
    private static final int PICO = -3;
    private static final int NANO = 0;
    private static final int MICRO = 3;
    private static final int MILLI = 6;
    private static final int SECOND = 9;
    private static final long MOST = Long.MAX_VALUE / 1_000_000_000L / 10;

    private long ns;
    private boolean fraction;
    private boolean unit;

    /** Reads all of [from, to); false if it is no time or does not fit a long of nanoseconds. Decimals below 1 ns are cut off. */
    public boolean parse(byte[] bytes, int from, int to) {
        int at = from;
        long whole = 0;
        while (at < to && Bytes.isDigit(bytes[at])) {
            if (whole > MOST * 1_000_000_000L) {
                return false;
            }
            whole = whole * 10 + bytes[at++] - '0';
        }
        if (at == from) {
            return false;
        }
        int firstDecimal = at + 1;
        fraction = at < to && bytes[at] == '.';
        if (fraction) {
            at++;
            while (at < to && Bytes.isDigit(bytes[at])) {
                at++;
            }
            if (at == firstDecimal) {
                return false;
            }
        }
        int power = power(bytes, at, to);
        unit = at < to;
        return power != Integer.MIN_VALUE && scale(whole, bytes, firstDecimal, fraction ? at : firstDecimal, power);
    }

    /** The power of the unit in [at, to); with none that of a second if there is a fraction, else of a nanosecond. */
    private int power(byte[] bytes, int at, int to) {
        if (at == to) {
            return fraction ? SECOND : NANO;
        }
        boolean second = (bytes[to - 1] | 0x20) == 's';
        int letters = to - at;
        if (!second || letters > 2) {
            return Integer.MIN_VALUE;
        }
        return letters == 1 ? SECOND : switch (bytes[at] | 0x20) {
            case 'm' -> MILLI;
            case 'u' -> MICRO;
            case 'n' -> NANO;
            case 'p' -> PICO;
            default -> Integer.MIN_VALUE;
        };
    }

    private boolean scale(long whole, byte[] bytes, int from, int to, int power) {
        if (power == PICO) {
            ns = whole / 1000;
            return true;
        }
        long value = whole;
        for (int i = 0; i < power; i++) {
            int digit = from + i < to ? bytes[from + i] - '0' : 0;
            if (value > (Long.MAX_VALUE - 9) / 10) {
                return false;
            }
            value = value * 10 + digit;
        }
        ns = value;
        return true;
    }

    /** Nanoseconds of the time last read. */
    public long ns() {
        return ns;
    }

    /** Whether neither unit nor fraction says what the number counts. */
    public boolean isBare() {
        return !fraction && !unit;
    }
}
