/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.Progress;
import org.tlplint.core.audit.SourceSummary;
import org.tlplint.core.rule.Finding;
import org.tlplint.core.rule.Occurrence;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleResult;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;

/** Audits a scenario and compares what came of it with what it expects. */
public final class ScenarioRunner {

    private final TraceFormat format;
    private final Supplier<? extends Collection<Rule>> rules;

    /**
     * @param format the format of the scenarios
     * @param rules makes new instances of the rules to be tested
     */
    public ScenarioRunner(TraceFormat format, Supplier<? extends Collection<Rule>> rules) {
        this.format = format;
        this.rules = rules;
    }

    /** Audits a scenario with its settings. */
    public AuditResult audit(Scenario scenario) throws IOException {
        return audit(scenario, new ScenarioInput(scenario.file()));
    }

    /** The same with other rows in place of those of the file. */
    public AuditResult audit(Scenario scenario, String rows) throws IOException {
        return audit(scenario, new ScenarioInput(scenario.file(), rows.getBytes(StandardCharsets.UTF_8)));
    }

    private AuditResult audit(Scenario scenario, TraceInput input) throws IOException {
        AuditSource source = new AuditSource(input, format, 100);
        return new AuditEngine(rules).run(new AuditRequest(List.of(source), List.of(), scenario.profile(), Set.of(),
                TraceEvent.NO_TIME, Long.MAX_VALUE, scenario.devices()), Progress.NONE);
    }

    /** The differences, one line each, in the order of the scenario's lines; empty if all is as expected. */
    public List<String> differences(Scenario scenario) throws IOException {
        return differences(scenario, audit(scenario));
    }

    /** The same of a result that {@link #audit} gave. */
    public static List<String> differences(Scenario scenario, AuditResult result) {
        List<String> differences = new ArrayList<>();
        for (SourceSummary source : result.sources()) {
            source.skipped().stream().filter(s -> !s.expected()).forEach(
                    s -> differences.add("line %4d  not a row: %s: %s".formatted(s.line(), s.reason(), s.sample())));
        }
        compareFindings(scenario, result, differences);
        for (Scenario.Outcome expected : scenario.outcomes()) {
            compareOutcome(expected, result, differences);
        }
        differences.sort(null);
        return differences;
    }

    private static void compareFindings(Scenario scenario, AuditResult result, List<String> differences) {
        List<Expectation> open = new ArrayList<>(scenario.findings());
        for (Finding finding : result.findings()) {
            for (Occurrence occurrence : finding.occurrences()) {
                long line = occurrence.event().line();
                Expectation met = open.stream().filter(e -> e.isMetBy(finding, line)).findFirst().orElse(null);
                if (met != null) {
                    open.remove(met);
                } else if (finding.severity() != Severity.INFORMATION) {
                    differences.add("line %4d  found:    %s %s %s vector=%d %s: %s".formatted(line, finding.rule().id(),
                            lower(finding.certainty()), lower(finding.severity()), finding.vector(),
                            finding.functionLabel(), occurrence.observed()));
                }
            }
        }
        open.forEach(e -> differences.add("line %4d  missing:  %s".formatted(e.line(), e)));
    }

    private static void compareOutcome(Scenario.Outcome expected, AuditResult result, List<String> differences) {
        List<RuleResult> verdicts = result.results().stream().filter(r -> r.rule().id().equals(expected.rule()))
                .toList();
        boolean passed = has(verdicts, org.tlplint.core.rule.Outcome.PASS);
        boolean broken = verdicts.stream()
                .anyMatch(r -> r.outcome().compareTo(org.tlplint.core.rule.Outcome.PASS) < 0);
        boolean met = switch (expected.kind()) {
            case PASS -> passed && !broken;
            case NOT_EVALUATED -> !passed && !broken && verdicts.stream().anyMatch(
                    r -> r.outcome() == org.tlplint.core.rule.Outcome.NOT_EVALUATED
                            && r.reason().contains(expected.words()));
            case NOT_APPLICABLE -> !verdicts.isEmpty() && verdicts.stream().allMatch(
                    r -> r.outcome() == org.tlplint.core.rule.Outcome.NOT_APPLICABLE
                            && r.reason().contains(expected.words()));
            case UNDECIDED -> verdicts.stream().anyMatch(
                    r -> r.undecided() > 0 && r.reason().contains(expected.words()));
        };
        if (!met) {
            differences.add("line %4d  expected: %s %s %s; verdicts: %s".formatted(expected.line(),
                    lower(expected.kind()),
                    expected.rule(), expected.words(), verdicts.stream().map(r -> "%s %s, %d checked, %d undecided %s"
                            .formatted(r.functionLabel(), lower(r.outcome()), r.checked(), r.undecided(), r.reason()))
                            .toList()));
        }
    }

    private static boolean has(List<RuleResult> verdicts, org.tlplint.core.rule.Outcome outcome) {
        return verdicts.stream().anyMatch(r -> r.outcome() == outcome);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
