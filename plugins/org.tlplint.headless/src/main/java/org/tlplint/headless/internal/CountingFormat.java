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
import org.tlplint.core.trace.ForwardingReader;
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

    private static final class Reader extends ForwardingReader {
        private final Map<EventKind, long[]> counts;

        Reader(EventReader reader, Map<EventKind, long[]> counts) {
            super(reader);
            this.counts = counts;
        }

        @Override
        public boolean next(TraceEvent event) throws IOException {
            boolean there = super.next(event);
            if (there) {
                counts.computeIfAbsent(event.kind(), k -> new long[1])[0]++;
            }
            return there;
        }
    }
}
