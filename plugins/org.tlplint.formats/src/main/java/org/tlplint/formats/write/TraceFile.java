/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/**
 * A trace that is being written to a file: it is there whole, or not at all. Until it is whole, the events are in a temporary file,
 * because what stands before them is known last.
 */
public final class TraceFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Packing packing;
    private final Path events;
    private final EventWriter writer;
    private OutputStream out;
    private Path whole;

    /**
     * Begins a trace.
     *
     * @param target the file that is made or replaced; null if {@link #finish(Set, OutputStream)} will be called
     */
    public TraceFile(Path target, OutputFormat format, Packing packing) throws IOException {
        this.target = target;
        this.packing = packing;
        Path folder = target == null ? null : target.toAbsolutePath().getParent();
        events = folder == null ? Files.createTempFile("tlplint-", ".part")
                : Files.createTempFile(folder, "." + target.getFileName() + "-", ".part");
        events.toFile().deleteOnExit();
        try {
            out = packing.pack(new BufferedOutputStream(Files.newOutputStream(events), BUFFER));
        } catch (IOException e) {
            Files.deleteIfExists(events);
            throw e;
        }
        writer = format.writer(out);
    }

    /** Writes an event after those before it. */
    public void write(TraceEvent event) throws IOException {
        writer.write(event);
    }

    /** What could not be kept so far. */
    public Losses losses() {
        return writer.losses();
    }

    /**
     * Puts the trace in its place.
     *
     * @param shown what the source has come to show
     */
    public void finish(Set<Trait> shown) throws IOException {
        // not the place of a temporary file, which would have its narrow permissions
        whole = events.resolveSibling(events.getFileName() + ".whole");
        whole.toFile().deleteOnExit();
        try (OutputStream to = Files.newOutputStream(whole, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            finish(shown, to);
        }
        try {
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the whole trace to a stream, which stays open. */
    public void finish(Set<Trait> shown, OutputStream to) throws IOException {
        writer.finish();
        out.close();
        out = null;
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (OutputStream packed = packing.pack(head)) {
            packed.write(writer.head(shown));
        }
        head.writeTo(to);
        try (FileChannel from = FileChannel.open(events, StandardOpenOption.READ)) {
            WritableByteChannel channel = Channels.newChannel(to);
            for (long at = 0; at < from.size();) {
                at += from.transferTo(at, from.size() - at, channel);
            }
        }
        to.flush();
    }

    /** Takes away all that was only needed on the way; without {@link #finish} that is everything. */
    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
        Files.deleteIfExists(events);
        if (whole != null) {
            Files.deleteIfExists(whole);
        }
    }
}
