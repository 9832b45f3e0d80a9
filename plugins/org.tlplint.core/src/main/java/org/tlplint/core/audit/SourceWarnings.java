/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.ArrayList;
import java.util.List;

/** Says where the order between sources is not what people may take it for. */
final class SourceWarnings {

    /** Parts of one trace may lie hours apart; clocks that have nothing to do with each other lie further. */
    private static final long FAR_NS = 24 * 3_600_000_000_000L;

    private SourceWarnings() {
    }

    /** Adds warnings to the summaries of an audit. */
    static void add(List<SourceSummary> summaries) {
        List<SourceSummary> traces = summaries.stream().filter(s -> !s.snapshot() && s.events() > 0).toList();
        if (traces.size() < 2) {
            return;
        }
        boolean timed = traces.stream().anyMatch(SourceSummary::hasTime);
        for (int i = 0; i < summaries.size(); i++) {
            SourceSummary s = summaries.get(i);
            if (traces.contains(s)) {
                summaries.set(i, s.withWarnings(s.hasTime() ? apart(s, traces)
                        : List.of(timed
                                ? "it has no time stamps: its events were taken before all those of the sources that have"
                                : "no source has time stamps: they were read one after the other, in the order given")));
            }
        }
    }

    /** Whether the source lies so far from every other one that nothing of them can belong together. */
    private static List<String> apart(SourceSummary source, List<SourceSummary> traces) {
        long nearest = Long.MAX_VALUE;
        List<String> names = new ArrayList<>();
        for (SourceSummary other : traces) {
            if (other != source && other.hasTime()) {
                long gap = Math.max(gap(source, other), gap(other, source));
                nearest = Math.min(nearest, gap);
                names.add(other.name());
            }
        }
        if (names.isEmpty() || nearest < FAR_NS) {
            return List.of();
        }
        return List.of("its times lie %,d days from those of %s: do their clocks agree? An offset can be given"
                .formatted(nearest / FAR_NS, names.size() == 1 ? names.get(0) : "every other source"));
    }

    private static long gap(SourceSummary early, SourceSummary late) {
        // times may come from anywhere: no overflow
        long end = Math.max(early.firstTimeNs(), early.lastTimeNs()) / 2;
        long start = Math.min(late.firstTimeNs(), late.lastTimeNs()) / 2;
        long half = start - end;
        return half <= 0 ? 0 : half > Long.MAX_VALUE / 2 ? Long.MAX_VALUE : half * 2;
    }
}
