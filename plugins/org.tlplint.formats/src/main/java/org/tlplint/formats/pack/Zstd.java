/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import org.tlplint.core.trace.Compression;

/** Zstandard (RFC 8878), also several frames one after the other. */
public final class Zstd implements Compression {

    private static final int BUFFER = 64 << 10;
    /** Largest window a frame may ask for, as a power of two: what {@code zstd --ultra -22} uses, 128 MiB. */
    private static final int MOST_WINDOW_LOG = 27;

    @Override
    public String id() {
        return "zstd";
    }

    @Override
    public boolean matches(byte[] head, int length) {
        if (length < 4) {
            return false;
        }
        int magic = head[0] & 0xff | (head[1] & 0xff) << 8 | (head[2] & 0xff) << 16 | head[3] << 24;
        boolean skippable = (magic & 0xfffffff0) == 0x184d2a50;
        return magic == 0xfd2fb528 || skippable;
    }

    @Override
    public InputStream unpack(InputStream packed) throws IOException {
        try {
            ZstdInputStreamNoFinalizer in = new ZstdInputStreamNoFinalizer(new BufferedInputStream(packed, BUFFER));
            in.setLongMax(MOST_WINDOW_LOG);
            return in;
        } catch (LinkageError e) {
            throw new IOException("this machine has no native zstd library (%s); unpack the file first"
                    .formatted(e.getMessage()), e);
        }
    }
}
