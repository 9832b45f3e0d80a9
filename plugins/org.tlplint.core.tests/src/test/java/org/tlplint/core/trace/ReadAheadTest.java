/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Unpacking ahead: every byte in order, then the end or what went wrong, and a reader that never waits for ever. */
@Timeout(60)
class ReadAheadTest {

    private static final int BLOCK = 1 << 18;

    @TempDir
    Path folder;
    private StoredStream stored;

    @BeforeEach
    void store() throws IOException {
        stored = new StoredStream(Files.write(folder.resolve("a"), new byte[10]), 0, (from, to) -> {
        });
    }

    private ReadAhead reader(ReadAhead.Opener opener) {
        return new ReadAhead(opener, stored, new UnpackLimits(100 * BLOCK, 10, 100 * BLOCK), "a (x)");
    }

    private static String failure(InputStream in) {
        return assertThrows(TraceException.class, in::read).getMessage();
    }

    private static InputStream failing(Throwable failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                switch (failure) {
                    case IOException e -> throw e;
                    case RuntimeException e -> throw e;
                    default -> throw (Error) failure;
                }
            }

            @Override
            public int read(byte[] to, int start, int length) throws IOException {
                return read();
            }
        };
    }

    @Test
    void everyByteWhateverTheBlocks() throws IOException {
        for (int size : new int[] {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK, 9 * BLOCK + 7}) {
            byte[] content = new byte[size];
            new Random(size).nextBytes(content);
            try (InputStream in = reader(() -> new ByteArrayInputStream(content))) {
                assertArrayEquals(content, in.readAllBytes());
                assertEquals(-1, in.read(), "the end stays the end");
                assertEquals(0, in.read(content, 0, 0), "nothing was asked for");
            }
        }
    }

    @Test
    void partsAreReadWhereTheyAreWanted() throws IOException {
        try (InputStream in = reader(() -> new ByteArrayInputStream(new byte[] {(byte) 0xff, 2, 3, 4}))) {
            assertEquals(0xff, in.read());
            byte[] to = new byte[6];
            assertEquals(2, in.read(to, 3, 2));
            assertArrayEquals(new byte[] {0, 0, 0, 2, 3, 0}, to);
            assertEquals(1, in.read(to, 0, 6));
        }
    }

    @Test
    void whatCameBeforeTheDamageIsGood() throws IOException {
        InputStream good = new ByteArrayInputStream(new byte[1234]);
        try (InputStream in = reader(() -> new SequenceInputStream(good, failing(new IOException("bad block"))))) {
            assertEquals(1234, in.readNBytes(1234).length);
            String message = "a (x) cannot be unpacked after 0 stored and 1,234 unpacked bytes: bad block";
            assertEquals(message, failure(in));
            assertEquals(message, failure(in), "said again to whoever reads on");
        }
    }

    @Test
    void whatIsMissingIsSaidToBeCutOff() throws IOException {
        stored.readNBytes(7);
        for (IOException cut : new IOException[] {new EOFException(), new IOException("Truncated here")}) {
            try (InputStream in = reader(() -> failing(cut))) {
                assertEquals("a (x) is cut off: it ends after 7 stored and 0 unpacked bytes", failure(in));
            }
        }
    }

    @Test
    void failuresOfEveryKindReachTheReader() throws IOException {
        String where = "a (x) cannot be unpacked after 0 stored and 0 unpacked bytes: ";
        for (Exception e : new Exception[] {new IOException("bad"), new IllegalStateException("bad")}) {
            try (InputStream in = reader(() -> failing(e))) {
                assertEquals(where + "bad", failure(in));
            }
        }
        try (InputStream in = reader(() -> {
            throw new IOException("no header");
        })) {
            assertEquals(where + "no header", failure(in));
        }
        try (InputStream in = reader(() -> {
            throw new TraceException("it is known what this is");
        })) {
            assertEquals("it is known what this is", failure(in));
        }
        try (InputStream in = reader(() -> failing(new StackOverflowError()))) {
            assertEquals(where + "StackOverflowError", failure(in));
        }
    }

    @Test
    void tooMuchIsStopped() throws IOException {
        UnpackLimits limits = new UnpackLimits(2 * BLOCK, 10, 2 * BLOCK);
        try (InputStream in = new ReadAhead(() -> new ByteArrayInputStream(new byte[2 * BLOCK]), stored, limits, "a")) {
            assertEquals(2 * BLOCK, in.readAllBytes().length, "as much as is allowed");
        }
        try (InputStream in = new ReadAhead(() -> new ByteArrayInputStream(new byte[2 * BLOCK + 1]), stored, limits,
                "a")) {
            assertEquals(2 * BLOCK + 1, in.readNBytes(2 * BLOCK + 1).length);
            assertEquals("a: it unpacks to more than 524,288 bytes (--max-unpacked allows more); "
                    + "unpack it yourself if it is what it should be", failure(in));
        }
    }

    @Test
    void whoeverWaitsCanBeInterrupted() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        InputStream in = reader(() -> {
            await(never);
            return InputStream.nullInputStream();
        });
        Thread.currentThread().interrupt();
        assertEquals("interrupted while unpacking a (x)",
                assertThrows(InterruptedIOException.class, in::read).getMessage());
        assertTrue(Thread.interrupted(), "it stays interrupted");
        in.close();
        assertEquals("a (x) was closed while it was read", failure(in));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theThreadKeepsNoProgramFromEndingAndEndsWithItsReader() throws Exception {
        Thread[] unpacking = new Thread[1];
        CountDownLatch begun = new CountDownLatch(1);
        try (InputStream in = reader(() -> {
            unpacking[0] = Thread.currentThread();
            begun.countDown();
            return new ByteArrayInputStream(new byte[20 * BLOCK]);
        })) {
            begun.await();
            assertTrue(unpacking[0].isDaemon());
            assertEquals(0, in.read());
        }
        unpacking[0].join(20_000);
        assertTrue(!unpacking[0].isAlive());
        assertThrows(IOException.class, stored::read, "the file is closed with it");
    }
}
