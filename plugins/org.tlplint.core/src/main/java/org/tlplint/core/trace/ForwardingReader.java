/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.util.Set;

/** A reader that leaves to another one what it does not do itself. */
public abstract class ForwardingReader implements EventReader {

    private final EventReader reader;

    protected ForwardingReader(EventReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        return reader.next(event);
    }

    @Override
    public SkipLog skipped() {
        return reader.skipped();
    }

    @Override
    public long linesRead() {
        return reader.linesRead();
    }

    @Override
    public long bytesRead() {
        return reader.bytesRead();
    }

    @Override
    public Set<Trait> traits() {
        return reader.traits();
    }

    @Override
    public Set<Trait> possibleTraits() {
        return reader.possibleTraits();
    }

    @Override
    public Mark mark() {
        return reader.mark();
    }

    @Override
    public void seek(Mark mark) throws IOException {
        reader.seek(mark);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
