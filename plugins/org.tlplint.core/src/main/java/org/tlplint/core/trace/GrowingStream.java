/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a source that is still written. Reading waits for more; {@link #poll} waits only for a moment. */
public abstract class GrowingStream extends InputStream {

    /** As {@link #read(byte[], int, int)}, but returns 0 when nothing has come for a moment. */
    public abstract int poll(byte[] to, int start, int length) throws IOException;

    @Override
    public int read(byte[] to, int start, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read;
        do {
            read = poll(to, start, length);
        } while (read == 0);
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
}
