/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.tlplint.model.Audit;
import org.tlplint.model.Function;
import org.tlplint.model.Outcome;
import org.tlplint.model.RuleResult;
import org.tlplint.model.Skip;
import org.tlplint.model.TraceSource;
import org.tlplint.model.Truth;
import org.tlplint.ui.internal.Icons;
import org.tlplint.ui.internal.Messages;
import org.tlplint.ui.internal.Texts;
import org.tlplint.ui.internal.text.TextContent;
import org.tlplint.ui.internal.text.TextContent.Look;

/** The parts of the overview that are no findings: what was not evaluated and why, functions, sources. */
final class OverviewFacts {

    private static final int MOST_ROWS = 60;
    private static final int FEW = 4;
    /** Where the values of names begin, in pixels. */
    private static final int VALUE = 110;

    private final TextContent text;

    OverviewFacts(TextContent text) {
        this.text = text;
    }

    /**
     * Whether reasons are shown.
     *
     * @param turn shows them, or hides them again
     */
    record Fold(boolean open, Runnable turn) {
    }

    /**
     * Rules that were not evaluated, and why.
     *
     * @param nowhere of those that no function put to the test
     * @param somewhere of those that were judged on some functions and not on others
     */
    void notEvaluated(Audit audit, Fold nowhere, Fold somewhere) {
        Set<String> judged = audit.getResults().stream().filter(OverviewFacts::isJudged).map(OverviewFacts::rule)
                .collect(Collectors.toSet());
        Map<Boolean, List<RuleResult>> left = audit.getResults().stream()
                .filter(r -> r.getOutcome() == Outcome.NOT_EVALUATED)
                .collect(Collectors.partitioningBy(r -> judged.contains(rule(r))));
        reasons(Messages.Overview_not_evaluated, left.get(false), nowhere);
        reasons(Messages.Overview_partly_evaluated, left.get(true), somewhere);
    }

    private static boolean isJudged(RuleResult result) {
        return result.getOutcome() != Outcome.NOT_EVALUATED && result.getOutcome() != Outcome.NOT_APPLICABLE;
    }

    private static String rule(RuleResult result) {
        return result.getRule().getId();
    }

    private void reasons(String title, List<RuleResult> results, Fold fold) {
        long rules = results.stream().map(OverviewFacts::rule).distinct().count();
        if (rules == 0) {
            return;
        }
        text.fold(OverviewText.SECTION, NLS.bind(title, rules), fold.open(), fold.turn());
        if (fold.open()) {
            Map<String, Map<String, List<RuleResult>>> reasons = new LinkedHashMap<>();
            for (RuleResult r : results) {
                reasons.computeIfAbsent(r.getReason() == null ? "" : r.getReason(), key -> new TreeMap<>())
                        .computeIfAbsent(rule(r), key -> new ArrayList<>()).add(r);
            }
            reasons.entrySet().stream().limit(MOST_ROWS).forEach(reason -> {
                text.paragraph(OverviewText.GAP).text(NLS.bind(OverviewMessages.Reason,
                        new Object[] {reason.getKey(), functions(reason.getValue()), reason.getValue().size()}));
                text.paragraph(OverviewText.NEAR).text(String.join(", ", reason.getValue().keySet()), Look.FAINT);
            });
            more(reasons.size());
        }
    }

    private void more(int rows) {
        if (rows > MOST_ROWS) {
            text.paragraph(OverviewText.GAP).text(NLS.bind(Messages.Overview_more_rows, Texts.count(rows - MOST_ROWS)));
        }
    }

    private static String functions(Map<String, List<RuleResult>> results) {
        List<String> labels = results.values().stream().flatMap(List::stream).map(RuleResult::getFunctionLabel)
                .distinct().toList();
        return labels.size() > FEW ? NLS.bind(Messages.Overview_several_functions, labels.size())
                : String.join(", ", labels);
    }

    void functions(List<Function> functions) {
        text.heading(OverviewText.SECTION, Messages.Overview_functions);
        if (functions.isEmpty()) {
            text.paragraph(OverviewText.GAP).text(Messages.Overview_no_functions);
        }
        for (Function f : functions.subList(0, Math.min(MOST_ROWS, functions.size()))) {
            text.paragraph(OverviewText.GAP, 0, OverviewText.INDENT).image(Icons.get(Icons.FUNCTION))
                    .text(f.getLabel());
            text.paragraph(OverviewText.NEAR, OverviewText.INDENT, OverviewText.INDENT).text(signals(f), Look.FAINT);
        }
        more(functions.size());
    }

    private static String signals(Function f) {
        List<String> texts = new ArrayList<>();
        if (f.getMsix() != null) {
            int size = f.getMsix().getTableSize();
            texts.add(NLS.bind(Messages.Overview_msix, size <= 0 ? Messages.Unknown : Integer.toString(size),
                    text(f.getMsix().getEnabled())));
        }
        if (f.getMsi() != null) {
            Integer vectors = f.getMsi().getCapableVectors();
            texts.add(NLS.bind(Messages.Overview_msi, vectors == null ? Messages.Unknown : vectors,
                    text(f.getMsi().getEnabled())));
        }
        return texts.isEmpty() ? OverviewMessages.No_signals : String.join("\n", texts);
    }

    private static String text(Truth truth) {
        return switch (truth) {
            case YES -> Messages.Truth_yes;
            case NO -> Messages.Truth_no;
            case UNKNOWN -> Messages.Unknown;
        };
    }

    /** A file that was read, and what was left out of it. */
    void source(TraceSource source, Audit audit) {
        text.heading(OverviewText.SECTION, NLS.bind(Messages.Overview_source, source.getName()));
        pair(Messages.Overview_format,
                NLS.bind(Messages.Overview_confidence, source.getFormatTitle(), source.getConfidence()));
        pair(Messages.Overview_size, source.getSize() < 0 ? Messages.Unknown : Texts.bytes(source.getSize()));
        pair(Messages.Overview_events, NLS.bind(Messages.Overview_events_lines,
                Texts.count(source.getEvents()), Texts.count(source.getLines())));
        if (source.getSha256() != null) {
            pair(Messages.Overview_sha, source.getSha256().replaceAll("(.{16})(?=.)", "$1 "));
        }
        if (!source.isSnapshot()) {
            pair(Messages.Overview_duration,
                    NLS.bind(Messages.Overview_ms, audit.getDurationNs() / 1_000_000));
        }
        for (String warning : source.getWarnings()) {
            pair(OverviewMessages.Warning, warning);
        }
        for (Skip skip : source.getSkips()) {
            pair(skip.isExpected() ? Messages.Overview_left_out : Messages.Overview_skipped,
                    NLS.bind(Messages.Overview_skip, new Object[] {Texts.count(skip.getCount()), skip.getReason(),
                            Long.toString(skip.getLine())}));
        }
    }

    private void pair(String name, String value) {
        text.paragraph(OverviewText.GAP / 2, 0, VALUE, VALUE).text(name + "\t", Look.FAINT).text(value);
    }
}
