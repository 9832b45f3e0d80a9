/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.TraceEvent;

/** Tracks in little memory against lists of everything. */
class TrackTest {

    private static final long SEED = 20261122;

    @Test
    void marksKeepCountsAndPlacesWhenBucketsWiden() {
        Random random = new Random(SEED);
        for (int round = 0; round < 50; round++) {
            Marks marks = new Marks(new TrackRoom(8 + random.nextInt(100), 1 << 16));
            List<Long> all = new ArrayList<>();
            long event = 0;
            int flags = 0;
            for (int i = 0; i < 3000; i++) {
                event += random.nextInt(4) == 0 ? random.nextInt(1000) : random.nextInt(3);
                flags |= 1 << i % 4;
                marks.add(event, event * 10, 1 << i % 4);
                all.add(event);
            }
            assertFalse(marks.isExact());
            assertEquals(all.size(), marks.total(), "seed " + SEED);
            int at = 0;
            int seen = 0;
            for (int i = 0; i < marks.size(); i++) {
                assertEquals(all.get(at), marks.firstEvent(i));
                at += marks.count(i);
                assertEquals(all.get(at - 1), marks.lastEvent(i));
                assertEquals(all.get(at - 1) * 10, marks.last(i, Axis.TIME));
                assertTrue(at == all.size() || all.get(at) > marks.lastEvent(i), "items do not overlap");
                seen |= marks.flags(i);
            }
            assertEquals(all.size(), at);
            assertEquals(flags, seen);
        }
    }

    @Test
    void bandsTellTheValueOutsideOfBucketsAndAllValuesInside() {
        Random random = new Random(SEED);
        for (int round = 0; round < 50; round++) {
            Bands bands = new Bands(new TrackRoom(8 + random.nextInt(60), 1 << 16), 2);
            int[] truth = new int[20_000];
            int value = 2;
            int event = 0;
            while (event < truth.length) {
                int until = Math.min(truth.length, event + 1 + random.nextInt(random.nextBoolean() ? 5 : 200));
                value = random.nextInt(4);
                bands.become(value, event, event);
                for (; event < until; event++) {
                    truth[event] = value;
                }
            }
            int exact = 0;
            for (int e = 0; e < truth.length; e++) {
                int item = bands.from(e, Axis.EVENT);
                boolean inside = item < bands.size() && bands.firstEvent(item) <= e && e < bands.lastEvent(item);
                if (inside) {
                    assertTrue((bands.seen(item) >> truth[e] & 1) != 0, "event " + e + ", seed " + SEED);
                } else {
                    assertEquals(truth[e], bands.at(e), "event " + e + ", seed " + SEED);
                    exact++;
                }
            }
            assertTrue(exact > 0);
            assertEquals(truth[truth.length - 1], bands.now());
        }
    }

    @Test
    void manyTracksShareTheRoom() {
        TrackRoom room = new TrackRoom(64, 1000);
        List<Marks> tracks = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            tracks.add(new Marks(room));
        }
        for (int event = 0; event < 100_000; event++) {
            tracks.get(event % 100).add(event, TraceEvent.NO_TIME, 0);
        }
        assertEquals(TrackRoom.FEWEST, room.most());
        for (Marks marks : tracks) {
            assertEquals(1000, marks.total());
            assertTrue(marks.size() <= TrackRoom.FEWEST, "items: " + marks.size());
        }
    }

    @Test
    void aQuietTrackStaysExactBesideABusyOne() {
        TrackRoom room = new TrackRoom(64, 1 << 16);
        Marks quiet = new Marks(room);
        Marks busy = new Marks(room);
        for (int event = 0; event < 1_000_000; event++) {
            busy.add(event, event, 0);
            if (event % 100_000 == 7) {
                quiet.add(event, event, 0);
            }
        }
        assertTrue(quiet.isExact());
        assertFalse(busy.isExact());
        assertEquals(900_007, quiet.firstEvent(9));
        assertTrue(busy.size() > 30, "a busy one uses what it may: " + busy.size());
    }

    @Test
    void theClockIsExactWhileShortAndNearWhenLong() {
        Clock clock = new Clock(100);
        for (int i = 0; i < 5000; i++) {
            clock.pass(100 + i, 1_000_000 + i * 7L);
        }
        assertTrue(clock.isExact());
        for (int i = 0; i < 5000; i++) {
            assertEquals(1_000_000 + i * 7L, clock.timeOf(100 + i));
            assertEquals(100 + i, clock.eventAt(1_000_000 + i * 7L + 3));
        }
        for (int i = 5000; i < 1_000_000; i++) {
            clock.pass(100 + i, 1_000_000 + i * 7L);
        }
        assertFalse(clock.isExact());
        for (int i = 0; i < 1_000_000; i += 997) {
            assertEquals(1_000_000 + i * 7L, clock.timeOf(100 + i), 8);
            assertEquals(100 + i, clock.eventAt(1_000_000 + i * 7L + 3), 2);
        }
        assertEquals(1_000_099, clock.end(Axis.EVENT));
        assertEquals(1_000_000 + 999_999 * 7L, clock.end(Axis.TIME));
    }

    @Test
    void aClockWithoutTimes() {
        Clock clock = new Clock(0);
        for (int i = 0; i < 100; i++) {
            clock.pass(i, TraceEvent.NO_TIME);
        }
        assertFalse(clock.hasTimes());
        assertEquals(99, clock.end(Axis.EVENT));
        clock.pass(100, 5);
        clock.pass(101, 3);
        clock.pass(102, 9);
        assertTrue(clock.hasTimes());
        assertEquals(5, clock.startNs());
        assertEquals(5, clock.timeOf(50), "nothing is known of then");
        assertEquals(5, clock.timeOf(101), "time does not go back");
        assertEquals(9, clock.timeOf(102));
        assertEquals(0, clock.eventAt(4));
        assertEquals(102, clock.eventAt(1000));
    }
}
