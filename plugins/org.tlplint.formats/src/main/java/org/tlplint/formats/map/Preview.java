/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.text.Bytes;

/**
 * What a mapping makes of a source: the first lines with their fields, and counts.
 *
 * @param rows the first lines
 * @param events how many events there are
 * @param lines lines read
 * @param skips what makes no event
 * @param order how the order of data came about
 * @param complete whether the whole source was read
 */
public record Preview(List<Row> rows, long events, long lines, SkipLog skips, DataOrder order, boolean complete) {

    private static final int LONGEST_TEXT = 2_000;

    /**
     * A field in a line.
     *
     * @param from first character of it, from 0
     * @param to after its last one
     */
    public record Span(Target target, int from, int to) {
    }

    /**
     * A line.
     *
     * @param line its number, from 1
     * @param text what it holds; bytes beyond ASCII as they are in ISO 8859-1, so that places are right
     * @param pattern that it matches; null in a table, or if none does
     * @param event what it, with the lines that go on with it, has become; null if nothing
     * @param problem why it makes no event; null if it does, or belongs to an event that began before
     * @param expected whether it was left out on purpose
     * @param failed the field that cannot be read, or null
     */
    public record Row(long line, String text, String pattern, List<Span> spans, String event, String problem,
            boolean expected, Target failed) {
    }

    /**
     * Tries a mapping on a source.
     *
     * @param shown lines to keep
     * @param most events to read, or lines that make none, before it ends
     * @param text says what an event is
     */
    public static Preview of(TraceInput input, Mapping mapping, int shown, long most,
            Function<TraceEvent, String> text) throws IOException {
        byte[] beginning = Mapped.beginning(input);
        DataOrder order = DataOrder.of(mapping.forFile(input.name()), input.name(), beginning);
        Collector collector = new Collector(shown, text);
        TraceEvent event = new TraceEvent();
        try (EventReader reader = Mapped.open(input, beginning, order)) {
            Mapped.watch(reader, collector);
            long events = 0;
            boolean more = true;
            while (events < most && (more = reader.next(event))) {
                events++;
            }
            return new Preview(collector.rows(), events, reader.linesRead(), reader.skipped(), order, !more);
        }
    }

    /** Lines that were left out on purpose. */
    public long ignored() {
        return skips.counted().stream().filter(SkipLog.Skip::expected).filter(s -> !isNote(s))
                .mapToLong(SkipLog.Skip::count).sum();
    }

    /** Lines that were not understood. */
    public long failed() {
        return skips.counted().stream().filter(s -> !s.expected() && !isNote(s)).mapToLong(SkipLog.Skip::count).sum();
    }

    /** Whether an entry says something of the whole table rather than counts lines. */
    public static boolean isNote(SkipLog.Skip skip) {
        return skip.reason().startsWith("column '") || skip.reason().startsWith("field 'data'");
    }

    /** Keeps the first lines. */
    private static final class Collector implements LineWatcher {
        private final int most;
        private final Function<TraceEvent, String> text;
        private final Map<Long, Row> rows = new LinkedHashMap<>();
        private Row last;
        private int base;

        Collector(int most, Function<TraceEvent, String> text) {
            this.most = most;
            this.text = text;
        }

        @Override
        public void line(long number, byte[] bytes, int from, int to, String pattern) {
            base = from;
            last = null;
            if (rows.size() < most) {
                String line = latin(bytes, from, Math.min(to, from + LONGEST_TEXT));
                last = new Row(number, line, pattern, new ArrayList<>(), null, null, false, null);
                rows.put(number, last);
            }
        }

        private static String latin(byte[] bytes, int from, int to) {
            return new String(bytes, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1);
        }

        @Override
        public void field(Target target, int from, int to) {
            if (last != null && to - base <= LONGEST_TEXT && to > from) {
                last.spans.add(new Span(target, from - base, to - base));
            }
        }

        @Override
        public void result(long number, TraceEvent event, SkipLog.Skip skip, Target failed) {
            Row row = rows.get(number);
            if (row != null) {
                rows.put(number, new Row(row.line, row.text, row.pattern, List.copyOf(row.spans),
                        skip == null ? text.apply(event) : null, skip == null ? null : skip.reason(),
                        skip != null && skip.expected(), failed));
            }
        }

        List<Row> rows() {
            return List.copyOf(rows.values());
        }
    }

    /** The text of a field in a row. */
    public static String text(Row row, Span span) {
        byte[] bytes = Bytes.of(row.text());
        return Bytes.string(bytes, Math.min(span.from(), bytes.length), Math.min(span.to(), bytes.length));
    }
}
