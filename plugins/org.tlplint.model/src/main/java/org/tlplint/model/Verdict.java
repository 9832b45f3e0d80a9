/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.rule.Certainty;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Outcome;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Severity;

/** An audit in one line, the same on every face. Loads nothing of EMF. */
public final class Verdict {

    private static final Map<Severity, String[]> NAMES = Map.of(
            Severity.VIOLATION, new String[] {"violation", "violations"},
            Severity.UNDEFINED, new String[] {"undefined result", "undefined results"},
            Severity.ADVISORY, new String[] {"advisory", "advisories"},
            Severity.INFORMATION, new String[] {"observation", "observations"});

    private Verdict() {
    }

    /** "24 violations of 1 rule in 01:00.0 nvme. 31 rules passed, 4 not evaluated." */
    public static String of(AuditResult result) {
        String rules = rules(result);
        String skipped = notUnderstood(result);
        return findings(result) + (rules.isEmpty() ? "" : ' ' + rules) + (skipped.isEmpty() ? "" : ' ' + skipped);
    }

    private static String findings(AuditResult result) {
        List<Finding> open = result.openFindings();
        List<Finding> faults = open.stream().filter(f -> f.severity() != Severity.INFORMATION).toList();
        long seen = sum(open, Severity.INFORMATION, Finding::count);
        int suppressed = result.findings().size() - open.size();
        String observations = (seen == 0 ? "" : ' ' + count(seen, NAMES.get(Severity.INFORMATION)) + '.')
                + (suppressed == 0 ? "" : ' ' + count(suppressed, "finding") + " suppressed.");
        if (faults.isEmpty()) {
            return (result.results().stream().anyMatch(r -> r.outcome().isJudged())
                    ? "No %sfindings.".formatted(suppressed == 0 ? "" : "open ")
                    : "Nothing could be judged.") + observations;
        }
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long all = sum(faults, severity, Finding::count);
            long suspect = sum(faults, severity, f -> f.certainty() == Certainty.SUSPECT ? f.count() : 0);
            if (all > 0) {
                text.append(text.isEmpty() ? "" : ", ").append(count(all, NAMES.get(severity)));
                text.append(
                        suspect == 0 ? "" : suspect == all ? " (suspect)" : " (%s of them suspect)".formatted(suspect));
            }
        }
        long rules = faults.stream().map(f -> f.rule().id()).distinct().count();
        Set<String> functions = new LinkedHashSet<>();
        faults.forEach(f -> functions.add(f.functionLabel()));
        return text.append(" of ").append(count(rules, "rule")).append(" in ")
                .append(functions.size() == 1 ? place(functions.iterator().next())
                        : count(functions.size(), "function"))
                .append('.').append(observations).toString();
    }

    private static String place(String label) {
        return label.equals("?") ? "a function that the trace does not name" : Printable.of(label);
    }

    private static long sum(List<Finding> findings, Severity severity, ToLongFunction<Finding> value) {
        return findings.stream().filter(f -> f.severity() == severity).mapToLong(value).sum();
    }

    /** Each rule counts once, with the outcome that matters most of all functions. */
    private static String rules(AuditResult result) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (RuleResult r : result.results()) {
            outcomes.merge(r.rule().id(), r.outcome(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        outcomes.values().forEach(o -> counts.merge(o, 1, Integer::sum));
        StringBuilder text = new StringBuilder();
        append(text, counts.get(Outcome.PASS), "passed");
        append(text, counts.get(Outcome.NOT_EVALUATED), "not evaluated");
        append(text, counts.get(Outcome.NOT_APPLICABLE), "not applicable");
        return text.isEmpty() ? "" : text.append('.').toString();
    }

    private static void append(StringBuilder text, Integer number, String what) {
        if (number != null) {
            text.append(text.isEmpty() ? count(number, "rule") : ", " + number).append(' ').append(what);
        }
    }

    private static String notUnderstood(AuditResult result) {
        long count = 0;
        for (SourceSummary source : result.sources()) {
            for (SourceSummary.Skipped skipped : source.skipped()) {
                count += skipped.expected() ? 0 : skipped.count();
            }
        }
        return count == 0 ? ""
                : count(count, "line or record", "lines or records") + " of the input " + (count == 1 ? "was" : "were")
                        + " not understood.";
    }

    private static String count(long number, String[] names) {
        return count(number, names[0], names[1]);
    }

    private static String count(long number, String one) {
        return count(number, one, one + 's');
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
