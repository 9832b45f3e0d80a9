/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.TraceEvent;

class RateMeterTest {

    private final RateMeter meter = new RateMeter(800);

    @Test
    void countsWhatFallsIntoOneWindow() {
        for (long t : new long[] {0, 100, 799, 800, 5_000, 5_000, 5_000}) {
            meter.add(t);
        }
        assertEquals(3, meter.most(), "0 and 800 are in different windows");
        assertEquals(799, meter.mostAtNs(), "the first time that it was reached");
    }

    @Test
    void nothingHappened() {
        assertEquals(0, meter.most());
        assertEquals(TraceEvent.NO_TIME, meter.mostAtNs());
    }

    @Test
    void timeThatRunsBackwardsCountsAsTheLast() {
        assertEquals(1, meter.add(10_000));
        assertEquals(2, meter.add(0));
        assertEquals(1, meter.add(20_000));
    }

    @Test
    void timesFarApartAndBelowZero() {
        assertEquals(1, meter.add(Long.MIN_VALUE + 1));
        assertEquals(1, meter.add(-5));
        assertEquals(1, meter.add(Long.MAX_VALUE));
    }

    /** Against a list of all times: never more than in a whole window, never less than in one an eighth shorter. */
    @Test
    void agreesWithAListOfTimes() {
        Random random = new Random(3);
        RateMeter large = new RateMeter(8_000);
        ArrayDeque<Long> whole = new ArrayDeque<>();
        ArrayDeque<Long> shorter = new ArrayDeque<>();
        long now = 0;
        for (int i = 0; i < 20_000; i++) {
            now += random.nextInt(10) == 0 ? random.nextInt(20_000) : random.nextInt(300);
            long n = now;
            whole.add(now);
            shorter.add(now);
            whole.removeIf(t -> t <= n - 8_000);
            shorter.removeIf(t -> t <= n - 7_000);
            long counted = large.add(now);
            assertTrue(counted <= whole.size() && counted >= shorter.size(),
                    "%d, %d, %d".formatted(shorter.size(), counted, whole.size()));
        }
        assertTrue(large.most() > 20);
    }
}
