/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.TraceEvent;

class TimeUnitTest {

    /** Against whole numbers of any size. */
    @Test
    void anyUnitAndCount() {
        Random random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            int resolution = random.nextInt(256);
            long units = random.nextLong() >>> random.nextInt(64);
            long offset = random.nextInt(3) == 0 ? random.nextLong() >> random.nextInt(64) : 0;
            BigInteger exact = exact(resolution, units);
            BigInteger ns = exact.add(BigInteger.valueOf(clamped(offset)).multiply(BigInteger.valueOf(1_000_000_000)));
            boolean fits = exact.bitLength() < 64 && ns.bitLength() < 64;
            assertEquals(fits ? ns.longValue() : TraceEvent.NO_TIME, TimeUnit.of(resolution, offset).ns(units),
                    () -> "%02x %x %d".formatted(resolution, units, offset));
        }
    }

    private static long clamped(long seconds) {
        long most = Long.MAX_VALUE / 1_000_000_000;
        return Math.max(-most, Math.min(most, seconds));
    }

    private static BigInteger exact(int resolution, long units) {
        BigInteger count = new BigInteger(Long.toUnsignedString(units)).multiply(BigInteger.valueOf(1_000_000_000));
        int exponent = resolution & 0x7f;
        return resolution >= 0x80 ? count.shiftRight(exponent) : count.divide(BigInteger.TEN.pow(exponent));
    }
}
