/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.IOException;
import java.util.Set;
import java.util.function.Function;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.Trait;

/** A reader of a contributed format: what it throws ends the reading of its source, as if the source were damaged there. */
final class GuardedReader implements EventReader {

    private final EventReader reader;
    private final Function<Throwable, TraceException> failed;

    GuardedReader(EventReader reader, Function<Throwable, TraceException> failed) {
        this.reader = reader;
        this.failed = failed;
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        try {
            return reader.next(event);
        } catch (RuntimeException | Error e) {
            throw failed.apply(e);
        }
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
        try {
            reader.seek(mark);
        } catch (RuntimeException | Error e) {
            throw failed.apply(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
