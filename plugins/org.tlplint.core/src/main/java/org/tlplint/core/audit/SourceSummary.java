/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.List;
import java.util.Set;

import org.tlplint.core.trace.TraceEvent;
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
 * @param firstTimeNs time, on the clock of the audit, of the first event that has one, or {@link TraceEvent#NO_TIME}
 * @param lastTimeNs time of the last event that has one
 * @param timeReversals how often time ran backwards; file order was kept
 * @param traits what the source shows
 * @param skipped what made no event
 * @param snapshot whether the source only gave the initial state
 * @param brokenOff why the source could not be read to its end, such as a packed file that is cut off; an empty text if it was
 * @param clock how its times were taken
 * @param warnings what is to be known before the findings are believed, as whole sentences without a point
 */
public record SourceSummary(String name, String format, String formatTitle, int confidence, long size, String sha256,
        long lines, long events, long firstTimeNs, long lastTimeNs, long timeReversals, Set<Trait> traits,
        List<Skipped> skipped, boolean snapshot, String brokenOff, Clock clock, List<String> warnings) {

    /** A source with the clock of the audit and nothing to warn of. */
    public SourceSummary(String name, String format, String formatTitle, int confidence, long size, String sha256,
            long lines, long events, long firstTimeNs, long lastTimeNs, long timeReversals, Set<Trait> traits,
            List<Skipped> skipped, boolean snapshot, String brokenOff) {
        this(name, format, formatTitle, confidence, size, sha256, lines, events, firstTimeNs, lastTimeNs, timeReversals,
                traits, skipped, snapshot, brokenOff, Clock.PLAIN, List.of());
    }

    /** The same with another list of what was left out. */
    SourceSummary withSkipped(List<Skipped> other) {
        return new SourceSummary(name, format, formatTitle, confidence, size, sha256, lines, events, firstTimeNs,
                lastTimeNs, timeReversals, traits, List.copyOf(other), snapshot, brokenOff, clock, warnings);
    }

    /** The same with warnings. */
    SourceSummary withWarnings(List<String> other) {
        return new SourceSummary(name, format, formatTitle, confidence, size, sha256, lines, events, firstTimeNs,
                lastTimeNs, timeReversals, traits, skipped, snapshot, brokenOff, clock, List.copyOf(other));
    }

    /** Whether an event of it had a time. */
    public boolean hasTime() {
        return firstTimeNs != TraceEvent.NO_TIME;
    }

    /**
     * How the times of a source were taken.
     *
     * @param offsetNs nanoseconds that were added to each
     * @param firstReversal line of the first event whose time is before that of its predecessor; 0 if there is none
     * @param largestReversalNs the longest step backwards from an event to the next one
     */
    public record Clock(long offsetNs, long firstReversal, long largestReversalNs) {

        /** Nothing added, and no step backwards. */
        public static final Clock PLAIN = new Clock(0, 0, 0);
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
