/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.tlplint.core.trace.TraceInput;

/**
 * A source held in memory.
 *
 * @param name to show
 * @param bytes its content; not copied
 */
public record MemoryInput(String name, byte[] bytes) implements TraceInput {

    @Override
    public long storedSize() {
        return bytes.length;
    }

    @Override
    public InputStream open(long offset) {
        return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
    }

    @Override
    public boolean seekable() {
        return true;
    }

    @Override
    public long storedPosition() {
        return bytes.length;
    }

    /** Not computed: hashing is not what is measured here. */
    @Override
    public String sha256() {
        return "";
    }
}
