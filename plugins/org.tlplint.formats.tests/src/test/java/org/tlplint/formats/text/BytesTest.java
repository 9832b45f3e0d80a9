/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BytesTest {

    @Test
    void findsABytesFirstPlaceLikeALoopWould() {
        Random random = new Random(7);
        byte[] bytes = new byte[200];
        for (int round = 0; round < 20_000; round++) {
            for (int i = 0; i < bytes.length; i++) {
                // few values, so that the neighbours of the wanted one (which a borrow could confuse) are frequent
                bytes[i] = (byte) (9 + random.nextInt(3) + (random.nextInt(4) == 0 ? 128 : 0));
            }
            int from = random.nextInt(100);
            int to = from + random.nextInt(100);
            byte wanted = bytes[random.nextInt(bytes.length)];
            int expected = -1;
            for (int i = to - 1; i >= from; i--) {
                expected = bytes[i] == wanted ? i : expected;
            }
            assertEquals(expected, Bytes.indexOf(bytes, wanted, from, to), "seed 7, round " + round);
        }
    }

    @Test
    void findsTexts() {
        byte[] bytes = Bytes.of("aab aabb");
        assertEquals(1, Bytes.indexOf(bytes, Bytes.of("ab"), 0, bytes.length));
        assertEquals(4, Bytes.indexOf(bytes, Bytes.of("aabb"), 0, bytes.length));
        assertEquals(-1, Bytes.indexOf(bytes, Bytes.of("aabb"), 0, 7));
        assertEquals(-1, Bytes.indexOf(bytes, Bytes.of("ab"), 2, 5));
        assertFalse(Bytes.startsWith(bytes, 6, 8, Bytes.of("bbb")));
    }

    @Test
    void cursorReadsNumbersAndRemembersAFailure() {
        byte[] bytes = Bytes.of("0x1fF 42 -7 z");
        ByteCursor cursor = new ByteCursor().on(bytes, 0, bytes.length);
        assertEquals(0x1ff, cursor.number());
        assertEquals(42, cursor.expect(' ').number());
        assertEquals(-7, cursor.expect(' ').signed());
        assertFalse(cursor.failed());
        assertEquals(0, cursor.expect(' ').number());
        assertTrue(cursor.failed());
    }

    @Test
    void cursorRefusesNumbersThatDoNotFit() {
        byte[] hex = Bytes.of("ffffffffffffffff");
        assertEquals(-1L, new ByteCursor().on(hex, 0, hex.length).hex());
        for (String text : new String[] {"fffffffffffffffff", "10000000000000000"}) {
            byte[] bytes = Bytes.of(text);
            ByteCursor cursor = new ByteCursor().on(bytes, 0, bytes.length);
            cursor.hex();
            assertTrue(cursor.failed(), text);
        }
        byte[] decimal = Bytes.of("9223372036854775808");
        ByteCursor cursor = new ByteCursor().on(decimal, 0, decimal.length);
        cursor.decimal();
        assertTrue(cursor.failed());
    }

    @Test
    void mapFindsWhatAHashMapFinds() {
        Random random = new Random(11);
        ByteMap<String> map = new ByteMap<>();
        Map<String, String> expected = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            String key = Integer.toString(random.nextInt(3_000), 3);
            expected.put(key, "v" + i);
            map.put(Bytes.of(key), "v" + i);
        }
        for (int i = 0; i < 3_000; i++) {
            byte[] padded = Bytes.of("xx" + Integer.toString(i, 3) + "yy");
            assertEquals(expected.get(Integer.toString(i, 3)), map.get(padded, 2, padded.length - 2));
        }
        assertEquals(expected.size(), map.size());
    }

    @Test
    void namesAreTheSameObject() {
        Names names = new Names();
        byte[] bytes = Bytes.of("nvme nvme");
        assertSame(names.of(bytes, 0, 4), names.of(bytes, 5, 9));
    }
}
