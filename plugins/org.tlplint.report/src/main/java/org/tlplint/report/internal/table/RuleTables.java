/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.List;

import org.tlplint.model.Audit;
import org.tlplint.model.RuleDescription;
import org.tlplint.model.RuleResult;
import org.tlplint.model.RuleSummary;

/** The rules with what became of them, over all functions and on each. */
final class RuleTables {

    private RuleTables() {
    }

    static Table rules(Audit audit) {
        List<RuleSummary> rules = RuleSummary.of(audit);
        List<Column> columns = List.of(Column.of("Rule", 16), Column.of("Title", 38), Column.of("Outcome", 17),
                Column.number("Checked", 13), Column.number("Undecided", 13), Column.number("Findings", 10),
                Column.number("Events", 12),
                Column.of("Why not evaluated", 70), Column.of("Severity", 13), Column.of("Setting", 12),
                Column.of("At fault", 11),
                Column.of("Applies to", 27), Column.of("Needs", 30), Column.of("Backed by", 12),
                Column.of("Specification", 30));
        return new Table("Rules",
                "Every rule: its outcome over all functions, how often it was judged, and why it was not.", columns,
                rules.size(), "There are no rules.", () -> rules.stream().map(RuleTables::rule));
    }

    private static List<Cell> rule(RuleSummary s) {
        RuleDescription rule = s.rule();
        return List.of(Cell.of(rule.getId()), Cell.of(rule.getTitle()),
                new Cell.Word(s.outcome().getLiteral(), Tone.of(s.outcome(), rule.getSeverity())),
                new Cell.Number(s.checked()),
                new Cell.Number(s.undecided()), new Cell.Number(s.findings()), new Cell.Number(s.offences()),
                Cell.of(s.reason()),
                Cell.of(rule.getSeverity().getLiteral() + (rule.isUndefinedResult() ? ", result undefined" : "")),
                Cell.of(rule.getSetting() == null ? "as given" : rule.getSetting()), Cell.of(rule.getBlame()),
                Cell.of(rule.getSubject()), Cell.of(String.join(", ", rule.getNeeds())), Cell.of(rule.getConfidence()),
                Cell.of(rule.getSpec()));
    }

    static Table byFunction(Audit audit) {
        List<Column> columns = List.of(Column.of("Rule", 16), Column.of("Title", 38), Column.of("Function", 20),
                Column.of("Outcome", 17), Column.number("Checked", 13), Column.number("Undecided", 13),
                Column.of("Why not evaluated", 70));
        return new Table("Rules by function", "The same for each function alone.", columns, audit.getResults().size(),
                "No rule met a function.", () -> audit.getResults().stream().map(RuleTables::result));
    }

    private static List<Cell> result(RuleResult r) {
        return List.of(Cell.of(r.getRule().getId()), Cell.of(r.getRule().getTitle()), Cell.of(r.getFunctionLabel()),
                new Cell.Word(r.getOutcome().getLiteral(), Tone.of(r.getOutcome(), r.getRule().getSeverity())),
                new Cell.Number(r.getChecked()), new Cell.Number(r.getUndecided()), Cell.of(r.getReason()));
    }
}
