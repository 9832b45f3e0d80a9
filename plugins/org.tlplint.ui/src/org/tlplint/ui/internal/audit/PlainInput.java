/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.tlplint.core.trace.TraceInput;

/** Unpacked bytes on disk, for looking only: nobody hashes them and nobody waits for the progress. */
final class PlainInput implements TraceInput {

    private final String name;
    private final Path path;

    PlainInput(String name, Path path) {
        this.name = name;
        this.path = path;
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
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(offset);
        return in;
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
