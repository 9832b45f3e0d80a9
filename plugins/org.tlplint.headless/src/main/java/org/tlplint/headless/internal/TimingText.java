/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.Spread;
import org.tlplint.core.audit.VectorStatistics;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.text.Times;
import org.tlplint.core.trace.Bdf;

/** Prints what the vectors did in time. A table is left out if it has nothing to say. */
final class TimingText {

    private static final int MOST_SILENT = 64;

    private final Console console;
    private final List<VectorStatistics> all;
    private final Map<Integer, String> labels;

    TimingText(Console console, AuditResult result) {
        this.console = console;
        all = result.vectors();
        labels = result.functions().stream().collect(Collectors.toMap(FunctionState::bdf, FunctionState::label));
    }

    void print() {
        vectors();
        spreads("Unmask to first message: a message that waited took at most so long",
                VectorStatistics::unmaskToMessage);
        spreads("Pending bit seen Set to message: a message waited at least so long",
                VectorStatistics::pendingToMessage);
        spreads("Disabled to first message after it was enabled again", VectorStatistics::gapToMessage);
    }

    private void vectors() {
        TextTable table = new TextTable("Vectors", "", ">messages", ">enabled", ">masked meanwhile",
                ">interval: min", ">median", ">max", ">most in 1 ms");
        for (VectorStatistics v : select(v -> v.messages() > 0)) {
            Spread interval = v.interval();
            table.row(label(v), vector(v), "%,d".formatted(v.messages()), time(v.enabledNs()), time(v.maskedNs()),
                    time(interval.min()), time(interval.median()), time(interval.max()),
                    v.burst() == 0 ? "-" : "%,d".formatted(v.burst()));
        }
        print(table);
        silent();
    }

    /** Most entries of a large Table never send: a line for each function is enough. */
    private void silent() {
        Map<String, List<Integer>> silent = new LinkedHashMap<>();
        for (VectorStatistics v : select(v -> v.messages() == 0)) {
            silent.computeIfAbsent(label(v) + "  " + kind(v), key -> new ArrayList<>())
                    .add(v.vector());
        }
        silent.entrySet().stream().limit(MOST_SILENT).forEach(
                e -> Layout.paragraph(console, "No message from " + e.getKey(), Layout.ranges(e.getValue())));
        if (silent.size() > MOST_SILENT) {
            console.line("... nor from vectors of %,d more functions".formatted(silent.size() - MOST_SILENT));
        }
        if (!silent.isEmpty()) {
            console.blank();
        }
    }

    private void spreads(String title, Function<VectorStatistics, Spread> which) {
        TextTable table = new TextTable("Function", "vector", ">times", ">min", ">median", ">99 %", ">max");
        for (VectorStatistics v : select(v -> which.apply(v).count() > 0)) {
            Spread s = which.apply(v);
            table.row(label(v), vector(v), "%,d".formatted(s.count()), time(s.min()), time(s.median()),
                    time(s.high()), time(s.max()));
        }
        if (!table.isEmpty()) {
            console.line(Style.BOLD.of(title));
        }
        print(table);
    }

    private List<VectorStatistics> select(Predicate<VectorStatistics> which) {
        return all.stream().filter(which).toList();
    }

    private void print(TextTable table) {
        if (!table.isEmpty()) {
            table.print(console, "");
            console.blank();
        }
    }

    private String label(VectorStatistics v) {
        return labels.getOrDefault(v.function(), Bdf.format(v.function()));
    }

    private static String vector(VectorStatistics v) {
        return kind(v) + v.vector();
    }

    private static String kind(VectorStatistics v) {
        return !v.store().isEmpty() ? v.store() + " slot " : v.msix() ? "MSI-X " : "MSI ";
    }

    private static String time(long ns) {
        return ns < 0 ? "-" : Times.duration(ns);
    }
}
