/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.set;

import java.util.List;

/**
 * Files that are audited together. Names of files are as the set has them: relative ones count from where the set lies.
 *
 * @param sources traces, merged by time
 * @param snapshots dumps of the state at one moment
 * @param devices device descriptions
 */
public record TraceSet(List<Source> sources, List<Snapshot> snapshots, List<String> devices) {

    /**
     * A trace.
     *
     * @param file its name
     * @param format format with settings, {@code ID} or {@code ID:name=value,name=value}; empty to find it out
     * @param entry which file of an archive; empty for the only one
     * @param offsetNs nanoseconds to add to every time
     * @param line where the set names it
     */
    public record Source(String file, String format, String entry, long offsetNs, int line) {
    }

    /**
     * A dump.
     *
     * @param file its name
     * @param format as that of a source
     * @param moment when it was made; null for before the first event
     * @param line where the set names it
     */
    public record Snapshot(String file, String format, Moment moment, int line) {
    }

    /**
     * A point in time.
     *
     * @param ns nanoseconds
     * @param absolute whether they are on the clock of the audit; else they count from the first event that has a time
     */
    public record Moment(long ns, boolean absolute) {
    }
}
