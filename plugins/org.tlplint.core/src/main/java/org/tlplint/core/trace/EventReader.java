/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;

/** Reads the events of one source in their order. Not thread-safe. */
public interface EventReader extends Closeable {

    /**
     * Fills the cursor with the next event.
     *
     * @return false at the end of the source
     * @throws IOException if the source can no longer be read; what was malformed is skipped and counted instead
     */
    boolean next(TraceEvent event) throws IOException;

    /** Lines or records that made no event, by reason; live. */
    SkipLog skipped();

    /** Lines or records read so far. */
    long linesRead();

    /** Bytes of the decompressed source read so far. */
    long bytesRead();

    /** What this source shows, as far as is known by now. */
    Set<Trait> traits();

    /**
     * What this source may come to show, {@link #traits} included: a log need not begin with one of each. Asked before
     * the first event.
     */
    default Set<Trait> possibleTraits() {
        return traits();
    }

    /** A place between two events to come back to with {@link #seek}. */
    Mark mark();

    /**
     * Goes on reading at a mark of this or another reader of the same source and format.
     *
     * @throws IOException if the input cannot seek
     */
    void seek(Mark mark) throws IOException;

    /**
     * A place between two events.
     *
     * @param index number of the next event
     * @param line last line before it
     * @param offset first byte after the last event
     * @param state what else the reader must remember, immutable, or null
     */
    record Mark(long index, long line, long offset, Object state) {
    }
}
