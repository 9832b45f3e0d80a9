/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.List;
import java.util.Set;

import org.tlplint.core.trace.Trait;

/**
 * What was read of one source.
 *
 * @param name file name
 * @param format id of the trace format
 * @param formatTitle its name for people
 * @param confidence of the detection, 0 to 100, or 100 if the format was chosen
 * @param size bytes of the file as stored, or -1
 * @param sha256 of the file as stored, hexadecimal; empty if nobody wanted it
 * @param lines lines or records read
 * @param events events among them
 * @param firstTimeNs time of the first event that has one, or {@link org.tlplint.core.trace.TraceEvent#NO_TIME}
 * @param lastTimeNs time of the last event that has one
 * @param timeReversals how often time ran backwards; file order was kept
 * @param traits what the source shows
 * @param skipped what made no event
 * @param snapshot whether the source only gave the initial state
 * @param brokenOff why the source could not be read to its end, such as a packed file that is cut off; an empty text if it was
 */
public record SourceSummary(String name, String format, String formatTitle, int confidence, long size, String sha256,
        long lines, long events, long firstTimeNs, long lastTimeNs, long timeReversals, Set<Trait> traits,
        List<Skipped> skipped, boolean snapshot, String brokenOff) {

    /** The same with another list of what was left out. */
    SourceSummary withSkipped(List<Skipped> other) {
        return new SourceSummary(name, format, formatTitle, confidence, size, sha256, lines, events, firstTimeNs,
                lastTimeNs,
                timeReversals, traits, List.copyOf(other), snapshot, brokenOff);
    }

    /**
     * Lines or records that made no event.
     *
     * @param reason why
     * @param expected true for what the format leaves out on purpose, false for what was not understood
     * @param count how many
     * @param sample the first one, printable
     * @param line where that stands
     */
    public record Skipped(String reason, boolean expected, long count, String sample, long line) {
    }
}
