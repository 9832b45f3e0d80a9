/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.tlplint.core.trace.TraceInput;

/**
 * An input that lets somebody look at each block as it is read, so that an audit can be watched and ended also while a
 * source has nothing but lines that are no events.
 */
record WatchedInput(TraceInput input, Runnable look) implements TraceInput {

    @Override
    public InputStream open(long offset) throws IOException {
        return new FilterInputStream(input.open(offset)) {
            @Override
            public int read(byte[] into, int start, int length) throws IOException {
                look.run();
                return super.read(into, start, length);
            }
        };
    }

    @Override
    public String name() {
        return input.name();
    }

    @Override
    public long storedSize() {
        return input.storedSize();
    }

    @Override
    public boolean seekable() {
        return input.seekable();
    }

    @Override
    public long storedPosition() {
        return input.storedPosition();
    }

    @Override
    public String sha256() throws IOException {
        return input.sha256();
    }
}
