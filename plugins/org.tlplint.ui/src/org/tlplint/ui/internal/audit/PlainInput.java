/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceInput;

/**
 * Unpacked bytes on disk, for looking only: nobody hashes them and nobody waits for the progress. Whoever knows places in a file cannot
 * make anything of another one that has taken its place.
 */
final class PlainInput implements TraceInput {

    private final String name;
    private final Path path;
    private final long size;

    /**
     * @param size bytes that it has at least while it is what it was; it may grow
     */
    PlainInput(String name, Path path, long size) {
        this.name = name;
        this.path = path;
        this.size = size;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long storedSize() {
        return -1;
    }

    @Override
    public InputStream open(long offset) throws IOException {
        Path now = CopyJob.whereIs(path);
        try {
            if (Files.size(now) < size) {
                throw new TraceException(NLS.bind(AuditMessages.File_changed, path));
            }
            InputStream in = Files.newInputStream(now);
            in.skipNBytes(offset);
            return in;
        } catch (NoSuchFileException e) {
            throw new TraceException(NLS.bind(AuditMessages.File_gone, path), e);
        }
    }

    @Override
    public boolean seekable() {
        return true;
    }

    @Override
    public long storedPosition() {
        return 0;
    }

    @Override
    public String sha256() {
        throw new UnsupportedOperationException("the audit hashes the file");
    }
}
