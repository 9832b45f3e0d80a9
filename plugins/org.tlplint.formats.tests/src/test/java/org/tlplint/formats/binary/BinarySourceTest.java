/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.binary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.MemoryInput;

class BinarySourceTest {

    private static final byte[] BYTES = bytes(3_000_000);

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static void expect(BinarySource source, int at) {
        assertEquals(at, source.offset());
        assertEquals(BYTES[at], source.bytes()[source.at()]);
    }

    /** Random steps, near and far, over sources that deliver their bytes at once or in small pieces. */
    @Test
    void everyByteIsWhereItBelongs() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            int piece = seed % 2 == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(100_000);
            try (BinarySource source = new BinarySource(new MemoryInput(BYTES, seed % 4 < 2, piece))) {
                int at = 0;
                while (at < BYTES.length) {
                    int wanted = 1 + random.nextInt(random.nextInt(20) == 0 ? BinarySource.MOST : 3_000);
                    boolean has = source.has(wanted);
                    assertEquals(BYTES.length - at >= wanted, has);
                    expect(source, at);
                    int last = has ? wanted - 1 : source.left() - 1;
                    assertEquals(BYTES[at + last], source.bytes()[source.at() + last]);
                    if (random.nextInt(10) == 0) {
                        long far = random.nextInt(200_000);
                        assertEquals(Math.min(far, BYTES.length - at), source.skipFar(far));
                        at += (int) Math.min(far, BYTES.length - at);
                    } else {
                        source.skip(last + 1);
                        at += last + 1;
                    }
                    if (random.nextInt(200) == 0) {
                        at = random.nextInt(BYTES.length);
                        source.seek(at);
                    }
                }
                assertFalse(source.has(1));
                assertEquals(0, source.left());
                assertEquals(BYTES.length, source.offset());
            }
        }
    }

    /** What came whole before a failure is good; whoever wants more meets the failure. */
    @Test
    void aSourceThatFails() throws IOException {
        try (BinarySource source = new BinarySource(new Failing())) {
            assertTrue(source.has(100));
            source.skip(60);
            assertTrue(source.has(40));
            assertEquals("the disk is gone", assertThrows(IOException.class, () -> source.has(41)).getMessage());
            assertEquals(60, source.offset());
        }
    }

    @Test
    void numbersOfBothByteOrders() {
        byte[] bytes = {1, 2, 3, 4, 5, 6, 7, (byte) 0x88};
        assertEquals(0x04030201, Numbers.intLe(bytes, 0));
        assertEquals(0x01020304, Numbers.intBe(bytes, 0));
        assertEquals(0x05060788, Numbers.integer(bytes, 4, true));
        assertEquals(0x88070605, Numbers.integer(bytes, 4, false));
        assertEquals(0x8807, Numbers.halfLe(bytes, 6));
        assertEquals(0x0788, Numbers.half(bytes, 6, true));
        assertEquals(0x8807060504030201L, Numbers.longLe(bytes, 0));
        assertEquals(0x0102030405060788L, Numbers.longBe(bytes, 0));
    }

    /** A hundred bytes, then an error. */
    private static final class Failing implements TraceInput {
        @Override
        public String name() {
            return "failing";
        }

        @Override
        public long storedSize() {
            return 1_000;
        }

        @Override
        public InputStream open(long offset) {
            return new SequenceInputStream(new ByteArrayInputStream(BYTES, 0, 100), new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the disk is gone");
                }
            });
        }

        @Override
        public boolean seekable() {
            return false;
        }

        @Override
        public long storedPosition() {
            return 0;
        }

        @Override
        public String sha256() {
            return "";
        }
    }
}
