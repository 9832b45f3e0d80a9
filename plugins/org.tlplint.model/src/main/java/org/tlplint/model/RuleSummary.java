/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one rule on all functions together.
 *
 * @param rule the rule
 * @param outcome the gravest of a breach, advice or observation if there is any, else pass if it was judged anywhere, else not evaluated, else not applicable
 * @param checked how often the rule was judged
 * @param undecided how often it could not be judged
 * @param offences number of offending events
 * @param findings number of findings
 * @param reason why it was not, or not everywhere, evaluated; or an empty text
 * @param results one per function
 */
public record RuleSummary(RuleDescription rule, Outcome outcome, long checked, long undecided, long offences,
        int findings,
        String reason, List<RuleResult> results) {

    private static final int NAMED_FUNCTIONS = 4;

    /** One summary per rule of the audit's catalogue, in its order. */
    public static List<RuleSummary> of(Audit audit) {
        Map<RuleDescription, List<RuleResult>> results = new HashMap<>();
        audit.getResults().forEach(r -> results.computeIfAbsent(r.getRule(), k -> new ArrayList<>()).add(r));
        Map<RuleDescription, List<Finding>> findings = new HashMap<>();
        audit.getFindings().forEach(f -> findings.computeIfAbsent(f.getRule(), k -> new ArrayList<>()).add(f));
        return audit.getRules().stream()
                .map(rule -> of(rule, results.getOrDefault(rule, List.of()), findings.getOrDefault(rule, List.of())))
                .toList();
    }

    private static RuleSummary of(RuleDescription rule, List<RuleResult> results, List<Finding> findings) {
        Outcome outcome = results.stream().map(RuleResult::getOutcome).min(Enum::compareTo)
                .orElse(Outcome.NOT_EVALUATED);
        return new RuleSummary(rule, outcome, results.stream().mapToLong(RuleResult::getChecked).sum(),
                results.stream().mapToLong(RuleResult::getUndecided).sum(),
                findings.stream().mapToLong(Finding::getCount).sum(), findings.size(), reason(rule, results),
                List.copyOf(results));
    }

    private static String reason(RuleDescription rule, List<RuleResult> results) {
        if (results.isEmpty()) {
            return "off".equals(rule.getSetting()) ? "switched off" : "there was no function to judge";
        }
        Map<String, List<String>> functions = new LinkedHashMap<>();
        for (RuleResult result : results) {
            if (result.getReason() != null && !result.getReason().isEmpty()) {
                functions.computeIfAbsent(result.getReason(), k -> new ArrayList<>()).add(result.getFunctionLabel());
            }
        }
        StringBuilder text = new StringBuilder();
        functions.forEach((reason, where) -> {
            text.append(text.isEmpty() ? "" : "; ").append(reason);
            if (where.size() < results.size()) {
                text.append(" (").append(String.join(", ", where.subList(0, Math.min(where.size(), NAMED_FUNCTIONS))));
                text.append(where.size() > NAMED_FUNCTIONS ? " and %s more)".formatted(where.size() - NAMED_FUNCTIONS)
                        : ")");
            }
        });
        return text.toString();
    }
}
