/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.write.Losses;

/** Says on standard error what a conversion has done, and what was lost on the way. */
final class ConvertReport {

    /** How many reasons for which nothing was understood are told one by one. */
    private static final int MOST_SKIPS = 8;

    private final Console console;
    private final ConvertTarget target;
    private final SourceOptions.Opened opened;
    private long written;
    private long leftOut;

    ConvertReport(Console console, ConvertTarget target, SourceOptions.Opened opened) {
        this.console = console;
        this.target = target;
        this.opened = opened;
    }

    void written() {
        written++;
    }

    /** One more event that was not asked for. */
    void leftOut() {
        leftOut++;
    }

    boolean understood(List<SourceSummary> sources) {
        return sources.stream().flatMap(s -> s.skipped().stream()).allMatch(SourceSummary.Skipped::expected);
    }

    void print(List<SourceSummary> sources, Set<Trait> shown, Losses losses) {
        Map<String, Long> counts = losses.counts();
        long lostEvents = counts.entrySet().stream().filter(e -> e.getKey().startsWith("event: "))
                .mapToLong(Map.Entry::getValue).sum();
        console.error("tlplint: %s written to %s (%s)".formatted(Layout.count(written - lostEvents, "event"),
                target.name(), target.format().title()));
        List<String[]> rows = new ArrayList<>();
        counts.forEach((reason, count) -> {
            if (!Losses.isKept(reason)) {
                rows.add(row(count, reason));
            }
        });
        skipped(sources, rows);
        if (leftOut > 0) {
            rows.add(row(leftOut, "events that --filter, --from or --to leave out"));
        }
        if (written > 0) {
            rows.add(row(written, "places in %s: events now stand in lines of the new file"
                    .formatted(String.join(", ", opened.names()))));
        }
        table("lost", rows);
        table("kept", counts.entrySet().stream().filter(e -> Losses.isKept(e.getKey()))
                .map(e -> row(e.getValue(), e.getKey().replaceFirst("^kept ", ""))).toList());
        traits(sources, shown);
    }

    private static String[] row(long count, String what) {
        return new String[] {"%,d".formatted(count), what};
    }

    private void skipped(List<SourceSummary> sources, List<String[]> rows) {
        long expected = 0;
        List<SourceSummary.Skipped> others = new ArrayList<>();
        for (SourceSummary source : sources) {
            for (SourceSummary.Skipped skip : source.skipped()) {
                expected += skip.expected() ? skip.count() : 0;
                if (!skip.expected()) {
                    others.add(skip);
                }
            }
        }
        others.sort((a, b) -> Long.compare(b.count(), a.count()));
        for (SourceSummary.Skipped skip : others.subList(0, Math.min(MOST_SKIPS, others.size()))) {
            rows.add(row(skip.count(), "NOT UNDERSTOOD: %s (first at line %,d)".formatted(skip.reason(), skip.line())));
        }
        if (others.size() > MOST_SKIPS) {
            rows.add(row(others.stream().skip(MOST_SKIPS).mapToLong(SourceSummary.Skipped::count).sum(),
                    "NOT UNDERSTOOD for other reasons, see tlplint info"));
        }
        if (expected > 0) {
            rows.add(row(expected, "lines, records or keys that make no event, as tlplint info lists them"));
        }
    }

    private void table(String heading, List<String[]> rows) {
        int width = rows.stream().mapToInt(r -> r[0].length()).max().orElse(0);
        String first = heading;
        for (String[] row : rows) {
            console.error("  %-5s %s  %s".formatted(first, Layout.padLeft(row[0], width), row[1]));
            first = "";
        }
    }

    /** What only some of several sources show cannot be said of their merged events. */
    private void traits(List<SourceSummary> sources, Set<Trait> shown) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        sources.forEach(s -> all.addAll(s.traits()));
        all.removeAll(shown);
        if (!all.isEmpty()) {
            console.error("  The new trace does not say that it shows %s: not all of its sources do.".formatted(
                    all.stream().map(Trait::title).collect(Collectors.joining(", "))));
        }
        boolean differ = sources.stream().map(SourceSummary::traits).distinct().count() > 1;
        if (differ) {
            console.error("  Sources that show different things became one that is taken to show: "
                    + shown.stream().map(Trait::title).collect(Collectors.joining(", ")) + ".");
        }
    }
}
