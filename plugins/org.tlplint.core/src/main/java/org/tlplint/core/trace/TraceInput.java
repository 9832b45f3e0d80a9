/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one source, decompressed. */
public interface TraceInput {

    /** File name to show. */
    String name();

    /** The whole path of the file, links resolved, if it has one: it may say what the bytes do not. Otherwise the name. */
    default String fullName() {
        return name();
    }

    /** Bytes of the file as stored, or -1. */
    long storedSize();

    /**
     * Opens the decompressed bytes.
     *
     * @param offset where to start; more than 0 only if {@link #seekable()}
     */
    InputStream open(long offset) throws IOException;

    /** A reader has been opened, and what it wanted to see beforehand has been seen: a file that grows grows from now on. */
    default void opened() {
        // most files are what they are
    }

    /** Whether {@link #open} can start anywhere at small cost. */
    boolean seekable();

    /** Bytes of the stored file consumed so far by the streams that were opened: for progress. */
    long storedPosition();

    /** SHA-256 of the stored file in hexadecimal, once a reader has come to its end; else computed now. Empty if none is taken. */
    String sha256() throws IOException;

    /**
     * As {@link #sha256()}, which may take seconds when a large file is not hashed yet.
     *
     * @param look called now and then meanwhile; what it throws ends the work
     */
    default String sha256(Runnable look) throws IOException {
        look.run();
        return sha256();
    }
}
