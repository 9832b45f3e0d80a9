/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.tlplint.core.audit.SourceSummary;

/** Prints what of the sources made no event, or was not there to be read. */
final class Skips {

    private static final int MOST_SKIPS = 12;
    /** Longer reasons are sentences about the whole source; they stand below the table. */
    private static final int LONG = 80;

    private Skips() {
    }

    /** One row per source and reason, what was not understood first: it may have mattered. */
    static void print(Console console, List<SourceSummary> sources, SourceOptions.Opened opened) {
        record Row(String source, SourceSummary.Skipped skip) {
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            for (SourceSummary.Skipped s : sources.get(i).skipped()) {
                rows.add(new Row(opened.name(i), s));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        rows.sort(Comparator.comparing((Row r) -> r.skip.expected()).thenComparing(r -> -r.skip.count()));
        TextTable table = new TextTable("Skipped", ">lines", "first at");
        List<String[]> sentences = new ArrayList<>();
        for (Row row : rows.subList(0, Math.min(MOST_SKIPS, rows.size()))) {
            SourceSummary.Skipped s = row.skip;
            String sample = s.expected() || s.sample().isEmpty() ? "" : ": " + s.sample();
            String reason = (s.expected() ? "" : "NOT UNDERSTOOD: ") + s.reason();
            String place = (sources.size() == 1 ? "line " : row.source + ":") + s.line();
            if (reason.length() > LONG) {
                sentences.add(new String[] {place + ": ", reason});
            } else {
                table.row(reason, "%,d".formatted(s.count()), place + sample);
            }
        }
        if (!table.isEmpty()) {
            table.print(console, "");
        }
        sentences.forEach(s -> Layout.paragraph(console, s[0], s[1]));
        if (rows.size() > MOST_SKIPS) {
            console.line("... and %,d more reasons, see --report".formatted(rows.size() - MOST_SKIPS));
        }
        console.blank();
    }

    /** Tells on standard error of sources that could be read only in part; true if there is one: that is no reason to call it read. */
    static boolean tellBrokenOff(Console console, List<SourceSummary> sources) {
        return tellBrokenOff(console, sources, "audited");
    }

    /**
     * As {@link #tellBrokenOff(Console, List)}.
     *
     * @param done what was done with what could be read
     */
    static boolean tellBrokenOff(Console console, List<SourceSummary> sources, String done) {
        boolean any = false;
        for (SourceSummary source : sources) {
            if (!source.brokenOff().isEmpty()) {
                console.error("tlplint: " + source.brokenOff() + "; only what stands before that was " + done);
                any = true;
            }
        }
        return any;
    }
}
