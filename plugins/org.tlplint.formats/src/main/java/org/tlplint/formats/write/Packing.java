/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;

/** How a file is packed. Pieces that are packed one by one may stand one after the other in a file. */
public enum Packing {

    NONE(""), GZIP(".gz"), ZSTD(".zst");

    private static final int BUFFER = 1 << 16;

    private final String extension;

    Packing(String extension) {
        this.extension = extension;
    }

    /** How names of such files end; empty for no packing. */
    public String extension() {
        return extension;
    }

    /** The packing that a file's name asks for. */
    public static Packing of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(GZIP.extension) ? GZIP : lower.endsWith(ZSTD.extension) ? ZSTD : NONE;
    }

    /** A stream that packs into another, which is closed with it. */
    OutputStream pack(OutputStream out) throws IOException {
        try {
            return switch (this) {
                case NONE -> out;
                case GZIP -> new GZIPOutputStream(out, BUFFER);
                case ZSTD -> new ZstdOutputStreamNoFinalizer(out);
            };
        } catch (LinkageError e) {
            throw new IOException("this machine has no native zstd library (%s)".formatted(e.getMessage()), e);
        }
    }
}
