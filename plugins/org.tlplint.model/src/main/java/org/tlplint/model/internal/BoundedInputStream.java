/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Fails as soon as more than a given number of bytes come. */
public final class BoundedInputStream extends FilterInputStream {

    private final long limit;
    private long left;

    public BoundedInputStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        spend(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        spend(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        spend(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Leaves the source open: a parser closes what it reads, and what follows its document would go unseen. */
    @Override
    public void close() {
        // whoever opened it closes it
    }

    private void spend(long count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new IOException(String.format(Locale.ROOT, "it is larger than %,d bytes when unpacked", limit));
        }
    }
}
