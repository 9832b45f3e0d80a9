/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tlplint.model.Audit;
import org.tlplint.model.Evidence;
import org.tlplint.model.Finding;
import org.tlplint.model.Occurrence;
import org.tlplint.model.Suppression;

/** The findings, and the events that prove them. Each leads to the other. */
final class FindingTables {

    static final String FINDINGS = "Findings";
    static final String EVIDENCE = "Evidence";

    private final List<Finding> findings;
    private final EvidenceRows evidence;
    private final TimeAxis time;

    FindingTables(Audit audit, TimeAxis time) {
        findings = audit.getFindings();
        evidence = new EvidenceRows(findings);
        this.time = time;
    }

    Table findings() {
        List<Column> columns = List.of(Column.number("No.", 6), Column.of("Severity", 13), Column.of("Certainty", 11),
                Column.of("Rule", 16), Column.of("What happened", 30), Column.of("Function", 16),
                Column.number("Vector", 8),
                Column.number("Count", 12), Column.of("Observed", 42), Column.of("Expected", 34),
                Column.number("First line", 13),
                Column.number("First at (s)", 17), Column.number("Last at (s)", 17), Column.of("Evidence", 13),
                Column.of("Specification", 23), Column.of("Remark", 20),
                Column.of("Suppressed because", 26),
                Column.forReader("Status", 12, "open", "confirmed", "accepted", "fixed"),
                Column.forReader("Comment", 34));
        return new Table(FINDINGS, "What was found, worst first; Status and Comment are yours to fill in.", columns,
                findings.size(),
                "No findings.", () -> IntStream.range(0, findings.size()).mapToObj(this::finding));
    }

    private List<Cell> finding(int index) {
        Finding f = findings.get(index);
        return List.of(new Cell.Number(f.getNumber()),
                new Cell.Word(f.getSeverity().getLiteral(), Tone.of(f.getSeverity())),
                Cell.of(f.getCertainty().getLiteral()), Cell.of(f.getRule().getId()), Cell.of(f.getRule().getTitle()),
                Cell.of(f.getFunctionLabel()), vector(f), new Cell.Number(f.getCount()),
                Cell.of(f.getObserved()), Cell.of(f.getExpected()), new Cell.Number(f.getFirst().getLine()),
                time.cell(f.getFirst().getTimeNs()), time.cell(f.getLast().getTimeNs()),
                new Cell.Link("evidence →", EVIDENCE, evidence.first(index)), Cell.of(f.getRule().getSpec()),
                Cell.of(f.getNote()), suppressed(f.getSuppression()),
                Cell.BLANK, Cell.BLANK);
    }

    private static Cell suppressed(Suppression by) {
        return by == null ? Cell.BLANK
                : Cell.of(by.getReason() + (by.getAuthor() == null ? "" : " (" + by.getAuthor() + ")")
                        + (by.getUntil() == null ? "" : ", until " + by.getUntil()));
    }

    Table evidence() {
        List<Column> columns = List.of(Column.of("Finding", 11), Column.of("Rule", 15), Column.of("Function", 18),
                Column.number("Vector", 8), Column.number("Occurrence", 12), Column.of("Role", 28),
                Column.of("What the event did", 80),
                Column.number("Line", 13), Column.number("Time (s)", 17), Column.number("Event", 13),
                Column.number("Byte offset", 18),
                Column.of("Source", 28));
        return new Table(EVIDENCE, "For each occurrence the events that led to it, then the offence itself.", columns,
                evidence.total(), "No evidence, for there are no findings.",
                () -> IntStream.range(0, findings.size()).boxed().flatMap(this::evidence));
    }

    private Stream<List<Cell>> evidence(int index) {
        Finding f = findings.get(index);
        List<Occurrence> kept = f.getOccurrences();
        Stream<List<Cell>> rows = IntStream.range(0, kept.size()).boxed().flatMap(i -> {
            Occurrence occurrence = kept.get(i);
            Stream<List<Cell>> causes = occurrence.getCauses().stream()
                    .map(cause -> evidence(index, i + 1, Cell.of(cause.getRole()), cause));
            Cell offence = new Cell.Word(occurrence.getOffence().getRole(), Tone.of(f.getSeverity()));
            return Stream.concat(causes, Stream.of(evidence(index, i + 1, offence, occurrence.getOffence())));
        });
        return EvidenceRows.hasMore(f) ? Stream.concat(rows, Stream.of(more(index))) : rows;
    }

    private List<Cell> evidence(int index, int occurrence, Cell role, Evidence e) {
        Finding f = findings.get(index);
        return List.of(back(index), Cell.of(f.getRule().getId()), Cell.of(f.getFunctionLabel()),
                vector(f),
                new Cell.Number(occurrence), role, Cell.of(e.getDetail()), new Cell.Number(e.getLine()),
                time.cell(e.getTimeNs()),
                new Cell.Number(e.getEvent()), new Cell.Number(e.getOffset()),
                Cell.of(e.getSource() == null ? "" : e.getSource().getName()));
    }

    private List<Cell> more(int index) {
        Finding f = findings.get(index);
        Evidence last = f.getLast();
        return List.of(back(index), Cell.of(f.getRule().getId()), Cell.of(f.getFunctionLabel()),
                vector(f),
                Cell.BLANK, new Cell.Word("further", Tone.QUIET),
                Cell.of("%s further occurrences were counted and not kept; the last one stands here"
                        .formatted(f.getCount() - f.getOccurrences().size())),
                new Cell.Number(last.getLine()), time.cell(last.getTimeNs()), new Cell.Number(last.getEvent()),
                new Cell.Number(last.getOffset()), Cell.of(last.getSource() == null ? "" : last.getSource().getName()));
    }

    /** The number; of a slot in a store of the device's own the name of that, too. */
    private static Cell vector(Finding f) {
        return f.getStore() == null ? Cell.number(f.getVector())
                : Cell.of(f.getStore() + (f.getVector() == null ? "" : " " + f.getVector()));
    }

    private Cell back(int index) {
        return new Cell.Link("← " + findings.get(index).getNumber(), FINDINGS, index);
    }
}
