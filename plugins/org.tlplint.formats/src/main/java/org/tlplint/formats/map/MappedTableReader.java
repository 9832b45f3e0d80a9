/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.csv.TableReader;
import org.tlplint.formats.csv.TableRow;
import org.tlplint.formats.pattern.PatternMatcher;
import org.tlplint.formats.row.ColumnNames;
import org.tlplint.formats.text.Bytes;

/** Reads the rows of a foreign table by a mapping. */
final class MappedTableReader extends TableReader {

    private static final Target[] TARGETS = Target.values();
    private static final int SHOWN_COLUMNS = 3;

    /** A filter with the column that it looks at. */
    private record Filter(int column, Mapping.Ignore ignore, byte[] value, PatternMatcher matcher, SkipLog.Skip skip) {
    }

    private final TableRow row;
    private final EventMapper mapper;
    private final SourceTraits shown;
    /** Column of each target, or -1. */
    private final int[] columns = new int[Target.COUNT];
    private final List<Filter> filters = new ArrayList<>();
    private final boolean relative;
    private LineWatcher watcher = LineWatcher.NONE;

    private MappedTableReader(TraceInput input, Layout layout, DataOrder order, TableRow row) throws TraceException {
        super(input, layout.head.line(), layout.head.names().size(), row);
        this.row = row;
        Mapping mapping = order.mapping();
        mapper = new EventMapper(mapping, log, order);
        Set<Target> given = EnumSet.noneOf(Target.class);
        given.addAll(mapping.constants().keySet());
        for (int i = 0; i < columns.length; i++) {
            columns[i] = layout.columns.getOrDefault(TARGETS[i], -1);
            if (columns[i] >= 0) {
                given.add(TARGETS[i]);
            }
        }
        shown = new SourceTraits(mapping, given);
        relative = mapping.form(Target.TIME).relative();
        for (Mapping.Ignore ignore : mapping.ignores()) {
            int column = layout.column(ignore.column());
            if (column >= 0) {
                filters.add(new Filter(column, ignore, Bytes.of(ignore.value()),
                        ignore.pattern() == null ? null : new PatternMatcher(ignore.pattern()),
                        log.reason(ignore.reason(), true)));
            }
        }
        layout.notes(mapping).forEach(n -> note(n, true, layout.head.line()));
        order.note().ifPresent(n -> note(n, order.isSuggested(), layout.head.line()));
    }

    private void note(String text, boolean expected, int line) {
        byte[] sample = Bytes.of(text);
        log.reason(text, expected).add(sample, 0, sample.length, Math.max(1, line));
    }

    /** Opens a table; what its beginning shows completes the mapping. */
    static MappedTableReader open(TraceInput input, byte[] beginning, DataOrder order) throws TraceException {
        Layout layout = Layout.of(input.name(), beginning, order.mapping());
        return new MappedTableReader(input, layout, order,
                new TableRow(new int[0], (byte) layout.head.separator(), (byte) order.mapping().table().quote()));
    }

    /** Where the columns of a mapping stand in a table. */
    record Layout(TableHead head, Map<Target, Integer> columns) {

        static Layout of(String name, byte[] beginning, Mapping mapping) throws TraceException {
            List<String> wanted = mapping.fields().values().stream().map(FieldForm::column)
                    .filter(c -> c != null && !c.startsWith("#")).distinct().toList();
            Set<String> plain = wanted.stream().map(ColumnNames::plain).collect(Collectors.toSet());
            TableHead head = TableHead.find(beginning, mapping.table(),
                    n -> plain.contains(ColumnNames.plain(n)), Math.max(1, Math.min(3, wanted.size())));
            if (head == null) {
                throw new TraceException(("%s: no header row in the first %,d bytes: none names %s").formatted(name,
                        beginning.length, String.join(", ", wanted.subList(0, Math.min(6, wanted.size())))));
            }
            Layout layout = new Layout(head, new EnumMap<>(Target.class));
            mapping.fields().forEach((target, form) -> {
                int column = form.column() == null ? -1 : layout.column(form.column());
                if (column >= 0) {
                    layout.columns.put(target, column);
                }
            });
            boolean type = mapping.constants().containsKey(Target.TYPE) || layout.columns.containsKey(Target.TYPE)
                    || layout.columns.containsKey(Target.TLP) || layout.columns.containsKey(Target.HEADER);
            if (!type) {
                throw new TraceException("%s: the header row in line %d has no column '%s'; it has %s".formatted(name,
                        head.line(), mapping.form(Target.TYPE).column(), String.join(", ", head.names())));
            }
            return layout;
        }

