/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.mmiotrace;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;

/** What Linux' mmiotrace prints into {@code trace_pipe}: every access of a driver to device memory mapped since. */
public final class MmiotraceFormat implements TraceFormat {

    static final Set<Trait> TRAITS = Collections
            .unmodifiableSet(EnumSet.of(Trait.TABLE_ACCESSES, Trait.ACCESS_WIDTH, Trait.TIME));
    private static final int MOST_LINES = 2_000;

    @Override
    public String id() {
        return "mmiotrace";
    }

    @Override
    public String title() {
        return "Linux mmiotrace";
    }

    @Override
    public Set<Trait> traits() {
        return TRAITS;
    }

    /** The share of lines that are of an mmiotrace; a version line adds to it. */
    @Override
    public int confidence(byte[] head) {
        MmioLine line = new MmioLine();
        int[] counts = new int[MmioLine.Kind.values().length];
        int lines = 0;
        for (int from = 0; from < head.length && lines < MOST_LINES; lines++) {
            int newline = Bytes.indexOf(head, (byte) '\n', from, head.length);
            int to = newline < 0 ? head.length : newline;
            counts[line.parse(head, from, to > from && head[to - 1] == '\r' ? to - 1 : to).ordinal()]++;
            from = to + 1;
        }
        int known = counts[MmioLine.Kind.READ.ordinal()] + counts[MmioLine.Kind.WRITE.ordinal()]
                + counts[MmioLine.Kind.MAPPING.ordinal()] + counts[MmioLine.Kind.DEVICE.ordinal()];
        int marks = counts[MmioLine.Kind.MARK.ordinal()] + counts[MmioLine.Kind.UNDECODED.ordinal()];
        int version = counts[MmioLine.Kind.VERSION.ordinal()];
        int quiet = counts[MmioLine.Kind.EMPTY.ordinal()] + counts[MmioLine.Kind.COMMENT.ordinal()];
        int relevant = Math.max(1, lines - quiet);
        if (known == 0) {
            return version > 0 && version + marks == relevant ? 60 : 0;
        }
        int share = 100 * (known + marks + version) / relevant;
        return version > 0 ? 60 + 39 * share / 100 : share >= 50 ? 45 + share / 2 : share / 4;
    }

    @Override
    public EventReader open(TraceInput input) {
        return new MmiotraceReader(input);
    }
}
