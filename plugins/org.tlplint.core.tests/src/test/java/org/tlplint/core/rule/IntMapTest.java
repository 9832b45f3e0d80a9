/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class IntMapTest {

    /** The same as the library's map, whatever is done in whatever order. */
    @Test
    void likeAnyOtherMap() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Map<Integer, String> expected = new TreeMap<>();
            IntMap<String> map = new IntMap<>();
            for (int i = 0; i < 2000; i++) {
                int key = random.nextInt(60) * (random.nextBoolean() ? 1 : 1 << 20);
                String value = "v" + i;
                switch (random.nextInt(5)) {
                    case 0, 1 -> assertEquals(expected.put(key, value), map.put(key, value));
                    case 2 -> assertEquals(expected.remove(key), map.remove(key));
                    case 3 -> assertEquals(expected.computeIfAbsent(key, k -> value),
                            map.computeIfAbsent(key, () -> value));
                    default -> assertEquals(expected.containsKey(key), map.containsKey(key));
                }
                assertEquals(expected.get(key), map.get(key));
                assertEquals(expected.size(), map.size());
            }
            assertArrayEquals(expected.keySet().stream().mapToInt(k -> k).toArray(), map.keys());
            List<String> visited = new ArrayList<>();
            map.forEach((key, value) -> visited.add(value));
            assertEquals(List.copyOf(expected.values()), visited);
        }
    }

    @Test
    void whatIsForgottenWhileVisitingIsNotVisited() {
        IntMap<String> map = new IntMap<>();
        map.put(1, "a");
        map.put(2, "b");
        map.putIfAbsent(2, "c");
        List<String> visited = new ArrayList<>();
        map.forEach((key, value) -> {
            visited.add(value);
            map.remove(2);
        });
        assertEquals(List.of("a"), visited);
        IntMap<String> copy = new IntMap<>();
        copy.putAll(map);
        map.clear();
        assertTrue(map.isEmpty());
        assertNull(map.get(1));
        assertEquals("a", copy.get(1));
    }
}
