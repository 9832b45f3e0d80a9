/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.metamorphic;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.ForwardingReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/** Reads another format's traces with changes on the way. */
record ChangedFormat(TraceFormat format, Change... changes) implements TraceFormat {

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
        return new ChangedReader(format.open(input), changes);
    }

    /** Numbers the events anew. */
    private static final class ChangedReader extends ForwardingReader {

        private final Change[] changes;
        private final Deque<TraceEvent> ready = new ArrayDeque<>();
        private final TraceEvent read = new TraceEvent();
        private long added;

        ChangedReader(EventReader reader, Change... changes) {
            super(reader);
            this.changes = changes;
        }

        @Override
        public boolean next(TraceEvent event) throws IOException {
            if (ready.isEmpty() && !super.next(read)) {
                return false;
            } else if (ready.isEmpty()) {
                for (Change change : changes) {
                    ready.addAll(change.before(read));
                }
                for (Change change : changes) {
                    change.event(read);
                }
                long number = read.index() + added;
                for (TraceEvent before : ready) {
                    before.setIndex(number++);
                }
                added += ready.size();
                read.setIndex(number);
                ready.add(read);
            }
            event.copy(ready.remove());
            return true;
        }

        @Override
        public Set<Trait> possibleTraits() {
            return traits();
        }
    }
}
