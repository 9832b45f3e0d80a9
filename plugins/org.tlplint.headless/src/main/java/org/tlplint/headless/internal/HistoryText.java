/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.history.HistoryRow;
import org.tlplint.core.history.HistoryRow.Sent;
import org.tlplint.core.history.HistoryRow.What;
import org.tlplint.core.history.VectorHistory;
import org.tlplint.core.history.VectorHistory.Verdict;
import org.tlplint.core.text.Times;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;

/** Prints histories of vectors for people. */
final class HistoryText {

    private static final String IDLE = "Neither programmed nor sent: ";

    private final Console console;
    private final long startNs;
    private final boolean brief;

    /**
     * @param startNs time from which times count, or {@link TraceEvent#NO_TIME}
     * @param brief only summaries
     */
    HistoryText(Console console, long startNs, boolean brief) {
        this.console = console;
        this.startNs = startNs;
        this.brief = brief;
    }

    /**
     * @param unused whether vectors that were neither programmed nor sent are printed, too
     * @param unattributed messages that fit no vector
     */
    void print(List<VectorHistory> all, boolean unused, long unattributed) {
        List<VectorHistory> shown = all.stream().filter(h -> unused || h.isUsed()).toList();
        if (brief) {
            summaries(shown);
        } else {
            shown.forEach(this::history);
        }
        if (shown.isEmpty()) {
            console.line("No vector was programmed, and none sent a message.");
            console.blank();
        }
        if (!unused) {
            idle(all);
        }
        if (unattributed > 0) {
            console.line("%s like an interrupt, but of no vector that the trace has shown; 'tlplint audit' judges that"
                    .formatted(Layout.count(unattributed, "write looks", "writes look")));
        }
    }

    private void summaries(List<VectorHistory> shown) {
        TextTable table = new TextTable("Function", "vector", ">messages", ">changes", ">new", ">old", ">undetermined",
                "verdict");
        for (VectorHistory h : shown) {
            table.row(h.label(), h.name(), number(h.messages()), number(h.changes()), number(h.sent(Sent.NEW)),
                    number(h.sent(Sent.ARMED)), number(h.sent(Sent.UNDETERMINED)), verdict(h.verdict()));
        }
        if (!table.isEmpty()) {
            table.print(console, "");
            console.blank();
        }
    }

    private void history(VectorHistory h) {
        console.line(Style.BOLD.of(h.label() + "  " + h.name()));
        TextTable table = new TextTable(">event", ">time (s)", ">line", "what", "address/data", "");
        for (HistoryRow row : h.rows()) {
            table.row(Long.toString(row.first().event()), time(row.first()), Long.toString(row.first().line()),
                    what(row),
                    row.value() == null ? "" : row.value().toString(), note(row));
        }
        table.print(console, "  ");
        if (h.omitted() > 0) {
            console.line("  ... and %,d more rows, which the summary counts; 'tlplint events' shows them all"
                    .formatted(h.omitted()));
        }
        Layout.paragraph(console, "  " + Style.BOLD.of("=> ") + verdict(h.verdict()) + ": ", h.summary());
        console.blank();
    }

    private static String what(HistoryRow row) {
        if (row.what() == What.PROGRAMMED && row.isChanged()) {
            return Style.YELLOW.of(row.what().title());
        }
        if (row.sent() == null) {
            return row.what().title();
        }
        String text = row.what().title() + ' ' + row.sent().id();
        return switch (row.sent()) {
            case CURRENT -> text;
            case NEW, UNDETERMINED -> Style.YELLOW.of(text);
            case ARMED, OLDER, MIXTURE -> Style.RED.of(text);
        };
    }

    private String note(HistoryRow row) {
        if (row.count() == 1) {
            return row.note();
        }
        if (row.what() == What.PROGRAMMED) {
            return "%s, %,d writes".formatted(row.note(), row.count());
        }
        String until = row.last().hasTime() && startNs != TraceEvent.NO_TIME
                ? "until %s s".formatted(Times.seconds(row.last().timeNs() - startNs))
                : "until event %d".formatted(row.last().event());
        return "%,d times, %s: %s".formatted(row.count(), until, row.note());
    }

    private String time(EventRef at) {
        return at.hasTime() && startNs != TraceEvent.NO_TIME
                ? Layout.alignPoint(Times.column(at.timeNs() - startNs))
                : "";
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case CACHED, TORN, BOTH -> Style.RED.of(verdict.title());
            case RE_READ -> Style.YELLOW.of(verdict.title());
            case NOT_TESTED, NOT_SHOWN -> verdict.title();
        };
    }

    /** Most entries of a large Table are masked once and never used. */
    private void idle(List<VectorHistory> all) {
        Map<String, List<Integer>> idle = new LinkedHashMap<>();
        Map<String, List<Integer>> slots = new LinkedHashMap<>();
        for (VectorHistory h : all) {
            if (!h.isUsed() && h.store().isEmpty()) {
                idle.computeIfAbsent(h.label(), label -> new ArrayList<>()).add(h.vector());
            } else if (!h.isUsed()) {
                slots.computeIfAbsent(h.label() + "  " + h.store() + " slot ", label -> new ArrayList<>())
                        .add(h.vector());
            }
        }
        idle.forEach((label, vectors) -> Layout.paragraph(console, IDLE + label + "  ",
                vectors.get(0) == VectorHistory.MSI ? vectors.size() == 1 ? "MSI"
                        : "MSI, MSI-X " + Layout.ranges(vectors.subList(1, vectors.size()))
                        : "MSI-X " + Layout.ranges(vectors)));
        slots.forEach((label, vectors) -> Layout.paragraph(console, IDLE + label, Layout.ranges(vectors)));
    }

    private static String number(long value) {
        return "%,d".formatted(value);
    }
}
