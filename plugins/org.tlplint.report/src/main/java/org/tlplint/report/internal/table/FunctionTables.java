/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.tlplint.model.Audit;
import org.tlplint.model.Function;
import org.tlplint.model.MsiCapability;
import org.tlplint.model.MsixCapability;
import org.tlplint.model.Truth;
import org.tlplint.model.VectorTableEntry;
import org.tlplint.report.internal.Hex;

/** The functions with their capabilities, and their vectors. */
final class FunctionTables {

    private static final int MSI_COLUMNS = 8;
    private static final int MSIX_COLUMNS = 7;

    private FunctionTables() {
    }

    static Table functions(Audit audit) {
        List<Column> columns = List.of(Column.of("Function", 12), Column.of("Name", 18), Column.number("Findings", 10),
                Column.of("Bus Master", 11), Column.of("Memory Space", 11), Column.of("INTx disabled", 11),
                Column.of("Power", 11),
                Column.of("MSI-X at", 8), Column.of("MSI-X enabled", 11), Column.of("Function Mask", 11),
                Column.number("Table entries", 9), Column.of("Table in", 19), Column.of("PBA in", 19),
                Column.number("Entries touched", 10),
                Column.of("MSI at", 8), Column.of("MSI enabled", 11), Column.of("64-bit", 11),
                Column.of("Per-vector masking", 11),
                Column.number("Vectors allocated", 10), Column.number("Vectors asked for", 10),
                Column.of("MSI address", 20),
                Column.of("MSI data", 12), Column.of("BARs", 46));
        return new Table("Functions",
                "Each function and its interrupt capabilities as they were at the end of the trace.", columns,
                audit.getFunctions().size(), "No function was seen.",
                () -> audit.getFunctions().stream().map(function -> function(audit, function)));
    }

    private static List<Cell> function(Audit audit, Function f) {
        long findings = audit.getFindings().stream().filter(x -> f.getBdf().equals(x.getFunction())).count();
        List<Cell> row = new ArrayList<>(
                List.of(new Cell.Code(f.getBdf()), Cell.of(f.getName()), new Cell.Number(findings),
                        Cell.of(f.getBusMaster()), Cell.of(f.getMemorySpace()), Cell.of(f.getInterruptDisable()),
                        f.getPowerState() < 0 ? Cell.of(Truth.UNKNOWN) : Cell.of("D" + f.getPowerState())));
        row.addAll(f.getMsix() == null ? Collections.nCopies(MSIX_COLUMNS, Cell.BLANK) : msix(f.getMsix()));
        row.addAll(f.getMsi() == null ? Collections.nCopies(MSI_COLUMNS, Cell.BLANK) : msi(f.getMsi()));
        row.add(Cell.code(f.getBars().stream().map(bar -> "%s: %s%s".formatted(bar.getIndex(), Hex.plain(bar.getBase()),
                bar.getSize() == 0 ? "" : " + " + Hex.plain(bar.getSize()))).collect(Collectors.joining(", "))));
        return row;
    }

    private static List<Cell> msix(MsixCapability c) {
        boolean known = c.isLayoutKnown();
        return List.of(new Cell.Code(Hex.plain(c.getOffset())), Cell.of(c.getEnabled()), Cell.of(c.getFunctionMask()),
                c.getTableSize() == 0 ? Cell.of(Truth.UNKNOWN) : new Cell.Number(c.getTableSize()),
                known ? new Cell.Code("BAR%s + %s".formatted(c.getTableBar(), Hex.plain(c.getTableOffset())))
                        : Cell.of(Truth.UNKNOWN),
                known ? new Cell.Code("BAR%s + %s".formatted(c.getPbaBar(), Hex.plain(c.getPbaOffset())))
                        : Cell.of(Truth.UNKNOWN),
                new Cell.Number(c.getEntries().size()));
    }

    private static List<Cell> msi(MsiCapability c) {
        return List.of(new Cell.Code(Hex.plain(c.getOffset())), Cell.of(c.getEnabled()), Cell.of(c.getWide()),
                Cell.of(c.getMaskable()), orUnknown(c.getAllocatedVectors()), orUnknown(c.getCapableVectors()),
                c.getAddress() == null ? Cell.of(Truth.UNKNOWN) : new Cell.Code(Hex.address(c.getAddress(), -1)),
                c.getData() == null ? Cell.of(Truth.UNKNOWN) : new Cell.Code(Hex.data(c.getData(), -1)));
    }

    private static Cell orUnknown(Integer value) {
        return value == null ? Cell.of(Truth.UNKNOWN) : new Cell.Number(value);
    }

    static Table vectors(Audit audit) {
        List<Column> columns = List.of(Column.of("Function", 18), Column.of("Kind", 8), Column.number("Vector", 8),
                Column.of("Address", 21), Column.of("Data", 13), Column.of("Mask bit", 11), Column.of("Masked", 11),
                Column.of("Pending", 11), Column.number("Messages", 13), Column.number("Masked for (s)", 17),
                Column.number("Unmasked, then sent", 12), Column.number("Shortest delay (µs)", 18),
                Column.number("Median delay (µs)", 18),
                Column.number("Longest delay (µs)", 18));
        long size = TimedVector.all(audit).count();
        return new Table("Vector state",
                "Each vector that was touched: what it held at the end, and what it did. The delay is from an unmask to the first message after it.",
                columns, size, "No vector was touched.",
                () -> TimedVector.all(audit).map(v -> entry(v.function(), v.kind(), v.entry())));
    }

    private static List<Cell> entry(Function f, String kind, VectorTableEntry e) {
        return List.of(Cell.of(f.getLabel()), Cell.of(kind), new Cell.Number(e.getVector()),
                e.getAddressKnown() == 0 ? Cell.of(Truth.UNKNOWN)
                        : new Cell.Code(Hex.address(e.getAddress(), e.getAddressKnown())),
                e.getDataKnown() == 0 ? Cell.of(Truth.UNKNOWN) : new Cell.Code(Hex.data(e.getData(), e.getDataKnown())),
                Cell.of(e.getMaskBit()), Cell.of(e.getMasked()), Cell.of(e.getPending()),
                new Cell.Number(e.getMessages()),
                e.getMaskedNs() == null ? Cell.BLANK : new Cell.Seconds(e.getMaskedNs()),
                new Cell.Number(e.getLatencies()),
                Cell.micros(e.getLatencyMinNs()), Cell.micros(e.getLatencyMedianNs()),
                Cell.micros(e.getLatencyMaxNs()));
    }
}
