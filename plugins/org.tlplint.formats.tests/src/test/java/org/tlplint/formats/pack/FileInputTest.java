/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.Zstd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.UnpackLimits;
import org.tlplint.formats.Formats;

@Timeout(300)
class FileInputTest {

    @TempDir
    Path folder;

    /** 5 MB that do not pack into almost nothing. */
    private static final byte[] CONTENT = content();

    private static byte[] content() {
        byte[] bytes = new byte[5_000_000];
        Random random = new Random(3);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) "0123456789abcdef \n".charAt(random.nextInt(18));
        }
        return bytes;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] pack(String how, byte[] bytes) throws IOException {
        return switch (how) {
            case "gzip" -> gzip(bytes);
            case "zstd" -> Zstd.compress(bytes, 1);
            case "xz" -> Packed.xz(bytes);
            case "zip" -> Packed.zip("trace.log", bytes);
            default -> bytes;
        };
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("trace.log"), bytes);
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static byte[] readAll(FileInput input) throws IOException {
        try (InputStream in = input.open(0)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "gzip", "zstd", "xz", "zip"})
    void readsAndHashesWhateverPacksTheFile(String how) throws Exception {
        byte[] stored = pack(how, CONTENT);
        FileInput input = Formats.input(file(stored));
        assertEquals("trace.log", input.name());
        assertEquals(stored.length, input.storedSize());
        assertEquals(how.equals("plain"), input.seekable());
        assertArrayEquals(CONTENT, readAll(input));
        // the list of files behind the file of an archive is not read again
        assertEquals(stored.length, input.storedPosition(), how.equals("zip") ? 200 : 0);
        assertEquals(sha256(stored), input.sha256());
        assertEquals(sha256(stored), input.sha256());
    }

    @Test
    void hashesWithoutOrAfterPartialReading() throws Exception {
        Path path = file(CONTENT);
        assertEquals(sha256(CONTENT), Formats.input(path).sha256());
        FileInput input = Formats.input(path);
        try (InputStream in = input.open(0)) {
            in.readNBytes(3_000_000);
        }
        try (InputStream in = input.open(4_000_000)) {
            in.readAllBytes();
        }
        assertEquals(sha256(CONTENT), input.sha256());
        FileInput empty = Formats.input(Files.write(folder.resolve("empty"), new byte[0]));
        assertEquals(sha256(new byte[0]), empty.sha256());
        assertEquals(0, readAll(empty).length);
    }

    @Test
    void opensAnUnpackedFileAnywhere() throws IOException {
        FileInput input = Formats.input(file(CONTENT));
        for (int offset : new int[] {0, 1, 1 << 20, 4_999_999, 5_000_000}) {
            try (InputStream in = input.open(offset)) {
                assertArrayEquals(Arrays.copyOfRange(CONTENT, offset, CONTENT.length), in.readAllBytes());
            }
        }
        FileInput packed = Formats.input(file(gzip(CONTENT)));
        assertTrue(assertThrows(TraceException.class, () -> packed.open(1)).getMessage().contains("packed (gzip)"));
    }

    @Test
    void readsSeveralMembersAndFrames() throws IOException {
        byte[] part = Arrays.copyOf(CONTENT, 100_000);
        byte[] twice = new byte[200_000];
        System.arraycopy(part, 0, twice, 0, 100_000);
        System.arraycopy(part, 0, twice, 100_000, 100_000);
        for (String how : List.of("gzip", "zstd", "xz")) {
            ByteArrayOutputStream stored = new ByteArrayOutputStream();
            stored.write(pack(how, part));
            stored.write(pack(how, part));
            assertArrayEquals(twice, readAll(Formats.input(file(stored.toByteArray()))), how);
        }
    }

    /** What came out before the damage is handed on; then the message says what and where. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd", "xz"})
    void aTruncatedArchiveEndsInAMessage(String how) throws IOException {
        byte[] stored = pack(how, CONTENT);
        for (int length : new int[] {stored.length - 1, stored.length / 2, 20}) {
            FileInput input = Formats.input(file(Arrays.copyOf(stored, length)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (InputStream in = input.open(0)) {
                String message = assertThrows(TraceException.class, () -> in.transferTo(out)).getMessage();
                assertTrue(message.contains("trace.log (" + how + ") is cut off"), message);
                assertThrows(TraceException.class, in::read, "and again");
            }
            assertArrayEquals(Arrays.copyOf(CONTENT, out.size()), out.toByteArray());
            assertTrue(length < stored.length / 3 || out.size() > CONTENT.length / 3, how + " " + out.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd", "xz"})
    void aDamagedArchiveEndsInAMessage(String how) throws IOException {
        byte[] stored = pack(how, CONTENT);
        Random random = new Random(17);
        for (int round = 0; round < 50; round++) {
            byte[] damaged = stored.clone();
            int at = 12 + random.nextInt(stored.length - 12);
            Arrays.fill(damaged, at, Math.min(damaged.length, at + 50), (byte) random.nextInt(256));
            FileInput input = Formats.input(file(damaged));
            try {
                readAll(input);
            } catch (TraceException e) {
                assertTrue(e.getMessage().contains("trace.log (" + how + ") "), e.getMessage());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd", "xz", "zip"})
    void aBombIsStopped(String how) throws IOException {
        Path path = file(pack(how, new byte[20_000_000]));
        String ratio = failure(FileInput.of(path, Formats.compressions(), new UnpackLimits(1_000_000, 100, 1L << 40)));
        assertTrue(ratio.contains("over 100 to 1 (--max-ratio allows more)"), ratio);
        String total = failure(FileInput.of(path, Formats.compressions(), new UnpackLimits(1L << 40, 100, 5_000_000)));
        assertTrue(total.contains("more than 5,000,000 bytes (--max-unpacked allows more)"), total);
        assertEquals(20_000_000, readAll(Formats.input(path)).length);
    }

    private static String failure(FileInput input) {
        return assertThrows(TraceException.class, () -> readAll(input)).getMessage();
    }

    @Test
    void closingEarlyEndsTheUnpackingThread() throws Exception {
        FileInput input = Formats.input(file(gzip(CONTENT)));
        for (int i = 0; i < 20; i++) {
            InputStream in = input.open(0);
            in.readNBytes(i * 1000);
            in.close();
            assertThrows(IOException.class, () -> in.readNBytes(4_000_000));
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (threads("tlplint-unpack") > 0 && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertEquals(0, threads("tlplint-unpack"));
    }

    private static long threads(String name) {
        return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals(name)).count();
    }

    @Test
    void whatIsNoReadableFileIsNamed() throws IOException {
        assertMessage("does not exist", folder.resolve("none"));
        assertMessage("is a directory, not a trace file", folder);
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            assertMessage("is not a regular file", device);
        }
        Path file = file(CONTENT);
        FileInput input = Formats.input(file);
        Files.delete(file);
        assertTrue(assertThrows(TraceException.class, () -> input.open(0)).getMessage().endsWith("is gone"));
    }

    private static void assertMessage(String expected, Path path) {
        String message = assertThrows(TraceException.class, () -> Formats.input(path)).getMessage();
        assertTrue(message.startsWith(path.toString()) && message.contains(expected), message);
    }

    @Test
    void theFirstBytesTellThePacking() throws IOException {
        assertNull(Formats.input(file(new byte[] {0x1f, (byte) 0x8b})).compression());
        assertEquals("gzip", Formats.input(file(gzip(new byte[0]))).compression().id());
        assertEquals("zstd", Formats.input(file(Zstd.compress(new byte[0]))).compression().id());
        // a skippable frame first
        assertEquals("zstd", Formats.input(file(new byte[] {0x5f, 0x2a, 0x4d, 0x18, 0, 0, 0, 0})).compression().id());
        assertFalse(new Gzip().matches(new byte[0], 0));
    }
}
