/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.CompletionCounts;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Suppression;

/**
 * What came of an audit.
 *
 * @param sources what was read, snapshots first
 * @param functions the functions as they were at the end
 * @param findings worst first: by severity, certainty, rule, function, vector
 * @param rules every rule of the catalogue that was in force or switched off, in the order of their ids
 * @param results verdict per rule and function, in the order of rule and function
 * @param vectors statistics per vector
 * @param profile settings in force
 * @param events events replayed
 * @param completions how completions and requests fit each other
 * @param duration wall time
 */
public record AuditResult(List<SourceSummary> sources, List<FunctionState> functions, List<Finding> findings,
        List<RuleInfo> rules, List<RuleResult> results, List<VectorStatistics> vectors, Profile profile, long events,
        CompletionCounts completions, Duration duration) {

    /**
     * The result as it would have been with these suppressions instead of those of its profile. Nothing is read again: which
     * findings there are does not depend on what is suppressed.
     */
    public AuditResult with(List<Suppression> suppressions, LocalDate today) {
        Profile changed = profile.withSuppressions(suppressions);
        List<Finding> weighed = findings.stream()
                .map(f -> f.with(changed.suppression(f.rule().id(), f.function(), f.vector(), today))).toList();
        return new AuditResult(sources, functions, weighed, rules, results, vectors, changed, events, completions,
                duration);
    }

    /** The findings that count: those that are not suppressed. */
    public List<Finding> openFindings() {
        return findings.stream().filter(f -> !f.isSuppressed()).toList();
    }
}
