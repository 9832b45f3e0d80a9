/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class StopwatchTest {

    private final Stopwatch.Room room = new Stopwatch.Room();

    @Test
    void medianAndHighToWithinOnePercent() {
        Stopwatch watch = new Stopwatch();
        for (int i = 1; i <= 100_000; i++) {
            watch.add(i * 1_000L, room);
        }
        Spread spread = Stopwatch.spread(watch);
        assertEquals(100_000, spread.count());
        assertEquals(1_000, spread.min());
        assertEquals(100_000_000, spread.max());
        assertEquals(50_000_000, spread.median(), 500_000);
        assertEquals(99_000_000, spread.high(), 990_000);
    }

    @Test
    void timesBelowZeroAndBeyondAllMeasure() {
        Stopwatch watch = new Stopwatch();
        watch.add(-3, room);
        watch.add(Long.MAX_VALUE, room);
        Spread spread = Stopwatch.spread(watch);
        assertEquals(0, spread.min());
        assertEquals(Long.MAX_VALUE, spread.max());
        assertTrue(spread.high() > 1L << 46, "counted as the longest that is told apart");
    }

    @Test
    void withoutRoomTheExtremesAreStillExact() {
        for (int i = 0; i < Stopwatch.Room.MOST; i++) {
            new Stopwatch().add(1, room);
        }
        Stopwatch watch = new Stopwatch();
        watch.add(7, room);
        watch.add(9, room);
        assertEquals(new Spread(2, 7, -1, -1, 9), Stopwatch.spread(watch));
    }

    @Test
    void theShapeHasEveryTimeInItsBin() {
        Stopwatch watch = new Stopwatch();
        for (long ns : new long[] {0, 1, 2, 3, 999, 1_500, 1_500, 2_000_000}) {
            watch.add(ns, room);
        }
        List<Shapes.Bin> bins = Stopwatch.shape(watch);
        assertEquals(8, bins.stream().mapToLong(Shapes.Bin::count).sum());
        assertEquals(new Shapes.Bin(0, 1, 1), bins.get(0));
        assertEquals(new Shapes.Bin(1, 2, 1), bins.get(1));
        assertEquals(List.of(2L), bins.stream().filter(b -> b.fromNs() <= 1_500 && 1_500 < b.toNs())
                .map(Shapes.Bin::count).toList());
        Shapes.Bin last = bins.get(bins.size() - 1);
        assertTrue(last.fromNs() <= 2_000_000 && 2_000_000 < last.toNs() && last.count() == 1, last.toString());
        for (int i = 1; i < bins.size(); i++) {
            assertEquals(bins.get(i - 1).toNs(), bins.get(i).fromNs(), "no gaps");
        }
        assertEquals(List.of(), Stopwatch.shape(null));
    }

    @Test
    void neverMeasured() {
        assertEquals(Spread.NONE, Stopwatch.spread(null));
    }
}
