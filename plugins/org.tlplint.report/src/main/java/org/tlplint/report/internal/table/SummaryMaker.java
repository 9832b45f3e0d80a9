/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tlplint.model.Audit;
import org.tlplint.model.Certainty;
import org.tlplint.model.Finding;
import org.tlplint.model.Outcome;
import org.tlplint.model.RuleSummary;
import org.tlplint.model.Setting;
import org.tlplint.model.Severity;
import org.tlplint.model.Skip;
import org.tlplint.model.TraceSource;
import org.tlplint.report.internal.table.Summary.Block;

/** Gathers the first page. Nothing on it depends on when, where or how fast the audit ran. */
final class SummaryMaker {

    private final Audit audit;
    private final TimeAxis time;
    private final List<RuleSummary> rules;

    SummaryMaker(Audit audit, TimeAxis time) {
        this.audit = audit;
        this.time = time;
        rules = RuleSummary.of(audit);
    }

    Summary make(List<Table> tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(bySeverity());
        blocks.add(byRule());
        blocks.add(outcomes());
        blocks.add(BusyVectors.busiest(audit));
        blocks.add(BusyVectors.slowest(audit));
        audit.getSources().stream().sorted(Comparator.comparing(TraceSource::isSnapshot))
                .forEach(source -> blocks.add(source(source)));
        blocks.add(tool());
        blocks.add(contents(tables));
        blocks.add(legend());
        return new Summary(audit.getVerdict(), tone(), blocks);
    }

    private List<Finding> open() {
        return audit.getFindings().stream().filter(f -> f.getSuppression() == null).toList();
    }

    private Severity gravest() {
        return open().stream().map(Finding::getSeverity).min(Enum::compareTo).orElse(Severity.INFORMATION);
    }

    private Tone tone() {
        return open().stream().map(Finding::getSeverity).min(Enum::compareTo).map(Tone::of)
                .orElse(rules.stream().anyMatch(rule -> rule.outcome() == Outcome.PASS) ? Tone.GOOD : Tone.QUIET);
    }

