/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.Spread;
import org.tlplint.core.audit.VectorStatistics;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.trace.Bdf;

/** All that an audit says, in lines: every finding with its causes, every verdict with its counts, every measure. */
final class Transcript {

    private final StringBuilder text = new StringBuilder();

    private Transcript() {
    }

    static String of(AuditResult result) {
        Transcript transcript = new Transcript();
        result.findings().forEach(transcript::finding);
        transcript.verdicts(result.results());
        result.vectors().forEach(transcript::measures);
        return transcript.text.toString();
    }

    private void finding(Finding f) {
        line("! %s %s %s %s%s %d: %s%s", f.rule().id(), lower(f.certainty()), lower(f.severity()), f.functionLabel(),
                f.store().isEmpty() ? "" : ' ' + f.store(), f.vector(), f.expected(),
                f.note().isEmpty() ? "" : " (" + f.note() + ')');
        for (Occurrence o : f.occurrences()) {
            line("  %d %s", o.event().line(), o.observed());
            o.causes().forEach(c -> line("    %d %s: %s", c.event().line(), c.role(), c.detail()));
        }
    }

    /** Of each function a line per outcome with how often each rule was judged, and one per reason with how often not. */
    private void verdicts(List<RuleResult> results) {
        Map<String, StringJoiner> lines = new TreeMap<>();
        for (RuleResult r : results) {
            if (r.checked() > 0 || r.outcome().isJudged()) {
                add(lines, r, lower(r.outcome()), r.checked());
            }
            if (r.undecided() > 0) {
                add(lines, r, r.reason().replaceFirst("^\\d+ times ", ""), r.undecided());
            }
        }
        lines.forEach((start, rules) -> line("%s: %s", start, rules));
    }

    private static void add(Map<String, StringJoiner> lines, RuleResult r, String what, long times) {
        lines.computeIfAbsent(r.functionLabel() + ' ' + what, k -> new StringJoiner(", "))
                .add(r.rule().id() + (times == 1 ? "" : " " + times));
    }

    private void measures(VectorStatistics v) {
        line("%s %s %d: %d messages %s, masked %d of %d, unmask %s, pending %s, gap %s, interval %s, burst %d",
                Bdf.format(v.function()),
                !v.store().isEmpty() ? v.store() : v.msix() ? "msix" : "msi", v.vector(), v.messages(),
                v.messages() == 0 ? "-" : v.firstNs() + ".." + v.lastNs(),
                v.maskedNs(), v.enabledNs(), spread(v.unmaskToMessage()), spread(v.pendingToMessage()),
                spread(v.gapToMessage()), spread(v.interval()), v.burst());
    }

    private static String spread(Spread s) {
        return s.count() == 0 ? "-" : "%d %d..%d".formatted(s.count(), s.min(), s.max());
    }

    private void line(String format, Object... values) {
        text.append(format.formatted(values).stripTrailing()).append('\n');
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
