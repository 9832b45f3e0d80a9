/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A trace file that is still written: who reads it comes to its end only when somebody says so. While a format opens its
 * reader, that is until {@link #opened}, the file ends where it ends. The hash is that of the bytes that were read.
 */
public final class FollowInput implements TraceInput {

    /** Says when to stop waiting. Asked on the thread that reads. */
    public interface Ending {

        /**
         * Whether the end of the file is the end now; asked several times a second while nothing comes.
         *
         * @param quietNs how long nothing has come
         * @throws IOException if the file is not what it should be
         */
        boolean isOver(long quietNs) throws IOException;

        /** Whether to end although there may be more to read; asked before each block. */
        boolean isCut();
    }

    private final Path path;
    private final String name;
    private final Ending ending;
    private volatile boolean opened;
    private volatile FollowStream furthest;

    /**
     * @param name for people
     */
    public FollowInput(Path path, String name, Ending ending) {
        this.path = path;
        this.name = name;
        this.ending = ending;
    }

    @Override
    public void opened() {
        opened = true;
    }

    @Override
    public String name() {
        return name;
    }

    /** Bytes read, once reading is over; before that nobody knows. */
    @Override
    public long storedSize() {
        FollowStream stream = furthest;
        return stream == null || !stream.isOver() ? -1 : stream.position();
    }

    @Override
    public InputStream open(long offset) throws IOException {
        if (offset != 0) {
            throw new TraceException("%s is followed and can be read from its start only".formatted(name));
        }
        try {
            FollowStream stream = new FollowStream(FileChannel.open(path, StandardOpenOption.READ), path, name, ending,
                    () -> opened);
            // the last one is that of the reader: what was opened before only had a look
            furthest = stream;
            return stream;
        } catch (NoSuchFileException e) {
            throw new TraceException("%s is gone".formatted(path), e);
        }
    }

    @Override
    public boolean seekable() {
        return false;
    }

    @Override
    public long storedPosition() {
        FollowStream stream = furthest;
        return stream == null ? 0 : stream.position();
    }

    @Override
    public String sha256() {
        FollowStream stream = furthest;
        return stream == null ? "" : stream.sha256();
    }

    /** What is to be said of the file besides what was read; an empty text if nothing is. */
    public String remark() {
        FollowStream stream = furthest;
        return stream == null ? "" : stream.remark();
    }
}
