/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/**
 * A format that counts the kinds of the events that go through it.
 *
 * @param format the real one
 * @param counts receives the counts
 */
record CountingFormat(TraceFormat format, Map<EventKind, long[]> counts) implements TraceFormat {

    CountingFormat(TraceFormat format) {
        this(format, new EnumMap<>(EventKind.class));
    }

    @Override
    public String id() {
        return format.id();
    }

    @Override
    public String title() {
        return format.title();
    }

    @Override
    public Set<Trait> traits() {
        return format.traits();
    }

    @Override
    public int confidence(byte[] head) {
        return format.confidence(head);
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        return new Reader(format.open(input), counts);
    }

    private record Reader(EventReader reader, Map<EventKind, long[]> counts) implements EventReader {
        @Override
        public boolean next(TraceEvent event) throws IOException {
            boolean there = reader.next(event);
            if (there) {
                counts.computeIfAbsent(event.kind(), k -> new long[1])[0]++;
            }
            return there;
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
}
