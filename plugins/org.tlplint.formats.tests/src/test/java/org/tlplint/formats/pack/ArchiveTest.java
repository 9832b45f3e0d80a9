/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tlplint.core.trace.FileInput;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.UnpackLimits;
import org.tlplint.formats.Formats;

/** Archives: which file is read, and what is said of those that cannot be. */
@Timeout(60)
class ArchiveTest {

    private static final byte[] CONTENT = "a line of a trace\n".repeat(1000).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("trace.zip"), bytes);
    }

    private static byte[] read(FileInput input) throws IOException {
        try (InputStream in = input.open(0)) {
            return in.readAllBytes();
        }
    }

    private byte[] read(byte[] archive, String entry) throws IOException {
        return read(Formats.input(file(archive), UnpackLimits.DEFAULT, entry));
    }

    private String problem(byte[] archive, String entry) {
        return assertThrows(TraceException.class, () -> read(archive, entry)).getMessage();
    }

    @Test
    void theOnlyFileIsRead() throws IOException {
        assertArrayEquals(CONTENT, read(Packed.zip("a.log", CONTENT), ""));
        assertArrayEquals(CONTENT, read(Packed.zip(CONTENT, "logs/", "logs/guest.log"), ""), "a folder is no file");
        assertArrayEquals(CONTENT, read(Packed.zip(CONTENT, "guest.log", "__MACOSX/._guest.log", ".DS_Store"), ""));
        assertArrayEquals(CONTENT, read(Packed.zip("a.log", CONTENT), "a.log"));
    }

    @Test
    void ofSeveralOneMustBeChosen() throws IOException {
        byte[] archive = Packed.zip(CONTENT, "a/x.log", "b/x.log", "b/y.log");
        String message = problem(archive, "");
        assertTrue(
                message.endsWith(
                        "trace.zip (zip) has 3 files in it; --entry NAME chooses one: a/x.log, b/x.log, b/y.log"),
                message);
        assertArrayEquals(CONTENT, read(archive, "b/x.log"));
        assertArrayEquals(CONTENT, read(archive, "y.log"), "without its folders");
        assertTrue(problem(archive, "x.log").contains("has more than one file called \"x.log\" in it"));
        assertTrue(problem(archive, "z.log").contains("has no file called \"z.log\" in it"));
        String[] many = IntStream.range(0, 30).mapToObj(i -> "f" + i).toArray(String[]::new);
        assertTrue(problem(Packed.zip(CONTENT, many), "").endsWith("f18, f19 and 10 more"));
        assertTrue(problem(Packed.zip(CONTENT), "").endsWith("has no file in it"));
        assertTrue(problem(Packed.zip(CONTENT, "folder/"), "").endsWith("has no file in it"));
        assertTrue(problem(Packed.zip(CONTENT, "a\u001b[31m", "b"), "").endsWith("a?[31m, b"));
    }

    @Test
    void storedFilesCommentsAndWhatStandsBefore() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("PK\3\4 of somebody else".getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.setComment("PK\5\6 is not the end".repeat(50));
            ZipEntry entry = new ZipEntry("k\u00f6ln.log");
            CRC32 crc = new CRC32();
            crc.update(CONTENT);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(CONTENT.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(CONTENT);
        }
        assertArrayEquals(CONTENT, read(archive.toByteArray(), "k\u00f6ln.log"));
        out.write(archive.toByteArray());
        assertArrayEquals(CONTENT, read(out.toByteArray(), ""));
    }

    @Test
    void placesBeyondFourGigabytesAreFound() throws IOException {
        byte[] plain = Packed.zip("a.log", CONTENT);
        int end = plain.length - 22;
        ByteBuffer old = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        int list = old.getInt(end + 16);
        int listLength = old.getInt(end + 12);
        ByteBuffer large = ByteBuffer.allocate(plain.length + 28 + 56 + 20).order(ByteOrder.LITTLE_ENDIAN);
        large.put(plain, 0, list + listLength);
        // the entry's own place moves into an extra field, behind its two lengths
        large.putInt(list + 20, -1).putInt(list + 24, -1).putInt(list + 42, -1).putShort(list + 30, (short) 28);
        large.putShort((short) 1).putShort((short) 24).putLong(old.getInt(list + 24)).putLong(old.getInt(list + 20))
                .putLong(0);
        long longEnd = large.position();
        large.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0).putInt(0).putLong(1)
                .putLong(1).putLong(listLength + 28).putLong(list);
        large.putInt(0x07064b50).putInt(0).putLong(longEnd).putInt(1);
        large.put(plain, end, 22);
        large.putShort((int) longEnd + 76 + 10, (short) -1).putInt((int) longEnd + 76 + 16, -1);
        assertArrayEquals(CONTENT, read(Arrays.copyOf(large.array(), large.position()), ""));
    }

    @Test
    void whatCannotBeUnpackedIsSaid() throws IOException {
        byte[] archive = Packed.zip("a.log", CONTENT);
        int list = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getInt(archive.length - 22 + 16);
        byte[] encrypted = archive.clone();
        encrypted[list + 8] |= 1;
        assertTrue(problem(encrypted, "").endsWith("a.log: it is encrypted; unpack it yourself"));
        byte[] bzip2 = archive.clone();
        bzip2[list + 10] = 12;
        assertTrue(problem(bzip2, "").contains("it is packed by method 12, and only 0 (stored) and 8 (deflated)"));
        String cut = problem(Arrays.copyOf(archive, archive.length - 30), "");
        assertTrue(cut.endsWith("cannot be read: the list of files at its end is missing, so it is not whole"), cut);
        byte[] lying = archive.clone();
        // the length behind the packed bytes
        lying[list - 4] ^= 1;
        assertTrue(problem(lying, "").contains("cannot be unpacked after"), problem(lying, ""));
        byte[] damaged = archive.clone();
        damaged[list - 12] ^= 1;
        assertTrue(problem(damaged, "").toLowerCase().contains("crc"), problem(damaged, ""));
    }

    @Test
    void aCompressedFileInAnArchiveIsUnpackedToo() throws IOException {
        assertArrayEquals(CONTENT, read(Packed.zip("a.log.gz", Packed.gzip(CONTENT)), ""));
        assertArrayEquals(CONTENT, read(Packed.zip("a.log.xz", Packed.xz(CONTENT)), ""));
        assertArrayEquals(CONTENT, read(Packed.xz(Packed.gzip(CONTENT)), ""));
        String thrice = problem(Packed.zip("a", Packed.gzip(Packed.xz(CONTENT))), "");
        assertTrue(
                thrice.endsWith(
                        "trace.zip (zip) holds something packed with xz again, beyond 2 layers; unpack it yourself"),
                thrice);
        String inner = problem(Packed.gzip(Packed.zip("a", CONTENT)), "");
        assertTrue(inner.endsWith("trace.zip (gzip) holds something packed with zip; unpack it yourself"), inner);
    }

    /** Members of one byte: the inner layer gives little, however much the outer one gives. */
    @Test
    void aBombInALayerBetweenIsStopped() throws IOException {
        Path path = file(Packed.zip("a.gz", repeated(Packed.gzip(new byte[1]), 100_000)));
        FileInput input = Formats.input(path, new UnpackLimits(100_000, 50, 1L << 40), "");
        String message = assertThrows(TraceException.class, () -> read(input)).getMessage();
        assertTrue(message.contains("over 50 to 1"), message);
        assertEquals(100_000, read(Formats.input(path)).length, "what comes out is not too much");
    }

    private static byte[] repeated(byte[] bytes, int times) {
        byte[] many = new byte[bytes.length * times];
        for (int i = 0; i < many.length; i += bytes.length) {
            System.arraycopy(bytes, 0, many, i, bytes.length);
        }
        return many;
    }

    /** Java's own reader calls itself for each empty member. */
    @Test
    void emptyMembersWithoutEndDoNotHangTheReader() throws IOException {
        String message = problem(repeated(Packed.gzip(new byte[0]), 200_000), "");
        assertTrue(message.endsWith("0 unpacked bytes: StackOverflowError"), message);
    }

    @Test
    void aDictionaryOfAnySizeIsNotAllowed() throws IOException {
        byte[] archive = Packed.xz(CONTENT);
        // the block header: size, flags, filter 21h, one property: the dictionary, now 1 GiB; then its own checksum
        assertEquals(0x21, archive[14]);
        archive[16] = 36;
        CRC32 crc = new CRC32();
        int header = (archive[12] + 1) * 4;
        crc.update(archive, 12, header - 4);
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(12 + header - 4, (int) crc.getValue());
        String message = problem(archive, "");
        assertTrue(message.contains("of memory, more than the 139,264 KiB that are allowed"), message);
    }

    @Test
    void garbageEndsInAMessage() throws IOException {
        byte[] archive = Packed.zip(CONTENT, "a.log", "b.log");
        int list = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getInt(archive.length - 22 + 16);
        Random random = new Random(5);
        int read = 0;
        for (int round = 0; round < 2000; round++) {
            byte[] damaged = archive.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                damaged[list + random.nextInt(damaged.length - list)] = (byte) random.nextInt(256);
            }
            try {
                read(damaged, "a.log");
                read++;
            } catch (TraceException e) {
                assertTrue(e.getMessage().startsWith(folder.toString()), e.getMessage());
            }
        }
        assertTrue(read > 200, "some damage does not matter: " + read);
    }
}
