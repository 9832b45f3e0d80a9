/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class EventSetTest {

    @Test
    void answersLikeATree() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int gap : new int[] {1, 2, 20, 3_000, 200_000}) {
            EventSet set = new EventSet();
            TreeSet<Long> tree = new TreeSet<>();
            long event = gap == 20 ? 5_000_000_000L : 0;
            for (int i = 0; i < 20_000; i++) {
                set.add(event);
                tree.add(event);
                event += 1 + random.nextInt(gap);
            }
            EventSet copy = new EventSet();
            copy.addAll(set);
            assertEquals(set.size(), copy.size());
            assertEquals(tree.last(), copy.get(copy.size() - 1));
            Long[] all = tree.toArray(Long[]::new);
            String what = "gap " + gap + ", seed " + seed;
            assertEquals(all.length, set.size(), what);
            for (int i = 0; i < all.length; i += 7) {
                assertEquals(all[i], set.get(i), what);
                assertEquals(i, set.rank(all[i]), what);
                assertTrue(set.contains(all[i]), what);
            }
            for (int i = 0; i < 2_000; i++) {
                long asked = (long) (random.nextDouble() * (event + 100));
                assertEquals(tree.contains(asked), set.contains(asked), what);
                assertEquals(tree.headSet(asked).size(), set.rank(asked), what);
                assertEquals(tree.higher(asked) == null ? -1 : tree.higher(asked), set.after(asked), what);
                assertEquals(tree.lower(asked) == null ? -1 : tree.lower(asked), set.before(asked), what);
            }
        }
    }

    @Test
    void holdsAHundredMillionNumbersInLittleMemory() {
        EventSet set = new EventSet();
        long before = used();
        for (long i = 0; i < 100_000_000; i++) {
            set.add(i);
        }
        long grown = used() - before;
        assertEquals(99_999_999, set.get(99_999_999));
        assertEquals(50_000_000, set.rank(50_000_000));
        assertTrue(grown < 40 << 20, "bytes: " + grown);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void refusesWhatDoesNotRise() {
        EventSet set = new EventSet();
        assertThrows(IllegalArgumentException.class, () -> set.add(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> set.get(0));
        assertEquals(-1, set.after(0));
        assertEquals(-1, set.before(9));
        assertFalse(set.contains(-1));
        set.add(70_000);
        assertThrows(IllegalArgumentException.class, () -> set.add(70_000));
        assertThrows(IllegalArgumentException.class, () -> set.add(3));
        assertEquals(1, set.size());
    }
}
