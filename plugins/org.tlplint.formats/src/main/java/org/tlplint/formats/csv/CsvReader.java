/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.row.RowDecoder;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.LineReader;

/** Reads rows; a quoted field may go on over a few lines. */
final class CsvReader extends LineReader {

    /** Lines that one row may take when a quoted field holds line ends. */
    private static final int MOST_LINES = 16;

    private final SkipLog.Skip comment = log.reason("comment line", true);
    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip quotes = log.reason("row with unmatched quotes or too many fields", false);
    private final SkipLog.Skip cut = log.reason("last row is cut off", false);
    private final CsvLayout layout;
    private final CsvRow row;
    private final RowDecoder decoder;
    private final EnumSet<Trait> traits;
    private final Set<Trait> traitsView;
    private final boolean completionsOpen;
    private long index;

    CsvReader(TraceInput input, CsvLayout layout, Set<Trait> shownSoFar) {
        super(input, new SkipLog());
        this.layout = layout;
        row = new CsvRow(layout);
        decoder = new RowDecoder(row);
        traits = EnumSet.noneOf(Trait.class);
        traits.addAll(shownSoFar);
        traitsView = Collections.unmodifiableSet(traits);
        completionsOpen = layout.declared().isOpen(Trait.COMPLETIONS);
        for (String unknown : layout.unknownColumns) {
            byte[] name = Bytes.of(unknown);
            log.reason("column '%s' is not known and not used".formatted(unknown), true)
                    .add(name, 0, name.length, layout.headerLine);
        }
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        while (scanner.next()) {
            if (row(event)) {
                return true;
            }
        }
        return false;
    }

    private boolean row(TraceEvent event) {
        byte[] bytes = scanner.bytes();
        int start = scanner.start();
        int first = start;
        while (first < scanner.end() && bytes[first] <= ' ' && bytes[first] >= 0) {
            first++;
        }
        if (first == scanner.end()) {
            empty.add(bytes, start, scanner.end(), scanner.line());
            return false;
        }
        if (bytes[first] == '#') {
            comment.add(bytes, start, scanner.end(), scanner.line());
            return false;
        }
        long line = scanner.line();
        if (line <= layout.headerLine) {
            return false;
        }
        boolean quoted = Bytes.indexOf(bytes, (byte) '"', start, scanner.end()) >= 0;
        if (quoted) {
            joinQuoted(bytes, start);
        }
        if (!row.cut(bytes, start, scanner.end(), quoted)) {
            quotes.add(bytes, start, scanner.end(), line);
            return false;
        }
        if (!scanner.terminated() && row.fields() < layout.columns) {
            cut.add(bytes, start, scanner.end(), line);
            return false;
        }
        String problem = decoder.decode(event, index, line, scanner.offset());
        if (problem != null) {
            log.reason(problem, false).add(bytes, start, scanner.end(), line);
            return false;
        }
        index++;
        if (event.kind() == EventKind.COMPLETION && completionsOpen) {
            traits.add(Trait.COMPLETIONS);
        }
        return true;
    }

    /** Lets the row go on over the following lines until its quotes match, if they do so soon. */
    private void joinQuoted(byte[] bytes, int start) {
        boolean open = odd(bytes, start, scanner.end(), false);
        int lines = 0;
        int at = scanner.nextStart();
        int stop = scanner.windowEnd();
        while (open && lines < MOST_LINES && at < stop) {
            int newline = Bytes.indexOf(bytes, (byte) '\n', at, stop);
            int end = newline < 0 ? stop : newline;
            open = odd(bytes, at, end, true);
            at = end + 1;
            lines++;
        }
        for (int i = 0; i < lines && !open; i++) {
            scanner.join();
        }
    }

    private static boolean odd(byte[] bytes, int from, int to, boolean open) {
        boolean odd = open;
        for (int i = Bytes.indexOf(bytes, (byte) '"', from, to); i >= 0; i = Bytes.indexOf(bytes, (byte) '"', i + 1,
                to)) {
            odd = !odd;
        }
        return odd;
    }

    @Override
    public Set<Trait> traits() {
        return traitsView;
    }

    @Override
    public Set<Trait> possibleTraits() {
        EnumSet<Trait> possible = EnumSet.noneOf(Trait.class);
        possible.addAll(traits);
        if (completionsOpen) {
            possible.add(Trait.COMPLETIONS);
        }
        return possible;
    }

    @Override
    public Mark mark() {
        return new Mark(index, scanner.line(), scanner.nextOffset(), null);
    }

    @Override
    public void seek(Mark mark) throws IOException {
        scanner.seek(mark.offset(), mark.line());
        index = mark.index();
    }
}
