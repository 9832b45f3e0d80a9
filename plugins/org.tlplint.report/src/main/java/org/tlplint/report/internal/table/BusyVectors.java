/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.tlplint.model.Audit;
import org.tlplint.report.internal.table.Summary.Block;

/** The vectors that sent the most messages, and those that took the longest to send one. */
final class BusyVectors {

    private static final int MOST = 10;

    private BusyVectors() {
    }

    static Block busiest(Audit audit) {
        List<List<Cell>> rows = TimedVector.all(audit).filter(v -> v.entry().getMessages() > 0)
                .sorted(Comparator.comparing((TimedVector v) -> v.entry().getMessages(), Comparator.reverseOrder()))
                .limit(MOST)
                .map(v -> List.of(Cell.of(v.name()), Cell.of(v.function().getName()),
                        new Cell.Number(v.entry().getMessages()), Cell.micros(v.entry().getLatencyMedianNs()),
                        Cell.micros(v.entry().getLatencyMaxNs())))
                .toList();
        return new Block("Busiest vectors", List.of("Vector", "Function", "Messages", "Median µs", "Longest µs"), rows,
                new Summary.Chart("Messages by vector", 2));
    }

    static Block slowest(Audit audit) {
        List<List<Cell>> rows = TimedVector.all(audit)
                .filter(v -> Objects.nonNull(v.entry().getLatencyMedianNs()))
                .sorted(Comparator.comparing((TimedVector v) -> v.entry().getLatencyMedianNs(),
                        Comparator.reverseOrder()))
                .limit(MOST)
                .map(v -> List.of(Cell.of(v.name()), Cell.of(v.function().getName()),
                        new Cell.Number(v.entry().getLatencies()), Cell.micros(v.entry().getLatencyMedianNs()),
                        Cell.micros(v.entry().getLatencyMaxNs())))
                .toList();
        return new Block("Slowest vectors after an unmask",
                List.of("Vector", "Function", "Unmasks", "Median µs", "Longest µs"), rows,
                new Summary.Chart("Median µs from unmask to message", 3));
    }
}
