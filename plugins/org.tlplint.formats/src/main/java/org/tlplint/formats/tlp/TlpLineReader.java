/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import java.io.IOException;
import java.util.Set;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.LineReader;

/** What readers of text with whole TLPs share: a line makes an event or none, and what it shows is learned from the events. */
public abstract class TlpLineReader extends LineReader {

    private final TlpSkips refused = new TlpSkips(log);
    private final TlpTraits traits = new TlpTraits();
    private final boolean times;

    /**
     * @param times whether such a text may tell times
     */
    protected TlpLineReader(TraceInput input, boolean times) {
        super(input, new SkipLog());
        this.times = times;
    }

    /** Takes what a reader of the same source's beginning has learned. */
    public final void know(TlpTraits known) {
        traits.add(known);
    }

    /** What the events so far have shown. */
    public final TlpTraits learned() {
        return traits;
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        while (scanner.next()) {
            if (line(event)) {
                traits.note(event);
                index++;
                return true;
            }
        }
        return false;
    }

    /** Fills an event from the present line, and those that belong to it; false if there is none, which has been counted. */
    protected abstract boolean line(TraceEvent event);

    /**
     * Counts a TLP that a decoder has just refused.
     *
     * @param line first line of the TLP
     */
    protected final void refuse(TlpDecoder decoder, long line) {
        refused.add(decoder, scanner.bytes(), scanner.start(), scanner.end(), line);
    }

    @Override
    public final Set<Trait> traits() {
        return traits.shown();
    }

    @Override
    public final Set<Trait> possibleTraits() {
        return TlpTraits.possible(times);
    }
}