        /** The column with a name, or a number after #; -1 if there is none. */
        int column(String wanted) {
            if (wanted.matches("#\\d{1,3}")) {
                return Integer.parseInt(wanted.substring(1)) - 1;
            }
            for (int i = 0; i < head.names().size(); i++) {
                if (head.names().get(i).equalsIgnoreCase(wanted)) {
                    return i;
                }
            }
            String plain = ColumnNames.plain(wanted);
            for (int i = 0; i < head.names().size(); i++) {
                if (ColumnNames.plain(head.names().get(i)).equals(plain)) {
                    return i;
                }
            }
            return -1;
        }

        /** What of mapping and table does not meet. */
        List<String> notes(Mapping mapping) {
            List<String> notes = new ArrayList<>();
            mapping.fields().forEach((target, form) -> {
                if (!columns.containsKey(target)) {
                    notes.add("column '%s' of the mapping is not in the table: %s is not shown".formatted(
                            form.column(), target.id()));
                }
            });
            List<String> unused = new ArrayList<>();
            for (int i = 0; i < head.names().size() && head.line() > 0; i++) {
                if (!columns.containsValue(i) && !head.names().get(i).isEmpty()) {
                    unused.add(head.names().get(i));
                }
            }
            if (!unused.isEmpty()) {
                int more = unused.size() - SHOWN_COLUMNS;
                notes.add("column '%s'%s not mapped".formatted(
                        String.join("', '", unused.subList(0, Math.min(SHOWN_COLUMNS, unused.size()))),
                        more > 0 ? " and %d more are".formatted(more) : unused.size() > 1 ? " are" : " is"));
            }
            return notes;
        }
    }

    /** Digits of the longest run in the data so far. */
    int longestDigits() {
        return mapper.longestDigits();
    }

    /** Tells of every row. */
    void watch(LineWatcher newWatcher) {
        watcher = newWatcher;
    }

    @Override
    protected SkipLog.Skip decode(TraceEvent event, long index, long line, long offset) {
        mapper.begin();
        byte[] bytes = row.bytes();
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i];
            if (column >= 0 && column < row.fields()) {
                mapper.cell(TARGETS[i], bytes, row.start(column), row.end(column));
            }
        }
        SkipLog.Skip skip = filtered(bytes);
        boolean left = skip != null;
        if (!left) {
            skip = mapper.map(event, index, line, offset);
        }
        if (watcher != LineWatcher.NONE) {
            watcher.line(line, bytes, scanner.start(), scanner.end(), null);
            for (int i = 0; i < columns.length; i++) {
                if (columns[i] >= 0 && columns[i] < row.fields()) {
                    watcher.field(TARGETS[i], row.start(columns[i]), row.end(columns[i]));
                }
            }
            watcher.result(line, event, skip, left ? null : mapper.failed());
        }
        if (skip == null && event.kind() == EventKind.COMPLETION) {
            shown.completion();
        }
        return skip;
    }

    private SkipLog.Skip filtered(byte[] bytes) {
        for (int i = 0; i < filters.size(); i++) {
            Filter filter = filters.get(i);
            int start = filter.column < row.fields() ? row.start(filter.column) : 0;
            int end = filter.column < row.fields() ? row.end(filter.column) : 0;
            boolean hit = switch (filter.ignore.test()) {
                case EMPTY -> start == end;
                case IS -> end - start == filter.value.length && Bytes.startsWith(bytes, start, end, filter.value);
                case CONTAINS -> Bytes.indexOf(bytes, filter.value, start, end) >= 0;
                case MATCHES -> filter.matcher.find(bytes, start, end);
            };
            if (hit) {
                return filter.skip;
            }
        }
        return null;
    }

    @Override
    protected Object state() {
        return relative ? (Object) mapper.clock() : null;
    }

    @Override
    protected void restore(Object state) {
        mapper.setClock(state instanceof Long clock ? clock : 0);
    }

    @Override
    public Set<Trait> traits() {
        return shown.traits();
    }

    @Override
    public Set<Trait> possibleTraits() {
        return shown.possible();
    }
}
