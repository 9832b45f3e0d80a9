/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.tlplint.core.trace.Compression;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZInputStream;

/** xz (the .xz file format 1.2), also several streams one after the other. */
public final class Xz implements Compression {

    private static final int BUFFER = 64 << 10;
    /** Memory that a file may ask for, in KiB: twice what {@code xz -9} uses. */
    private static final int MOST_MEMORY = 136 << 10;

    @Override
    public String id() {
        return "xz";
    }

    @Override
    public boolean matches(byte[] head, int length) {
        return length >= 6 && (head[0] & 0xff) == 0xfd && head[1] == '7' && head[2] == 'z' && head[3] == 'X'
                && head[4] == 'Z' && head[5] == 0;
    }

    @Override
    public InputStream unpack(InputStream packed) throws IOException {
        return new Limited(new XZInputStream(new BufferedInputStream(packed, BUFFER), MOST_MEMORY));
    }

    /** Says what the limit of memory is for. */
    private static final class Limited extends InputStream {

        private final XZInputStream in;

        Limited(XZInputStream in) {
            this.in = in;
        }

        @Override
        public int read(byte[] to, int start, int length) throws IOException {
            try {
                return in.read(to, start, length);
            } catch (MemoryLimitException e) {
                throw new IOException("its dictionary needs %,d KiB of memory, more than the %,d KiB that are allowed; "
                        .formatted(e.getMemoryNeeded(), e.getMemoryLimit()) + "unpack the file first", e);
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
