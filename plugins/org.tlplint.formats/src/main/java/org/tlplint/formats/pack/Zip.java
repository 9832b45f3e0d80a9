/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.tlplint.core.trace.Archive;

/** ZIP archives (APPNOTE 6.3), also beyond 4 GiB: one file, stored or deflated. */
public final class Zip implements Archive {

    @Override
    public String id() {
        return "zip";
    }

    @Override
    public boolean matches(byte[] head, int length) {
        boolean zip = length >= 4 && head[0] == 'P' && head[1] == 'K';
        // a file, or the end of an archive that holds none
        return zip && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    @Override
    public List<Entry> entries(SeekableByteChannel archive) throws IOException {
        return new ZipDirectory(archive).entries();
    }

    /** Lengths and checksum are verified at the end of the file; none of them is believed before. */
    @Override
    public InputStream unpack(InputStream packed) throws IOException {
        ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new IOException("there is no file where the list of files says");
        }
        return new FilterInputStream(zip) {
            @Override
            public void close() throws IOException {
                packed.close();
            }
        };
    }
}
