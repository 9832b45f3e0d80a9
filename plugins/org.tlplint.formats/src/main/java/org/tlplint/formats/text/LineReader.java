/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import java.io.IOException;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceInput;

/** What all readers of text share: the lines, and what was left out of them. */
public abstract class LineReader implements EventReader {

    protected final SkipLog log;
    protected final LineScanner scanner;
    /** Number of the next event. */
    protected long index;

    /**
     * @param log counts what makes no event
     */
    protected LineReader(TraceInput input, SkipLog log) {
        this.log = log;
        scanner = new LineScanner(input, log);
    }

    /** Counts the present line as one that makes no event. */
    protected final void leaveOut(SkipLog.Skip reason) {
        reason.add(scanner.bytes(), scanner.start(), scanner.end(), scanner.line());
    }

    /** The place behind the present line, with what else the reader must remember; that may be null. */
    protected final Mark behindLine(Object state) {
        return new Mark(index, scanner.line(), scanner.nextOffset(), state);
    }

    /** The place before the present line, of which some events have been given already: the state says how many. */
    protected final Mark beforeLine(Object state) {
        return new Mark(index, scanner.line() - 1, scanner.offset(), state);
    }

    /** The place behind the present line. Readers that remember more than lines and events say so in their own way. */
    @Override
    public Mark mark() {
        return behindLine(null);
    }

    @Override
    public void seek(Mark mark) throws IOException {
        scanner.seek(mark.offset(), mark.line());
        index = mark.index();
    }

    @Override
    public final SkipLog skipped() {
        return log;
    }

    @Override
    public final long linesRead() {
        return scanner.line();
    }

    @Override
    public final long bytesRead() {
        return scanner.nextOffset();
    }

    @Override
    public final void close() throws IOException {
        scanner.close();
    }
}
