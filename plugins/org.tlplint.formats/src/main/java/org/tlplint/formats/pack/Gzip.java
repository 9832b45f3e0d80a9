/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

import org.tlplint.core.trace.Compression;

/** gzip (RFC 1952), also several members one after the other. */
public final class Gzip implements Compression {

    private static final int BUFFER = 64 << 10;

    @Override
    public String id() {
        return "gzip";
    }

    @Override
    public boolean matches(byte[] head, int length) {
        return length >= 3 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b && head[2] == 8;
    }

    @Override
    public InputStream unpack(InputStream packed) throws IOException {
        return new GZIPInputStream(packed, BUFFER);
    }
}
