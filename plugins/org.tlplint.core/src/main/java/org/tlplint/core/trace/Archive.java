/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/** A way of packing several files into one, of which one is read: {@link #unpack} starts at its {@link Entry#offset}. */
public interface Archive extends Compression {

    /**
     * The files in an archive.
     *
     * @throws IOException if the archive is malformed; the message says in what way
     */
    List<Entry> entries(SeekableByteChannel archive) throws IOException;

    /**
     * A file in an archive.
     *
     * @param name with its folders
     * @param offset where in the archive it begins
     * @param problem why it cannot be unpacked, "it is encrypted"; else an empty text
     */
    record Entry(String name, long offset, String problem) {

        /** Its name without folders. */
        public String shortName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }
}
