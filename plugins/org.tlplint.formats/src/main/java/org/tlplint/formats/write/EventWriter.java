/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.io.IOException;
import java.util.Set;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/**
 * Writes events in one format. What a trace shows is known only when all of it has been read, but stands at its beginning: so the
 * events are written first, and whoever uses a writer puts the {@link #head} before them.
 */
public interface EventWriter {

    /** Writes an event after those before it; what of it is lost is counted. */
    void write(TraceEvent event) throws IOException;

    /** Writes what has been kept back. Nothing follows. */
    void finish() throws IOException;

    /**
     * What stands before the events.
     *
     * @param shown what the source has come to show
     */
    byte[] head(Set<Trait> shown);

    /** What could not be kept, or only in a way that other programs do not understand. */
    Losses losses();
}
