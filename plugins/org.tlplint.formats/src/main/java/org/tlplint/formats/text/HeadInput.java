/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;

/**
 * The beginning of a source as a source of its own: what a reader makes of it tells how well its format fits, and what the
 * source shows. The last line is left away if it may be cut off.
 */
public final class HeadInput implements TraceInput {

    private final byte[] bytes;
    private final int length;

    public HeadInput(byte[] head) {
        bytes = head;
        int newline = head.length < TraceFormat.DETECTION_BYTES ? -1
                : Bytes.lastIndexOf(head, (byte) '\n', 0, head.length);
        length = newline < 0 ? head.length : newline + 1;
    }

    /** The beginning of a source. */
    public static HeadInput of(TraceInput input) throws IOException {
        try (InputStream in = input.open(0)) {
            return new HeadInput(in.readNBytes(TraceFormat.DETECTION_BYTES));
        }
    }

    @Override
    public String name() {
        return "head";
    }

    @Override
    public long storedSize() {
        return length;
    }

    @Override
    public InputStream open(long offset) {
        int from = (int) Math.min(offset, length);
        return new ByteArrayInputStream(bytes, from, length - from);
    }

    @Override
    public boolean seekable() {
        return true;
    }

    @Override
    public long storedPosition() {
        return 0;
    }

    @Override
    public String sha256() {
        throw new UnsupportedOperationException("a head has no hash");
    }
}
