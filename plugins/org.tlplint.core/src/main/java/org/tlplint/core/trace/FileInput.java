/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A trace file on disk, packed or not. What packs it is told by its first bytes, never by its name.
 *
 * <p>Of an archive one file is read. What is compressed in an archive, or twice, is unpacked twice.
 *
 * <p>An unpacked file can be read from any offset. A packed one is unpacked on a thread of its own, ahead of the reader,
 * and only from the start; what it may grow to is limited by {@link UnpackLimits}. The SHA-256 of the stored file is
 * taken behind the reader on another thread, so that hashing costs the reader nothing while a core is free; or not at all.
 *
 * <p>Streams may be read on any thread; each stream by one thread at a time.
 */
public final class FileInput implements TraceInput {

    private static final int HEAD_BYTES = 16;

    private final Path path;
    private final long size;
    private final Compression compression;
    private final List<Compression> compressions;
    private final Archive.Entry entry;
    private final UnpackLimits limits;
    private final FileHash hash;
    private volatile long position;

    private FileInput(Path path, long size, Compression compression, List<Compression> compressions,
            Archive.Entry entry, UnpackLimits limits, boolean hashed) {
        this.path = path;
        this.size = size;
        this.compression = compression;
        this.compressions = compressions;
        this.entry = entry;
        this.limits = limits;
        this.hash = hashed ? new FileHash(path, size) : null;
    }

    /**
     * Looks at a file and at how it is packed.
     *
     * @param compressions the ways of packing to recognise
     * @throws TraceException if there is no such file, or it is not a regular, readable file; the message says which
     */
    public static FileInput of(Path path, List<Compression> compressions) throws TraceException {
        return of(path, compressions, UnpackLimits.DEFAULT);
    }

    /** As {@link #of(Path, List)}, with limits of one's own for what a packed file may unpack to. */
    public static FileInput of(Path path, List<Compression> compressions, UnpackLimits limits) throws TraceException {
        return of(path, compressions, limits, "");
    }

    /**
     * As {@link #of(Path, List, UnpackLimits)}, with the file of an archive that is meant.
     *
     * @param entry its name, with or without folders; empty if the archive has only one. Nothing of any other file
     */
    public static FileInput of(Path path, List<Compression> compressions, UnpackLimits limits, String entry)
            throws TraceException {
        if (Files.isDirectory(path)) {
            throw new TraceException("%s is a directory, not a trace file".formatted(path));
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new TraceException(
                    "%s is not a regular file; a trace is read more than once, so save it to a file first"
                            .formatted(path));
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            byte[] head = Channels.newInputStream(channel).readNBytes(HEAD_BYTES);
            Compression found = null;
            for (Compression candidate : compressions) {
                if (found == null && candidate.matches(head, head.length)) {
                    found = candidate;
                }
            }
            Archive.Entry chosen = found instanceof Archive archive
                    ? ArchiveEntries.choose(path, archive, channel, entry)
                    : null;
            return new FileInput(path, channel.size(), found, compressions, chosen, limits, true);
        } catch (TraceException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new TraceException("%s does not exist".formatted(path), e);
        } catch (AccessDeniedException e) {
            throw new TraceException("%s may not be read: permission denied".formatted(path), e);
        } catch (IOException e) {
            throw new TraceException("%s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    /**
     * The files in an archive.
     *
     * @return none if the file is no archive
     */
    public static List<Archive.Entry> entries(Path path, List<Compression> compressions) throws TraceException {
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            byte[] head = Channels.newInputStream(channel).readNBytes(HEAD_BYTES);
            for (Compression candidate : compressions) {
                if (candidate.matches(head, head.length)) {
                    return candidate instanceof Archive archive ? ArchiveEntries.files(path, archive, channel)
                            : List.of();
                }
            }
            return List.of();
        } catch (TraceException e) {
            throw e;
        } catch (IOException e) {
            throw new TraceException("%s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    /** The same file for a purpose that does not ask which bytes it holds: no hash is taken, {@link #sha256} is empty. */
    public FileInput withoutHash() {
        return new FileInput(path, size, compression, compressions, entry, limits, false);
    }

    public Path path() {
        return path;
    }

    /** What the file is packed with, or null. */
    public Compression compression() {
        return compression;
    }

    @Override
    public String name() {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    @Override
    public String fullName() {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().toString();
        }
    }

    @Override
    public long storedSize() {
        return size;
    }

    @Override
    public InputStream open(long offset) throws IOException {
        if (offset != 0 && !seekable()) {
            throw new TraceException("%s is packed (%s) and can be read from its start only"
                    .formatted(path, compression.id()));
        }
        StoredStream stored = new StoredStream(path, entry == null ? offset : entry.offset(), this::advanced);
        if (compression == null) {
            return stored;
        }
        String what = "%s (%s)".formatted(path, compression.id());
        return new ReadAhead(new Unpacker(compression, compressions, stored, limits, what), stored, limits, what);
    }

    private void advanced(long from, long to) {
        position = to;
        if (hash != null) {
            hash.follow(from, to);
        }
    }

    @Override
    public boolean seekable() {
        return compression == null;
    }

    @Override
    public long storedPosition() {
        return position;
    }

    @Override
    public String sha256() throws IOException {
        return sha256(() -> {
        });
    }

    @Override
    public String sha256(Runnable look) throws IOException {
        return hash == null ? "" : hash.finish(look);
    }
}
