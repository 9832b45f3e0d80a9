/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.binary;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.tlplint.core.trace.SkipLog;

/** Counts what a binary source has and no event is made of. The sample of a reason is its place and its first bytes in hexadecimal. */
public final class LeftOut {

    private static final int SAMPLE_BYTES = 32;

    private LeftOut() {
    }

    /**
     * @param offset of the first byte in the source
     * @param number of the record or packet, from 1
     */
    public static void add(SkipLog.Skip reason, byte[] bytes, int from, int to, long offset, long number) {
        if (reason.count() > 0) {
            reason.add(bytes, 0, 0, number);
            return;
        }
        int end = Math.max(from, Math.min(to, from + SAMPLE_BYTES));
        String hex = HexFormat.ofDelimiter(" ").formatHex(bytes, from, end);
        add(reason, hex + (end < to ? " ..." : ""), offset, number);
    }

    /** As {@link #add(SkipLog.Skip, byte[], int, int, long, long)} with words in place of bytes. */
    public static void add(SkipLog.Skip reason, String detail, long offset, long number) {
        byte[] text = reason.count() > 0
                ? new byte[0]
                : "at byte %,d: %s".formatted(offset, detail).getBytes(StandardCharsets.ISO_8859_1);
        reason.add(text, 0, text.length, Math.max(1, number));
    }
}
