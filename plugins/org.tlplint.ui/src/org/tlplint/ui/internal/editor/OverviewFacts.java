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
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
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

/** The parts of the overview that are no findings: what was not evaluated and why, functions, sources. */
final class OverviewFacts {

    private static final int MOST_ROWS = 60;
    private static final int FEW = 4;

    private final OverviewParts parts;

    OverviewFacts(OverviewParts parts) {
        this.parts = parts;
    }

    private static boolean isJudged(RuleResult result) {
        return result.getOutcome() != Outcome.NOT_EVALUATED && result.getOutcome() != Outcome.NOT_APPLICABLE;
    }

    /** Rules that no function put to the test. */
    void notEvaluated(Composite body, Audit audit) {
        Set<String> judged = judged(audit);
        reasons(body, Messages.Overview_not_evaluated, true, audit, r -> !judged.contains(r.getRule().getId()));
    }

    /** Rules that were judged on some functions and not on others. */
    void partlyEvaluated(Composite body, Audit audit) {
        Set<String> judged = judged(audit);
        reasons(body, Messages.Overview_partly_evaluated, false, audit, r -> judged.contains(r.getRule().getId()));
    }

    private static Set<String> judged(Audit audit) {
        return audit.getResults().stream().filter(OverviewFacts::isJudged).map(r -> r.getRule().getId())
                .collect(Collectors.toSet());
    }

    private void reasons(Composite body, String title, boolean expanded, Audit audit, Predicate<RuleResult> which) {
        Map<String, Map<String, List<RuleResult>>> reasons = new LinkedHashMap<>();
        for (RuleResult r : audit.getResults()) {
            if (r.getOutcome() == Outcome.NOT_EVALUATED && which.test(r)) {
                reasons.computeIfAbsent(r.getReason() == null ? "" : r.getReason(), key -> new TreeMap<>())
                        .computeIfAbsent(r.getRule().getId(), key -> new ArrayList<>()).add(r);
            }
        }
        long rules = reasons.values().stream().flatMap(m -> m.keySet().stream()).distinct().count();
        if (rules == 0) {
            return;
        }
        Composite client = parts.section(body, NLS.bind(title, rules), expanded, 1);
        int shown = 0;
        for (Map.Entry<String, Map<String, List<RuleResult>>> reason : reasons.entrySet()) {
            if (shown++ < MOST_ROWS) {
                parts.text(client, NLS.bind(OverviewMessages.Reason,
                        new Object[] {reason.getKey(), functions(reason.getValue()), reason.getValue().size()}));
                parts.faint(parts.text(client, String.join(", ", reason.getValue().keySet())));
            }
        }
        more(client, reasons.size());
    }

    private void more(Composite client, int rows) {
        if (rows > MOST_ROWS) {
            parts.text(client, NLS.bind(Messages.Overview_more_rows, Texts.count(rows - MOST_ROWS)));
        }
    }

    private static String functions(Map<String, List<RuleResult>> results) {
        List<String> labels = results.values().stream().flatMap(List::stream).map(RuleResult::getFunctionLabel)
                .distinct().toList();
        return labels.size() > FEW ? NLS.bind(Messages.Overview_several_functions, labels.size())
                : String.join(", ", labels);
    }

    void functions(Composite parent, List<Function> functions) {
        if (functions.isEmpty()) {
            parts.text(parent, Messages.Overview_no_functions);
        }
        for (Function f : functions.subList(0, Math.min(MOST_ROWS, functions.size()))) {
            parts.image(parent, Icons.get(Icons.FUNCTION));
            Composite pair = parts.grid(parent, 1, 0, 0);
            parts.text(pair, f.getLabel());
            parts.faint(parts.text(pair, signals(f)));
        }
        more(parent, functions.size());
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

    void source(Composite parent, TraceSource source, Audit audit) {
        pair(parent, Messages.Overview_format,
                NLS.bind(Messages.Overview_confidence, source.getFormatTitle(), source.getConfidence()));
        pair(parent, Messages.Overview_size, source.getSize() < 0 ? Messages.Unknown : Texts.bytes(source.getSize()));
        pair(parent, Messages.Overview_events, NLS.bind(Messages.Overview_events_lines,
                Texts.count(source.getEvents()), Texts.count(source.getLines())));
        if (source.getSha256() != null) {
            pair(parent, Messages.Overview_sha, source.getSha256().replaceAll("(.{16})(?=.)", "$1 "));
        }
        if (!source.isSnapshot()) {
            pair(parent, Messages.Overview_duration,
                    NLS.bind(Messages.Overview_ms, audit.getDurationNs() / 1_000_000));
        }
        for (String warning : source.getWarnings()) {
            pair(parent, OverviewMessages.Warning, warning);
        }
        for (Skip skip : source.getSkips()) {
            pair(parent, skip.isExpected() ? Messages.Overview_left_out : Messages.Overview_skipped,
                    NLS.bind(Messages.Overview_skip, new Object[] {Texts.count(skip.getCount()), skip.getReason(),
                            Long.toString(skip.getLine())}));
        }
    }

    private void pair(Composite parent, String name, String value) {
        parts.faint(parts.text(parent, name));
        parts.text(parent, value);
    }
}
