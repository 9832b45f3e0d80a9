/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.text.Times;
import org.tlplint.model.Audit;
import org.tlplint.model.Skip;
import org.tlplint.model.TraceSource;
import org.tlplint.model.Trait;

/** What was read of each source and what was not. */
final class ImportTable {

    private static final Cell READ = new Cell.Word("read", Tone.GOOD);
    private static final Cell LEFT_OUT = new Cell.Word("left out", Tone.QUIET);
    private static final Cell NOT_UNDERSTOOD = new Cell.Word("not understood", Tone.ADVISORY);
    private static final Cell TIME = new Cell.Word("time", Tone.ADVISORY);
    private static final Cell WARNING = new Cell.Word("warning", Tone.ADVISORY);
    private static final Cell NOT_SHOWN = new Cell.Word("not shown", Tone.QUIET);

    private ImportTable() {
    }

    static Table of(Audit audit) {
        List<List<Cell>> rows = new ArrayList<>();
        audit.getSources().forEach(source -> add(source, rows));
        List<Column> columns = List.of(Column.of("Source", 34), Column.of("Format", 20), Column.of("Kind", 17),
                Column.of("What", 52), Column.number("Count", 13), Column.number("First at line", 12),
                Column.of("First of them", 90));
        return new Table("Import",
                "What was read of each source, what was left out and why, and what the source cannot show.",
                columns, rows.size(), "Nothing was read.", rows::stream);
    }

    private static void add(TraceSource source, List<List<Cell>> rows) {
        rows.add(row(source, READ, "lines or records", Cell.number(source.getLines()), null));
        rows.add(row(source, READ, source.isSnapshot() ? "events, all of them the initial state" : "events used",
                Cell.number(source.getEvents()), null));
        for (Skip skip : source.getSkips()) {
            rows.add(row(source, skip.isExpected() ? LEFT_OUT : NOT_UNDERSTOOD, skip.getReason(),
                    Cell.number(skip.getCount()), skip));
        }
        if (source.getOffsetNs() != 0) {
            rows.add(row(source, TIME, "%s s were added to every time".formatted(Times.seconds(source.getOffsetNs())),
                    Cell.BLANK, Cell.BLANK, Cell.BLANK));
        }
        if (source.getTimeReversals() > 0) {
            rows.add(row(source, TIME, "time ran backwards, by up to %s; the order of the file was kept".formatted(
                    Times.duration(source.getLargestReversalNs())), Cell.number(source.getTimeReversals()),
                    Cell.number(source.getFirstReversal()), Cell.BLANK));
        }
        for (String warning : source.getWarnings()) {
            rows.add(row(source, WARNING, warning, Cell.BLANK, Cell.BLANK, Cell.BLANK));
        }
        for (Trait trait : source.getTraits()) {
            if (!trait.isShown()) {
                rows.add(row(source, NOT_SHOWN, trait.getTitle(), Cell.BLANK, null));
            }
        }
    }

    private static List<Cell> row(TraceSource source, Cell kind, String what, Cell count, Skip sample) {
        return row(source, kind, what, count, sample == null ? Cell.BLANK : Cell.number(sample.getLine()),
                sample == null ? Cell.BLANK : Cell.code(sample.getSample()));
    }

    private static List<Cell> row(TraceSource source, Cell kind, String what, Cell count, Cell line, Cell sample) {
        return List.of(Cell.of(source.getName()), Cell.of(source.getFormatTitle()), kind, Cell.of(what), count, line,
                sample);
    }
}
