/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of a file that grows. */
@Timeout(60)
class FollowInputTest {

    @TempDir
    Path folder;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean cut = new AtomicBoolean();

    private FollowInput input(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("a"), content);
        return new FollowInput(file, "a", new FollowInput.Ending() {
            @Override
            public boolean isOver(long quietNs) {
                return over.get();
            }

            @Override
            public boolean isCut() {
                return cut.get();
            }
        });
    }

    private void append(String text) throws IOException {
        Files.writeString(folder.resolve("a"), text, StandardOpenOption.APPEND);
    }

    @Test
    void beforeItIsOpenedItEndsWhereItEnds() throws IOException {
        FollowInput input = input("head");
        try (InputStream in = input.open(0)) {
            assertEquals("head", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        input.opened();
        over.set(true);
        try (InputStream in = input.open(0)) {
            append(", tail");
            assertEquals("head, tail", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(10, input.storedSize());
            assertEquals(10, input.storedPosition());
            // of "head, tail", by sha256sum
            assertEquals(SHA_256, input.sha256());
        }
    }

    private static final String SHA_256 = "c2c920effc5a5a423da1886ddc272497f78183496a1aac506d9742750d4749ac";

    @Test
    void nothingForAMomentIsNoEnd() throws IOException {
        FollowInput input = input("one");
        input.opened();
        try (GrowingStream in = (GrowingStream) input.open(0)) {
            byte[] bytes = new byte[10];
            assertEquals(3, in.poll(bytes, 0, 10));
            assertEquals(-1, input.storedSize(), "nobody knows yet");
            long start = System.nanoTime();
            assertEquals(0, in.poll(bytes, 3, 7));
            assertTrue(System.nanoTime() - start > TimeUnit.MILLISECONDS.toNanos(200), "waits, and does not spin");
            append("two");
            assertEquals(3, in.poll(bytes, 3, 7));
            assertEquals("onetwo", new String(bytes, 0, 6, StandardCharsets.UTF_8));
            append("!");
            over.set(true);
            assertEquals(1, in.read(bytes, 0, 10), "what came before the end belongs to it");
            assertEquals(-1, in.read(bytes, 0, 10));
            append("more");
            assertEquals(-1, in.read(bytes, 0, 10), "the end stays the end");
        }
    }

    @Test
    void readingWaitsUntilSomethingComes() throws Exception {
        FollowInput input = input("");
        input.opened();
        Thread writer = new Thread(() -> {
            try {
                Thread.sleep(600);
                append("x");
            } catch (InterruptedException | IOException e) {
                throw new IllegalStateException(e);
            }
        });
        try (InputStream in = input.open(0)) {
            writer.start();
            assertEquals('x', in.read());
        }
        writer.join();
    }

    @Test
    void cutMeansNow() throws IOException {
        FollowInput input = input("much to read");
        input.opened();
        try (InputStream in = input.open(0)) {
            assertEquals(4, in.readNBytes(4).length);
            cut.set(true);
            assertEquals(-1, in.read());
            assertEquals("a: 8 bytes that were there had not been read", input.remark());
        }
    }

    @Test
    void whatWasReadMustStayThere() throws IOException {
        FollowInput input = input("0123456789");
        input.opened();
        byte[] bytes = new byte[20];
        try (GrowingStream in = (GrowingStream) input.open(0)) {
            assertEquals(10, in.poll(bytes, 0, 20));
            assertEquals(0, in.poll(bytes, 0, 20));
            Files.writeString(folder.resolve("a"), "0123");
            assertTrue(assertThrows(TraceException.class, () -> in.poll(bytes, 0, 20)).getMessage()
                    .startsWith("a became shorter while it was followed, from 10 to 4 bytes"));
            assertEquals(-1, in.poll(bytes, 0, 20));
        }
        FollowInput again = input("0123456789");
        again.opened();
        try (GrowingStream in = (GrowingStream) again.open(0)) {
            assertEquals(10, in.poll(bytes, 0, 20));
            assertEquals(0, in.poll(bytes, 0, 20));
            Files.writeString(folder.resolve("a"), "0123456-89abcdef");
            assertTrue(assertThrows(TraceException.class, () -> in.poll(bytes, 0, 20)).getMessage()
                    .startsWith("a was written anew while it was followed, after 10 bytes"));
        }
    }

    @Test
    void aFileThatIsRemovedIsOverWhenNothingMoreComes() throws IOException {
        FollowInput input = input("all");
        input.opened();
        try (InputStream in = input.open(0)) {
            assertEquals('a', in.read());
            Files.delete(folder.resolve("a"));
            assertArrayEquals("ll".getBytes(StandardCharsets.UTF_8), in.readAllBytes());
            assertEquals("a was removed after 3 bytes; the report is on the file that was followed", input.remark());
        }
        assertTrue(assertThrows(TraceException.class, () -> input.open(0)).getMessage().endsWith("is gone"));
        assertTrue(
                assertThrows(TraceException.class, () -> input.open(1)).getMessage().contains("from its start only"));
    }
}
