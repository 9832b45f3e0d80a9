/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.IOException;
import java.util.function.Function;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.ForwardingReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;

/** A reader of a contributed format: what it throws ends the reading of its source, as if the source were damaged there. */
final class GuardedReader extends ForwardingReader {

    private final Function<Throwable, TraceException> failed;

    GuardedReader(EventReader reader, Function<Throwable, TraceException> failed) {
        super(reader);
        this.failed = failed;
    }

    @Override
    public boolean next(TraceEvent event) throws IOException {
        try {
            return super.next(event);
        } catch (RuntimeException | Error e) {
            throw failed.apply(e);
        }
    }

    @Override
    public void seek(Mark mark) throws IOException {
        try {
            super.seek(mark);
        } catch (RuntimeException | Error e) {
            throw failed.apply(e);
        }
    }
}