    private Block bySeverity() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Severity severity : Severity.VALUES) {
            List<Finding> some = open().stream().filter(f -> f.getSeverity() == severity).toList();
            long events = some.stream().mapToLong(Finding::getCount).sum();
            long suspect = some.stream().filter(f -> f.getCertainty() == Certainty.SUSPECT).mapToLong(Finding::getCount)
                    .sum();
            rows.add(List.of(new Cell.Word(severity.getLiteral(), some.isEmpty() ? Tone.QUIET : Tone.of(severity)),
                    Cell.of(meaning(severity)), new Cell.Number(some.size()), new Cell.Number(events),
                    new Cell.Number(suspect)));
        }
        List<Finding> suppressed = audit.getFindings().stream().filter(f -> f.getSuppression() != null).toList();
        if (!suppressed.isEmpty()) {
            rows.add(List.of(new Cell.Word("suppressed", Tone.QUIET),
                    Cell.of("known and accepted, with a reason; counted only here"), new Cell.Number(suppressed.size()),
                    new Cell.Number(suppressed.stream().mapToLong(Finding::getCount).sum()), Cell.BLANK));
        }
        return new Block("Findings by severity", List.of("Severity", "Means", "Findings", "Events", "Suspect"), rows);
    }

    private static String meaning(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "the specification forbids it";
            case UNDEFINED -> "the specification calls the result undefined";
            case ADVISORY -> "a convention, a recommendation or an ambiguity";
            case INFORMATION -> "worth knowing, nothing wrong";
        };
    }

    private Block byRule() {
        List<List<Cell>> rows = new ArrayList<>();
        rules.stream().filter(rule -> rule.findings() > 0)
                .sorted(Comparator.comparing(this::worst).thenComparing(RuleSummary::offences,
                        Comparator.reverseOrder()))
                .forEach(rule -> rows
                        .add(List.of(new Cell.Word(rule.rule().getId(), worst(rule)), Cell.of(rule.rule().getTitle()),
                                new Cell.Number(rule.findings()), new Cell.Number(rule.offences()), Cell.BLANK)));
        return new Block("Findings by rule", List.of("Rule", "What happened", "Findings", "Events", ""), rows,
                new Summary.Chart("Offending events by rule", 3));
    }

    private Tone worst(RuleSummary rule) {
        return Tone.of(audit.getFindings().stream().filter(f -> f.getRule() == rule.rule()).map(Finding::getSeverity)
                .min(Enum::compareTo).orElse(rule.rule().getSeverity()));
    }

    private Block outcomes() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        rules.forEach(rule -> counts.merge(rule.outcome(), 1L, Long::sum));
        List<List<Cell>> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.VALUES) {
            String meaning = switch (outcome) {
                case BREACHED -> "broken at least once: forbidden, or the result is undefined";
                case ADVISED -> "only a convention or recommendation was not followed";
                case OBSERVED -> "nothing wrong; what the rule looks out for was seen";
                case PASS -> "judged and never broken";
                case NOT_EVALUATED -> "could not be judged; the sheet Rules says why";
                case NOT_APPLICABLE -> "no function that the rule concerns";
            };
            Tone tone = counts.containsKey(outcome) ? Tone.of(outcome, gravest()) : Tone.QUIET;
            rows.add(List.of(new Cell.Word(outcome.getLiteral(), tone), Cell.of(meaning),
                    new Cell.Number(counts.getOrDefault(outcome, 0L)),
                    Cell.BLANK, Cell.BLANK));
        }
        return new Block("Outcome of the rules", List.of("Outcome", "Means", "Rules", "", ""), rows);
    }

    private Block source(TraceSource source) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Name"), Cell.of(source.getName())));
        rows.add(List.of(Cell.of("Format"),
                Cell.of("%s (recognised with %s %%)".formatted(source.getFormatTitle(), source.getConfidence()))));
        rows.add(List.of(Cell.of("Size"),
                Cell.of(source.getSize() < 0 ? "unknown" : String.format(Locale.ROOT, "%,d bytes", source.getSize()))));
        rows.add(List.of(Cell.of("SHA-256"), Cell.code(source.getSha256())));
        rows.add(List.of(Cell.of("Events"), Cell
                .of(String.format(Locale.ROOT, "%,d in %,d lines or records", source.getEvents(), source.getLines()))));
        rows.add(List.of(Cell.of("Time"), Cell.of(range(source))));
        rows.add(List.of(Cell.of("Not used"), Cell.of(skipped(source))));
        return new Block(source.isSnapshot() ? "Initial state" : "Trace", List.of(), rows);
    }

    private String range(TraceSource source) {
        if (source.getFirstTimeNs() == null || source.getLastTimeNs() == null) {
            return source.isSnapshot() ? "before the trace" : "no time stamps";
        }
        return "%s s to %s s on the clock of the source, %s s long".formatted(seconds(source.getFirstTimeNs()),
                seconds(source.getLastTimeNs()), seconds(source.getLastTimeNs() - source.getFirstTimeNs()));
    }

    private static String seconds(long ns) {
        return BigDecimal.valueOf(ns, 9).stripTrailingZeros().toPlainString();
    }

    private static String skipped(TraceSource source) {
        long expected = 0;
        long other = 0;
        for (Skip skip : source.getSkips()) {
            expected += skip.isExpected() ? skip.getCount() : 0;
            other += skip.isExpected() ? 0 : skip.getCount();
        }
        return String.format(Locale.ROOT, "%,d left out on purpose, %,d not understood", expected, other);
    }

    private Block tool() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("tlplint"), Cell.of(audit.getToolVersion())));
        rows.add(List.of(Cell.of("Catalogue"), Cell.of(audit.getCatalogueVersion())));
        for (Setting setting : audit.getSettings()) {
            boolean standard = setting.getValue().equals(setting.getStandard());
            rows.add(List.of(Cell.of(setting.getId()), Cell.of("%s%s – %s".formatted(setting.getValue(),
                    standard ? "" : " (instead of " + setting.getStandard() + ")", setting.getQuestion()))));
        }
        long changed = audit.getRules().stream().filter(rule -> rule.getSetting() != null).count();
        rows.add(List.of(Cell.of("Rules changed"), Cell.of(changed == 0 ? "none" : changed + ", see the sheet Rules")));
        return new Block("Tool and settings", List.of(), rows);
    }

    private static Block contents(List<Table> tables) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Table table : tables) {
            rows.add(List.of(new Cell.Link(table.name(), table.name(), -1), Cell.of(table.purpose()),
                    new Cell.Number(table.size()),
                    Cell.BLANK, Cell.BLANK));
        }
        return new Block("In this workbook", List.of("Sheet", "What it holds", "Rows", "", ""), rows);
    }

    private Block legend() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Times"), Cell.of(time.originNs() == null ? "the trace has no time stamps"
                : "seconds since the first time stamp of the audit, " + seconds(time.originNs())
                        + " s on the clock of the source")));
        rows.add(List.of(Cell.of("Lines"),
                Cell.of("line of a text, packet number of a binary source, from 1; events are counted from 0")));
        rows.add(List.of(Cell.of("certain"), Cell.of("beyond doubt, as far as the source shows what happened")));
        rows.add(List.of(Cell.of("suspect"), Cell
                .of("a posted write may still have been on its way when the event was seen; then nothing was wrong")));
        rows.add(List.of(Cell.of("unknown"), Cell.of("the trace does not tell; nothing was assumed")));
        rows.add(List.of(Cell.of("Median, longest"),
                Cell.of("time from the unmask of a vector to its first message after it")));
        rows.add(List.of(Cell.of("Count"),
                Cell.of("number of offending events; one finding gathers those of a rule, function and vector")));
        return new Block("How to read this", List.of(), rows);
    }
}
