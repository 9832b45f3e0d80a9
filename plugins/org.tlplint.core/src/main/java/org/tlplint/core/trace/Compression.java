/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.io.InputStream;

/** A way of packing a trace file that is undone while reading. */
public interface Compression {

    /** "gzip", "zstd". */
    String id();

    /** Whether a file that begins so is packed in this way. */
    boolean matches(byte[] head, int length);

    /** The unpacked bytes. Malformed input ends in an {@link IOException}, never in endless output per input byte. */
    InputStream unpack(InputStream packed) throws IOException;
}
