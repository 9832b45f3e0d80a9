/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.List;
import java.util.Locale;

import org.tlplint.model.AuditComparison;
import org.tlplint.model.AuditComparison.Change;
import org.tlplint.model.AuditComparison.FindingChange;
import org.tlplint.model.AuditComparison.OutcomeChange;
import org.tlplint.model.AuditComparison.SettingChange;
import org.tlplint.model.Certainty;
import org.tlplint.model.Finding;
import org.tlplint.model.Outcome;

/** Prints how two audits differ. */
final class CompareText {

    private final Console console;
    private final int limit;

    /**
     * @param limit lines of each list
     */
    CompareText(Console console, int limit) {
        this.console = console;
        this.limit = limit;
    }

    void print(AuditComparison comparison) {
        findings(comparison.findings().stream().filter(c -> c.change() != Change.SAME).toList());
        outcomes(comparison.outcomes());
        settings(comparison.settings());
        console.line(Style.BOLD.of("Comparison: ") + "%s new, %,d gone, %,d changed, %,d the same.%s".formatted(
                Layout.count(comparison.count(Change.NEW), "finding"), comparison.count(Change.GONE),
                comparison.count(Change.CHANGED), comparison.count(Change.SAME),
                comparison.isSame() ? " Both audits say the same." : ""));
    }

    private void findings(List<FindingChange> changes) {
        TextTable table = new TextTable("Findings", "rule", "function", "vector", ">events", "what");
        for (FindingChange change : first(changes)) {
            Finding f = change.finding();
            String vector = f.getVector() == null ? "" : f.getVector().toString();
            table.row(word(change), f.getRule().getId(), f.getFunctionLabel(),
                    f.getStore() == null ? vector : f.getStore() + ' ' + vector, events(change),
                    f.getRule().getTitle());
        }
        print(table, changes.size());
    }

    private static String word(FindingChange change) {
        return switch (change.change()) {
            case NEW -> Style.RED.of("new") + " " + weight(change.after());
            case GONE -> "gone " + weight(change.before());
            case SAME -> "same";
            case CHANGED -> weight(change.before()).equals(weight(change.after())) ? "changed " + weight(change.after())
                    : "changed " + weight(change.before()) + " to " + weight(change.after());
        };
    }

    private static String weight(Finding f) {
        return f.getSeverity().getLiteral() + (f.getCertainty() == Certainty.SUSPECT ? " (suspect)" : "")
                + (f.getSuppression() != null ? " (suppressed)" : "");
    }

    private static String events(FindingChange change) {
        long more = change.more();
        return change.change() == Change.CHANGED && more != 0
                ? "%,d (%+,d)".formatted(change.after().getCount(), more)
                : "%,d".formatted(change.finding().getCount());
    }

    private void outcomes(List<OutcomeChange> changes) {
        TextTable table = new TextTable("Outcomes", "function", "before", "after");
        for (OutcomeChange change : first(changes)) {
            table.row(change.rule(), change.function(), outcome(change.before()), outcome(change.after()));
        }
        print(table, changes.size());
    }

    private static String outcome(Outcome outcome) {
        return outcome == null ? "-" : outcome.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void settings(List<SettingChange> changes) {
        TextTable table = new TextTable("Settings", "before", "after");
        for (SettingChange change : first(changes)) {
            table.row(change.name(), change.before() == null ? "-" : change.before(),
                    change.after() == null ? "-" : change.after());
        }
        print(table, changes.size());
    }

    private <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(limit, all.size()));
    }

    private void print(TextTable table, int all) {
        if (all == 0) {
            return;
        }
        if (!table.isEmpty()) {
            table.print(console, "");
        }
        if (all > limit) {
            console.line("... and %,d more; --limit shows more".formatted(all - limit));
        }
        console.blank();
    }
}
