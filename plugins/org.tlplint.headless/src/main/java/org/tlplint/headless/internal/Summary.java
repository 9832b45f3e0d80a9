/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Outcome;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.text.Times;
import org.tlplint.model.Verdict;

/** Prints what an audit comes to: findings by rule and function, rules not evaluated and why, what was skipped. */
final class Summary {

    private static final int MOST_ROWS = 40;
    private static final Pattern COUNTED = Pattern.compile("(\\d+) (times not decidable: |suspect events: )(.*)");

    private final Console console;
    private final AuditResult result;
    private final SourceOptions.Opened sources;
    private final List<Finding> shown;
    private final boolean suppressed;

    /**
     * @param shown the findings of the result that are to be shown; the others are only counted
     * @param suppressed whether those that are suppressed are listed
     */
    Summary(Console console, AuditResult result, SourceOptions.Opened sources, List<Finding> shown,
            boolean suppressed) {
        this.suppressed = suppressed;
        this.console = console;
        this.result = result;
        this.sources = sources;
        this.shown = shown;
    }

    void print() {
        findings();
        observations();
        SuppressedText.print(console, result, suppressed);
        notEvaluated();
        input();
        Skips.print(console, result.sources(), sources);
        console.line(Style.BOLD.of("Verdict: ") + Verdict.of(result));
    }

    private record Cell(Severity severity, String rule, int function, String label, String certainty) {
    }

    private void findings() {
        Map<Cell, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding f : shown) {
            String certainty = f.certainty().name().toLowerCase(Locale.ROOT);
            groups.computeIfAbsent(new Cell(f.severity(), f.rule().id(), f.function(), f.functionLabel(), certainty),
                    k -> new ArrayList<>()).add(f);
        }
        if (groups.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("Findings", "rule", "function", ">events", "vectors");
        int rows = 0;
        for (Map.Entry<Cell, List<Finding>> e : groups.entrySet()) {
            if (rows++ == MOST_ROWS) {
                break;
            }
            Cell cell = e.getKey();
            long events = e.getValue().stream().mapToLong(Finding::count).sum();
            List<Integer> vectors = e.getValue().stream().map(Finding::vector).filter(v -> v != Finding.NO_VECTOR)
                    .sorted().toList();
            table.row(FindingsText.name(cell.severity) + (cell.certainty.equals("suspect") ? " (suspect)" : ""),
                    cell.rule, cell.label,
                    "%,d".formatted(events), Layout.ranges(vectors));
        }
        table.print(console, "");
        more(groups.size() - MOST_ROWS);
        console.blank();
    }

    private void observations() {
        long hidden = result.openFindings().stream().filter(f -> f.severity() == Severity.INFORMATION)
                .mapToLong(Finding::count).sum()
                - shown.stream().filter(f -> f.severity() == Severity.INFORMATION).mapToLong(Finding::count).sum();
        if (hidden > 0) {
            console.line("%s not shown; --observations shows %s".formatted(Layout.count(hidden, "observation"),
                    hidden == 1 ? "it" : "them"));
            console.blank();
        }
    }

    /** Rules without a verdict on any function, grouped by the reason, so that 500 lines become a few. */
    private void notEvaluated() {
        Map<String, Outcome> best = new TreeMap<>();
        for (RuleResult r : result.results()) {
            best.merge(r.rule().id(), r.outcome(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        Map<String, TreeSet<String>> rules = new TreeMap<>();
        Map<String, Long> undecided = new TreeMap<>();
        for (RuleResult r : result.results()) {
            boolean nowhere = r.outcome() == Outcome.NOT_EVALUATED && best.get(r.rule().id()) == Outcome.NOT_EVALUATED;
            boolean inPart = r.undecided() > 0;
            if (!nowhere && !inPart) {
                continue;
            }
            Matcher m = COUNTED.matcher(r.reason());
            String reason = m.matches() ? m.group(3) : r.reason();
            if (m.matches()) {
                undecided.merge(reason, Long.parseLong(m.group(1)), Long::sum);
            }
            rules.computeIfAbsent(reason, k -> new TreeSet<>()).add(r.rule().id());
        }
        if (rules.isEmpty()) {
            return;
        }
        console.line(Style.BOLD.of("Not evaluated, or not always"));
        for (Map.Entry<String, TreeSet<String>> e : rules.entrySet()) {
            Long times = undecided.get(e.getKey());
            Layout.paragraph(console, "  ",
                    e.getKey() + (times == null ? "" : " (%s)".formatted(Layout.count(times, "time"))) + ":");
            Layout.paragraph(console, "      ", String.join(", ", e.getValue()));
        }
        console.blank();
    }

    private void input() {
        TextTable table = new TextTable("Input", "format", ">size", ">lines", ">events", "time");
        for (int i = 0; i < result.sources().size(); i++) {
            SourceSummary s = result.sources().get(i);
            String time = s.hasTime() ? Times.duration(s.lastTimeNs() - s.firstTimeNs()) + SourceClock.remarks(s)
                    : "no time stamps";
            table.row(sources.name(i), s.format() + (s.snapshot() ? " (snapshot)" : ""), Layout.bytes(s.size()),
                    "%,d".formatted(s.lines()), "%,d".formatted(s.events()), time);
        }
        table.print(console, "");
        console.blank();
        SourceClock.warn(console, result.sources(), sources);
    }

    private void more(int rest) {
        if (rest > 0) {
            console.line("... and %,d more, see --report".formatted(rest));
        }
    }
}
