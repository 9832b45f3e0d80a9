/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

import org.tlplint.core.trace.ForwardingInput;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceInput;

/** Standard input as a file, because a trace is read more than once. The file is gone when the command is. */
final class Spool implements Closeable {

    /** Space that is left free on the disk. */
    private static final long LEFT_FREE = 512L << 20;

    private final InputStream in;
    private Path file;
    private volatile boolean complete;
    private volatile IOException failure;

    Spool(InputStream in) {
        this.in = in;
    }

    /** Reads standard input to its end; once only. */
    TraceInput standardInput(UnpackOptions unpacking) throws IOException {
        create();
        copy();
        return new Named(unpacking.input(file));
    }

    /** Reads standard input on a thread of its own, into a file that can be followed meanwhile. */
    Path growing() throws IOException {
        create();
        Thread thread = new Thread(() -> {
            try {
                copy();
            } catch (IOException e) {
                failure = e;
            } finally {
                complete = true;
            }
        }, "tlplint-stdin");
        thread.setDaemon(true);
        thread.start();
        return file;
    }

    /**
     * Whether standard input came to its end.
     *
     * @throws IOException if it could not be read so far
     */
    boolean isComplete() throws IOException {
        if (complete && failure != null) {
            throw new TraceException("standard input: " + Failures.reason(failure), failure);
        }
        return complete;
    }

    private void create() throws IOException {
        if (file != null) {
            throw Problem.usage("standard input (-) can be given once only");
        }
        file = Files.createTempFile("tlplint-", ".trace");
        file.toFile().deleteOnExit();
    }

    private void copy() throws IOException {
        FileStore store = Files.getFileStore(file);
        byte[] block = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                if ((size >> 26) != (size + n >> 26) && store.getUsableSpace() < LEFT_FREE) {
                    throw new TraceException(
                            "standard input is too large: after %,d bytes the disk of %s is nearly full"
                                    .formatted(size, file.getParent()));
                }
                out.write(block, 0, n);
                size += n;
            }
        }
    }

    /** Where standard input went, or null. */
    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    /** The file under the name that people know. */
    private static final class Named extends ForwardingInput {
        Named(TraceInput input) {
            super(input);
        }

        @Override
        public String name() {
            return "standard input";
        }
    }
}
