/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.setpci;

import java.io.IOException;
import java.util.Set;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.LineReader;

/**
 * Reads the lines of setpci. One line may make several accesses; a mark between them is the start of the line and the number of
 * those that have been given.
 */
final class SetpciReader extends LineReader {

    private final SkipLog.Skip empty = log.reason("empty line", true);
    private final SkipLog.Skip domain = log.reason("function in a domain above 7fff", false);
    private final SkipLog.Skip cut = log.reason("last line is cut off", false);
    private final SkipLog.Skip other = log.reason("text that setpci -v does not print", false);
    private final SetpciLine line = new SetpciLine();
    private int given;
    private boolean inLine;

    SetpciReader(TraceInput input) {
        super(input, new SkipLog());
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        while (!inLine) {
            if (!scanner.next()) {
                return false;
            }
            enter();
        }
        event.begin(line.write ? EventKind.CONFIG_WRITE : EventKind.CONFIG_READ, index++, scanner.line(),
                scanner.offset()).setTarget(line.bdf).setAddress(line.register).setLength(line.length)
                .setData(line.value, line.length);
        given++;
        inLine = line.next();
        return true;
    }

    /** Looks at the scanner's line and comes to its first access. */
    private void enter() {
        given = 0;
        boolean fits = line.parse(scanner.bytes(), scanner.start(), scanner.end());
        // digits may be missing at the end of a last line
        inLine = fits && scanner.terminated() && line.bdf != Bdf.NONE && line.next();
        if (!inLine) {
            leaveOut(scanner.start() == scanner.end() ? empty
                    : !scanner.terminated() ? cut : fits ? domain : other);
        }
    }

    @Override
    public Set<Trait> traits() {
        return SetpciFormat.TRAITS;
    }

    @Override
    public Mark mark() {
        if (inLine) {
            return beforeLine(given);
        }
        return behindLine(0);
    }

    @Override
    public void seek(Mark mark) throws IOException {
        super.seek(mark);
        inLine = false;
        int before = (Integer) mark.state();
        if (before > 0 && scanner.next()) {
            enter();
            for (given = 0; inLine && given < before; given++) {
                inLine = line.next();
            }
        }
    }
}
