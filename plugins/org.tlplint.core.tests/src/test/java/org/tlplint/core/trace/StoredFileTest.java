/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files as they are stored: what is read of them, how far, and of which bytes the hash is. */
@Timeout(60)
class StoredFileTest {

    private static final int BLOCK = 1 << 20;

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("a.log"), content);
    }

    private static byte[] filled(int size, char with) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    private static String sha256(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Nobody reads on: the threads that hash end by themselves. */
    private static void awaitHashing() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("tlplint-sha256")) {
                assertTrue(thread.isDaemon(), "it keeps no program from ending");
                thread.join(20_000);
                assertFalse(thread.isAlive(), "it leaves no work behind");
            }
        }
    }

    /** Hash of two blocks, after the first was overwritten when a range of the file had been read. */
    private String hashAfter(long... fromTo) throws Exception {
        Path path = file(filled(2 * BLOCK, 'a'));
        FileHash hash = new FileHash(path, 2 * BLOCK);
        for (int i = 0; i < fromTo.length; i += 2) {
            hash.follow(fromTo[i], fromTo[i + 1]);
        }
        awaitHashing();
        byte[] changed = filled(2 * BLOCK, 'a');
        Arrays.fill(changed, 0, BLOCK, (byte) 'b');
        Files.write(path, changed);
        return hash.finish(() -> {
        });
    }

    @Test
    void theHashIsOfTheBytesThatWereRead() throws Exception {
        String asRead = sha256(filled(2 * BLOCK, 'a'));
        String asItIsNow = sha256(filled(BLOCK, 'b'), filled(BLOCK, 'a'));
        assertEquals(asRead, hashAfter(0, BLOCK), "a block is hashed when it has been read");
        assertEquals(asRead, hashAfter(0, BLOCK - 1, 0, BLOCK));
        assertEquals(asRead, hashAfter(0, BLOCK, 0, 2 * BLOCK));
        assertEquals(asRead, hashAfter(0, 2 * BLOCK + 5), "the file ends where it ended");
        assertEquals(asItIsNow, hashAfter(0, BLOCK - 1), "less is left until more has come");
        assertEquals(asItIsNow, hashAfter(1, BLOCK + 1), "nobody has read what lies before");
        assertEquals(asItIsNow, hashAfter());
    }

    @Test
    void aLookCanEndTheHashing() throws Exception {
        int size = 20 * BLOCK;
        FileHash hash = new FileHash(file(filled(size, 'a')), size);
        int[] looks = {0};
        Runnable second = () -> {
            if (++looks[0] == 2) {
                throw new CancellationException("enough");
            }
        };
        assertThrows(CancellationException.class, () -> hash.finish(second));
        assertEquals(sha256(filled(size, 'a')), hash.finish(second), "it is taken up again");
        assertEquals(4, looks[0]);
    }

    @Test
    void aSmallFileIsHashedAtItsEnd() throws Exception {
        Path path = file("0123456789".getBytes(StandardCharsets.US_ASCII));
        FileInput input = FileInput.of(path, List.of());
        FileInput without = input.withoutHash();
        try (InputStream in = input.open(0); InputStream same = without.open(0)) {
            assertEquals("0123456789", new String(in.readAllBytes(), StandardCharsets.US_ASCII));
            assertEquals(10, same.readAllBytes().length);
        }
        awaitHashing();
        Files.writeString(path, "9876543210");
        assertEquals(sha256("0123456789".getBytes(StandardCharsets.US_ASCII)), input.sha256());
        assertEquals(input.sha256(), input.sha256());
        assertEquals("", without.sha256());
        assertEquals(10, without.storedPosition());
    }

    @Test
    void aFileThatBecomesShorterHasNoHash() throws Exception {
        FileInput input = FileInput.of(file(filled(100, 'a')), List.of());
        file(filled(99, 'a'));
        assertTrue(assertThrows(TraceException.class, input::sha256).getMessage()
                .endsWith("a.log became shorter while it was read"));
    }

    @Test
    void anOffsetIsWhereReadingBegins() throws Exception {
        Path path = file("0123456789".getBytes(StandardCharsets.US_ASCII));
        long[] range = new long[2];
        try (StoredStream in = new StoredStream(path, 4, (from, to) -> {
            range[0] = from;
            range[1] = to;
        })) {
            assertEquals(0, in.count());
            assertEquals('4', in.read());
            assertEquals(1, in.count(), "bytes read, wherever they stand");
            byte[] bytes = new byte[10];
            assertEquals(0, in.read(bytes, 0, 0));
            assertEquals(5, in.read(bytes, 2, 8));
            assertEquals('5', bytes[2]);
            assertEquals(6, in.count());
            assertEquals(4, range[0]);
            assertEquals(10, range[1]);
            assertEquals(-1, in.read(bytes, 0, 1));
            assertEquals(0, in.read(bytes, 0, 0), "nothing was asked for");
            assertEquals(-1, in.read());
        }
    }

    @Test
    void aClosedFileIsReadNoMore() throws Exception {
        StoredStream in = new StoredStream(file(filled(5, 'a')), 0, (from, to) -> {
        });
        in.close();
        assertThrows(ClosedChannelException.class, in::read);
    }

    @Test
    void namesAndPlaces() throws Exception {
        Path path = file(filled(5, (char) 0xff));
        Path link = Files.createSymbolicLink(folder.resolve("link"), path);
        FileInput input = FileInput.of(link, List.of());
        assertEquals("link", input.name());
        assertEquals(link, input.path());
        assertEquals(path.toRealPath().toString(), input.fullName(), "links resolved");
        assertEquals(5, input.storedSize());
        assertNull(input.compression());
        assertTrue(input.seekable());
        try (InputStream in = input.open(3)) {
            assertEquals(0xff, in.read(), "no byte is the end");
            assertEquals(4, input.storedPosition());
        }
        Files.delete(path);
        assertEquals(link.toAbsolutePath().toString(), input.fullName());
        assertEquals(link + " is gone", assertThrows(TraceException.class, () -> input.open(0)).getMessage());
        assertEquals(path + " does not exist",
                assertThrows(TraceException.class, () -> FileInput.of(path, List.of())).getMessage());
        assertEquals(folder + " is a directory, not a trace file",
                assertThrows(TraceException.class, () -> FileInput.of(folder, List.of())).getMessage());
    }

    @Test
    void anInputThatForwardsIsTheOther() throws Exception {
        FileInput input = FileInput.of(file(filled(5, 'a')), List.of());
        TraceInput same = new ForwardingInput(input) {
        };
        try (InputStream in = same.open(2)) {
            assertEquals(3, in.readAllBytes().length);
        }
        assertEquals(5, same.storedPosition());
        assertEquals(5, same.storedSize());
        assertEquals("a.log", same.name());
        assertEquals(input.fullName(), same.fullName());
        assertEquals(input.sha256(), same.sha256());
        assertTrue(same.seekable());
    }
}
