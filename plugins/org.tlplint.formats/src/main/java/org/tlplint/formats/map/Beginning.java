/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.tlplint.core.trace.TraceInput;

/**
 * The beginning of a source, to try something on.
 *
 * @param name of the source
 * @param bytes its first ones
 */
record Beginning(String name, byte[] bytes) implements TraceInput {

    @Override
    public long storedSize() {
        return bytes.length;
    }

    @Override
    public InputStream open(long offset) {
        int from = (int) Math.min(offset, bytes.length);
        return new ByteArrayInputStream(bytes, from, bytes.length - from);
    }

    @Override
    public boolean seekable() {
        return true;
    }

    @Override
    public long storedPosition() {
        return bytes.length;
    }

    @Override
    public String sha256() {
        return "";
    }
}
