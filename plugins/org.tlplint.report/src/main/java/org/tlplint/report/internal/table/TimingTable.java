/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.model.Audit;
import org.tlplint.model.Spread;
import org.tlplint.model.VectorTableEntry;

/** What the vectors did in time. */
final class TimingTable {

    private TimingTable() {
    }

    static Table of(Audit audit, TimeAxis time) {
        List<Column> columns = new ArrayList<>(List.of(Column.of("Function", 18), Column.of("Kind", 8),
                Column.number("Vector", 8), Column.number("Messages", 13), Column.number("First (s)", 17),
                Column.number("Last (s)", 17), Column.number("Enabled for (s)", 17),
                Column.number("Masked for (s)", 17)));
        columns.addAll(spread("Unmask to message"));
        columns.addAll(spread("Pending to message"));
        columns.addAll(spread("Gap to message"));
        columns.addAll(spread("Interval"));
        columns.add(Column.number("Most within 1 ms", 12));
        columns.add(Column.number("reached at (s)", 17));
        return new Table("Vector timing",
                "What each vector that sent did in time. Unmask to message: an upper bound of the delay of a waiting message;"
                        + " Pending to message: a lower bound of the wait, from the read that saw the bit;"
                        + " Gap: from the disabling to the first message after the enabling.",
                columns, TimedVector.all(audit).filter(v -> v.entry().getMessages() > 0).count(),
                "No vector sent a message.",
                () -> TimedVector.all(audit).filter(v -> v.entry().getMessages() > 0).map(v -> row(v, time)));
    }

    private static List<Column> spread(String what) {
        return List.of(Column.number(what + ": times", 20), Column.number("shortest (µs)", 14),
                Column.number("median (µs)", 14), Column.number("99 % (µs)", 14), Column.number("longest (µs)", 14));
    }

    private static List<Cell> row(TimedVector v, TimeAxis time) {
        VectorTableEntry e = v.entry();
        List<Cell> row = new ArrayList<>(List.of(Cell.of(v.function().getLabel()), Cell.of(v.kind()),
                new Cell.Number(e.getVector()), new Cell.Number(e.getMessages()), time.cell(e.getFirstMessageNs()),
                time.cell(e.getLastMessageNs()), seconds(e.getEnabledNs()), seconds(e.getMaskedNs()),
                new Cell.Number(e.getLatencies()), Cell.micros(e.getLatencyMinNs()),
                Cell.micros(e.getLatencyMedianNs()), Cell.micros(e.getLatencyHighNs()),
                Cell.micros(e.getLatencyMaxNs())));
        addSpread(row, e.getPendingToMessage());
        addSpread(row, e.getGapToMessage());
        addSpread(row, e.getInterval());
        row.add(new Cell.Number(e.getBurst()));
        row.add(time.cell(e.getBurstNs()));
        return row;
    }

    private static void addSpread(List<Cell> row, Spread spread) {
        if (spread == null) {
            row.addAll(List.of(new Cell.Number(0), Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK));
        } else {
            row.addAll(List.of(new Cell.Number(spread.getCount()), Cell.micros(spread.getMinNs()),
                    Cell.micros(spread.getMedianNs()), Cell.micros(spread.getHighNs()),
                    Cell.micros(spread.getMaxNs())));
        }
    }

    private static Cell seconds(Long ns) {
        return ns == null ? Cell.BLANK : new Cell.Seconds(ns);
    }
}
