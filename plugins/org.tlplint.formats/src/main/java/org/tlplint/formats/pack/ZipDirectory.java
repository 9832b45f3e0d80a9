/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.trace.Archive.Entry;

/**
 * The list of files at the end of a ZIP archive (APPNOTE 6.3, 4.3.12 to 4.3.16). Only this list says what belongs to the
 * archive; what is in front of it may be anything. Numbers are little-endian.
 */
final class ZipDirectory {

    /** Files of an archive; one with more is refused. */
    private static final int MOST_FILES = 10_000;
    /** Bytes of the list. */
    private static final int MOST_BYTES = 8 << 20;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONG_END = 0x06064b50;
    private static final int LONG_END_LENGTH = 56;
    private static final int FILE = 0x02014b50;
    private static final int FILE_LENGTH = 46;
    private static final int LONG_FIELD = 1;
    private static final long UNSET = 0xffff_ffffL;
    private static final int ENCRYPTED = 1;
    private static final int UTF_8 = 1 << 11;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final SeekableByteChannel archive;
    private final long size;
    private long files;
    private long bytes;
    private long start;
    /** What stands before the archive: its offsets do not count that. */
    private long before;

    ZipDirectory(SeekableByteChannel archive) throws IOException {
        this.archive = archive;
        size = archive.size();
    }

    List<Entry> entries() throws IOException {
        findList();
        if (files > MOST_FILES || bytes > MOST_BYTES) {
            throw new IOException("it has more than %,d files in it".formatted(MOST_FILES));
        }
        ByteBuffer list = read(start, (int) bytes);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            if (list.remaining() < FILE_LENGTH || list.getInt(list.position()) != FILE) {
                throw new IOException("its list of files is damaged");
            }
            entries.add(entry(list));
        }
        return entries;
    }

    private void findList() throws IOException {
        int length = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = read(size - length, length);
        int at = length - END_LENGTH;
        while (at >= 0 && !(tail.getInt(at) == END && (tail.getShort(at + 20) & 0xffff) <= length - END_LENGTH - at)) {
            at--;
        }
        if (at < 0) {
            throw new IOException("the list of files at its end is missing, so it is not whole");
        }
        long end = size - length + at;
        files = tail.getShort(at + 10) & 0xffff;
        bytes = tail.getInt(at + 12) & UNSET;
        long told = tail.getInt(at + 16) & UNSET;
        if (files == 0xffff || bytes == UNSET || told == UNSET) {
            ByteBuffer locator = end < LOCATOR_LENGTH ? null : read(end - LOCATOR_LENGTH, LOCATOR_LENGTH);
            if (locator != null && locator.getInt(0) == LOCATOR) {
                end = locator.getLong(8);
                ByteBuffer longEnd = end < 0 || end > size - LONG_END_LENGTH ? null : read(end, LONG_END_LENGTH);
                if (longEnd == null || longEnd.getInt(0) != LONG_END) {
                    throw new IOException("the place of its list of files is damaged");
                }
                files = longEnd.getLong(32);
                bytes = longEnd.getLong(40);
                told = longEnd.getLong(48);
            }
        }
        start = end - bytes;
        before = start - told;
        if (files < 0 || bytes < 0 || start < 0 || told < 0 || before < 0) {
            throw new IOException("the place of its list of files is damaged");
        }
    }

    private Entry entry(ByteBuffer list) throws IOException {
        int at = list.position();
        int flags = list.getShort(at + 8);
        int method = list.getShort(at + 10) & 0xffff;
        int name = list.getShort(at + 28) & 0xffff;
        int extra = list.getShort(at + 30) & 0xffff;
        int comment = list.getShort(at + 32) & 0xffff;
        if (list.remaining() - FILE_LENGTH < name + extra + comment) {
            throw new IOException("its list of files is damaged");
        }
        long offset = list.getInt(at + 42) & UNSET;
        if (offset == UNSET) {
            offset = longOffset(list.slice(at + FILE_LENGTH + name, extra).order(ByteOrder.LITTLE_ENDIAN),
                    list.getInt(at + 24) == -1, list.getInt(at + 20) == -1);
        }
        long place = offset + before;
        if (offset < 0 || place < 0 || place >= start) {
            throw new IOException("its list of files is damaged");
        }
        String text = text(list.slice(at + FILE_LENGTH, name), (flags & UTF_8) != 0);
        list.position(at + FILE_LENGTH + name + extra + comment);
        String problem = (flags & ENCRYPTED) != 0 ? "it is encrypted"
                : method == STORED || method == DEFLATED ? ""
                        : "it is packed by method %d, and only 0 (stored) and 8 (deflated) are read".formatted(method);
        return new Entry(text, place, problem);
    }

    /** The field for large files has only those numbers that did not fit elsewhere. */
    private static long longOffset(ByteBuffer extra, boolean length, boolean packedLength) {
        while (extra.remaining() >= 4) {
            int id = extra.getShort();
            int bytes = Math.min(extra.getShort() & 0xffff, extra.remaining());
            int skip = (length ? 8 : 0) + (packedLength ? 8 : 0);
            if (id == LONG_FIELD && bytes >= skip + 8) {
                return extra.getLong(extra.position() + skip);
            }
            extra.position(extra.position() + bytes);
        }
        return -1;
    }

    /** The name for people: nothing in it that a terminal obeys. */
    private static String text(ByteBuffer bytes, boolean utf8) {
        Charset charset = utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString().replaceAll("\\p{C}", "?");
        } catch (CharacterCodingException e) {
            return charset.decode(bytes).toString().replaceAll("\\p{C}", "?");
        }
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        archive.position(from);
        while (buffer.hasRemaining()) {
            if (archive.read(buffer) < 0) {
                throw new IOException("it became shorter while it was read");
            }
        }
        return buffer.flip();
    }
}
