/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.core.trace.TraceEvent;

/**
 * What the times of a pcapng interface count (if_tsresol and if_tsoffset).
 *
 * @param binary whether the unit is a power of 2 of a second, else a power of 10
 * @param exponent of the unit, negated: 6 is microseconds, or with binary 1/64 s
 * @param offsetNs added to every time
 */
record TimeUnit(boolean binary, int exponent, long offsetNs) {

    static final TimeUnit MICROSECONDS = new TimeUnit(false, 6, 0);

    private static final long[] POWERS = powers();

    /** From 1 to 10^19, the last one unsigned. */
    private static long[] powers() {
        long[] powers = new long[20];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** The unit of an if_tsresol byte. */
    static TimeUnit of(int resolution, long offsetSeconds) {
        long limit = Long.MAX_VALUE / POWERS[9];
        return new TimeUnit((resolution & 0x80) != 0, resolution & 0x7f,
                Math.max(-limit, Math.min(limit, offsetSeconds)) * POWERS[9]);
    }

    /** Nanoseconds of a count of units, unsigned; {@link TraceEvent#NO_TIME} if they do not fit a long. */
    long ns(long units) {
        long ns = binary ? ofBinary(units) : ofDecimal(units);
        if (ns < 0 || ((ns + offsetNs ^ ns) & (ns + offsetNs ^ offsetNs)) < 0) {
            return TraceEvent.NO_TIME;
        }
        return ns + offsetNs;
    }

    private long ofDecimal(long units) {
        if (exponent <= 9) {
            long factor = POWERS[9 - exponent];
            return Math.unsignedMultiplyHigh(units, factor) != 0 ? -1 : units * factor;
        }
        int digits = exponent - 9;
        return digits < POWERS.length ? Long.divideUnsigned(units, POWERS[digits]) : 0;
    }

    private long ofBinary(long units) {
        // units * 10^9 / 2^exponent, of which the product has up to 94 bits
        long high = Math.unsignedMultiplyHigh(units, POWERS[9]);
        long low = units * POWERS[9];
        if (exponent >= 64) {
            return exponent >= 128 ? 0 : high >>> exponent - 64;
        }
        if (exponent == 0) {
            return high == 0 ? low : -1;
        }
        return high >>> exponent != 0 ? -1 : high << 64 - exponent | low >>> exponent;
    }
}
