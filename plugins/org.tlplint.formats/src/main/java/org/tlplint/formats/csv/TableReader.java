/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import java.io.IOException;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.LineReader;

/**
 * Reads the rows of a table: what stands before them, comments, empty lines and quoted cells that go on over a few lines are
 * the same for all tables; what a row means is not.
 */
public abstract class TableReader extends LineReader {

    /** Lines that one row may take when a quoted field holds line ends. */
    private static final int MOST_LINES = 16;

    private final SkipLog.Skip comment = log.reason("comment line", true);
    private final SkipLog.Skip before = log.reason("line before the header row", true);
    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip quotes = log.reason("row with unmatched quotes or too many fields", false);
    private final SkipLog.Skip cut = log.reason("last row is cut off", false);
    private final long headerLine;
    private final int columns;
    private final TableRow cells;
    private final byte quote;

    /**
     * @param headerLine line of the header row; those before it are passed over
     * @param columns cells that a whole row has
     * @param row is cut for each row
     */
    protected TableReader(TraceInput input, long headerLine, int columns, TableRow row) {
        super(input, new SkipLog());
        this.headerLine = headerLine;
        this.columns = columns;
        cells = row;
        quote = row.quote();
    }

    /**
     * Turns the cells into an event.
     *
     * @return null if they make one, else why not
     */
    protected abstract SkipLog.Skip decode(TraceEvent event, long index, long line, long offset);

    @Override
    public final boolean next(TraceEvent event) throws IOException {
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
        long line = scanner.line();
        if (line == headerLine) {
            return false;
        }
        if (bytes[first] == '#') {
            comment.add(bytes, start, scanner.end(), line);
            return false;
        }
        if (line < headerLine) {
            before.add(bytes, start, scanner.end(), line);
            return false;
        }
        boolean quoted = quote != 0 && Bytes.indexOf(bytes, quote, start, scanner.end()) >= 0;
        if (quoted) {
            joinQuoted(bytes, start);
        }
        if (!cells.cut(bytes, start, scanner.end(), quoted)) {
            quotes.add(bytes, start, scanner.end(), line);
            return false;
        }
        if (!scanner.terminated() && cells.fields() < columns) {
            cut.add(bytes, start, scanner.end(), line);
            return false;
        }
        SkipLog.Skip problem = decode(event, index, line, scanner.offset());
        if (problem != null) {
            problem.add(bytes, start, scanner.end(), line);
            return false;
        }
        index++;
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

    private boolean odd(byte[] bytes, int from, int to, boolean open) {
        boolean odd = open;
        for (int i = Bytes.indexOf(bytes, quote, from, to); i >= 0; i = Bytes.indexOf(bytes, quote, i + 1,
                to)) {
            odd = !odd;
        }
        return odd;
    }

    /** What else the reader must remember at a mark, immutable, or null. */
    protected Object state() {
        return null;
    }

    /** Goes on with what was remembered at a mark. */
    protected void restore(Object state) {
        // most tables need nothing
    }

    @Override
    public final Mark mark() {
        return behindLine(state());
    }

    @Override
    public final void seek(Mark mark) throws IOException {
        super.seek(mark);
        restore(mark.state());
    }
}
