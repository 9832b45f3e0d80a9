/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a reader did not turn into events: by reason, each with the first sample and where it stands. */
public final class SkipLog {

    private static final int SAMPLE_BYTES = 160;

    /** One reason with its count. */
    public static final class Skip {
        private final String reason;
        private final boolean expected;
        private long count;
        private String sample = "";
        private long line;

        private Skip(String reason, boolean expected) {
            this.reason = reason;
            this.expected = expected;
        }

        public String reason() {
            return reason;
        }

        /** True for what the format knows and leaves out on purpose; false for what was not understood. */
        public boolean expected() {
            return expected;
        }

        public long count() {
            return count;
        }

        /** The first such line, cut to a bearable length; unprintable bytes as dots. */
        public String sample() {
            return sample;
        }

        /** Line or record of the sample, from 1. */
        public long line() {
            return line;
        }

        /** Counts one more; the bytes become the sample if it is the first. */
        public void add(byte[] bytes, int start, int end, long atLine) {
            if (count++ == 0) {
                sample = printable(bytes, start, Math.min(end, start + SAMPLE_BYTES));
                line = atLine;
            }
        }
    }

    private final Map<String, Skip> skips = new LinkedHashMap<>(64);

    /** The counter of a reason; readers keep it, so that counting costs no look-up. */
    public Skip reason(String reason, boolean expected) {
        return skips.computeIfAbsent(reason, r -> new Skip(r, expected));
    }

    /** The reasons that occurred. */
    public List<Skip> counted() {
        List<Skip> list = new ArrayList<>(skips.values());
        list.removeIf(s -> s.count == 0);
        return list;
    }

    /** How many were not understood. */
    public long notUnderstood() {
        return skips.values().stream().filter(s -> !s.expected).mapToLong(s -> s.count).sum();
    }

    private static String printable(byte[] bytes, int start, int end) {
        byte[] copy = new byte[Math.max(0, end - start)];
        for (int i = 0; i < copy.length; i++) {
            byte b = bytes[start + i];
            copy[i] = b >= ' ' && b < 127 ? b : (byte) '.';
        }
        return new String(copy, StandardCharsets.US_ASCII);
    }
}
