/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.tlplint.model.Audit;
import org.tlplint.model.Function;
import org.tlplint.model.VectorTableEntry;
import org.tlplint.report.internal.table.Summary.Block;

/** The vectors that sent the most messages. */
final class BusyVectors {

    private static final int MOST = 10;

    private record Busy(Function function, String kind, VectorTableEntry entry) {

        List<Cell> row() {
            return List.of(Cell.of("%s %s %s".formatted(function.getBdf(), kind, entry.getVector())),
                    Cell.of(function.getName()), new Cell.Number(entry.getMessages()),
                    Cell.micros(entry.getLatencyMedianNs()),
                    Cell.micros(entry.getLatencyMaxNs()));
        }
    }

    private BusyVectors() {
    }

    static Block of(Audit audit) {
        List<List<Cell>> rows = audit.getFunctions().stream().flatMap(BusyVectors::vectors)
                .filter(busy -> busy.entry().getMessages() > 0)
                .sorted(Comparator.comparing((Busy busy) -> busy.entry().getMessages(), Comparator.reverseOrder()))
                .limit(MOST).map(Busy::row).toList();
        return new Block("Busiest vectors", List.of("Vector", "Function", "Messages", "Median µs", "Longest µs"), rows,
                new Summary.Chart("Messages by vector", 2));
    }

    private static Stream<Busy> vectors(Function function) {
        Stream<Busy> msi = function.getMsi() == null ? Stream.empty()
                : function.getMsi().getEntries().stream().map(entry -> new Busy(function, "MSI", entry));
        Stream<Busy> msix = function.getMsix() == null ? Stream.empty()
                : function.getMsix().getEntries().stream().map(entry -> new Busy(function, "MSI-X", entry));
        return Stream.concat(msi, msix);
    }
}
