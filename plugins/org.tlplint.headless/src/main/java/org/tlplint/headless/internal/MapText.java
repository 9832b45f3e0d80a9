/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.tlplint.core.text.Aspect;
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.map.DataOrder;
import org.tlplint.formats.map.FieldForm;
import org.tlplint.formats.map.Mapping;
import org.tlplint.formats.map.Preview;

/** Prints what a mapping is and what it makes of a file. */
final class MapText {

    private static final List<String> NO_ROWS = List.of("line before the header row", "empty line", "comment line");

    private final Console console;

    MapText(Console console) {
        this.console = console;
    }

    void head(boolean quiet, String format, Object... args) {
        if (!quiet) {
            console.line(Style.BOLD.of(format.formatted(args)));
        }
    }

    void notes(List<String> notes) {
        notes.forEach(n -> Layout.paragraph(console, "  - ", n));
    }

    /** The columns of a table, with what is known of how they are written. */
    void fields(Mapping mapping) {
        if (mapping.isTable()) {
            TextTable table = new TextTable("Field", "column", "written as");
            mapping.fields().values().forEach(f -> table.row(f.target().id(), f.column(), how(f)));
            mapping.constants().forEach((t, v) -> table.row(t.id(), "-", "always " + v));
            console.blank();
            table.print(console, "");
        }
        console.blank();
    }

    private static String how(FieldForm form) {
        List<String> parts = new ArrayList<>();
        switch (form.target()) {
            case TIME -> parts.add((form.unit() == null ? "unit in each cell" : form.unit().text()) + ", decimal sign "
                    + form.decimal() + (form.relative() ? ", since the row before" : ""));
            case DATA, TLP, HEADER -> parts.add(form.order().id());
            case LENGTH, REGISTER -> parts.add(form.dwords() ? "dwords" : "bytes");
            default -> {
                // a word, or a number
            }
        }
        if (form.base() != 0) {
            parts.add(form.base() == 16 ? "hex" : form.base() == 10 ? "dec" : "bin");
        }
        return String.join(", ", parts);
    }

    /** An event as cells between tabs: time, direction, type, requester, function, address, data. */
    static String event(TraceEvent event) {
        Map<Aspect, String> cells = Aspect.cells(event, 0, TraceEvent.NO_TIME);
        return String.join("\t", cells.get(Aspect.TIME), cells.get(Aspect.DIRECTION), cells.get(Aspect.TYPE),
                cells.get(Aspect.REQUESTER), event.has(Field.TARGET) ? Bdf.format(event.target()) : "",
                cells.get(Aspect.ADDRESS), cells.get(Aspect.DATA));
    }

    /** The first lines, decoded, or why not. */
    void rows(Preview preview) {
        TextTable table = new TextTable(">Line", ">Time (s)", "Dir", "Type", "Requester", "Function", "Address", "Data",
                "");
        for (Preview.Row row : preview.rows()) {
            String[] cells = row.event() == null ? new String[] {"", "", "", "", "", "", ""}
                    : row.event().split("\t", -1);
            if (row.event() == null && row.problem() == null) {
                continue;
            }
            table.row(Long.toString(row.line()), cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6],
                    problem(row));
        }
        if (!table.isEmpty()) {
            table.print(console, "");
            console.blank();
        }
    }

    private static String problem(Preview.Row row) {
        if (row.problem() == null) {
            return "";
        }
        String where = row.spans().stream().filter(s -> s.target() == row.failed()).findFirst()
                .map(s -> " (character %d: \"%s\")".formatted(s.from() + 1, shortened(Preview.text(row, s))))
                .orElse("");
        return (row.expected() ? "left out: " : "NOT UNDERSTOOD: ") + row.problem() + where;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    /** How many rows became events, and what the others are. */
    void counts(Preview preview) {
        List<SkipLog.Skip> counted = preview.skips().counted().stream().filter(s -> !Preview.isNote(s))
                .filter(s -> !NO_ROWS.contains(s.reason())).toList();
        long ignored = counted.stream().filter(SkipLog.Skip::expected).mapToLong(SkipLog.Skip::count).sum();
        long failed = counted.stream().filter(s -> !s.expected()).mapToLong(SkipLog.Skip::count).sum();
        // an event may take several lines, so that lines are no measure of events
        StringBuilder text = new StringBuilder(preview.order().mapping().isTable()
                ? "%,d of %s mapped".formatted(preview.events(),
                        Layout.count(preview.events() + ignored + failed, "row"))
                : "%s out of %s".formatted(Layout.count(preview.events(), "event"),
                        Layout.count(preview.lines(), "line")));
        if (ignored > 0) {
            text.append(", %,d ignored: %s".formatted(ignored, reasons(counted, true)));
        }
        if (failed > 0) {
            text.append("; %,d NOT UNDERSTOOD: %s".formatted(failed, reasons(counted, false)));
        }
        Layout.paragraph(console, "", text + (preview.complete() ? "." : "; only the beginning was read."));
        DataOrder order = preview.order();
        order.note().ifPresent(n -> console.error("tlplint: WARNING: " + n));
    }

    private static String reasons(List<SkipLog.Skip> counted, boolean expected) {
        return counted.stream().filter(s -> s.expected() == expected)
                .map(s -> counted.stream().filter(o -> o.expected() == expected).count() == 1 ? s.reason()
                        : "%,d %s".formatted(s.count(), s.reason()))
                .collect(Collectors.joining(", "));
    }
}
