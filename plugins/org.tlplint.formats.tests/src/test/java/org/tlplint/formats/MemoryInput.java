/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.tlplint.core.trace.TraceInput;

/** A source in memory; hands out its bytes in small pieces, as a slow stream would. */
public record MemoryInput(byte[] bytes, boolean seekable, int piece) implements TraceInput {

    public static MemoryInput of(byte[] bytes) {
        return new MemoryInput(bytes, true, Integer.MAX_VALUE);
    }

    public static MemoryInput of(String text) {
        return of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public long storedSize() {
        return bytes.length;
    }

    @Override
    public InputStream open(long offset) throws IOException {
        if (offset > 0 && !seekable) {
            throw new IOException("cannot seek");
        }
        int from = (int) Math.min(offset, bytes.length);
        return new ByteArrayInputStream(bytes, from, bytes.length - from) {
            @Override
            public synchronized int read(byte[] to, int start, int length) {
                return super.read(to, start, Math.min(length, piece));
            }
        };
    }

    @Override
    public long storedPosition() {
        return 0;
    }

    @Override
    public String sha256() {
        throw new UnsupportedOperationException();
    }
}
