/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/** A trace made of events in memory, 100 ns apart, that can be read from anywhere. */
final class MemoryTrace {

    private record Maker(EventKind kind, Consumer<TraceEvent> fields) {
    }

    private final List<Maker> events = new ArrayList<>();
    private boolean timed = true;

    /** Adds an event; number, place and time come by themselves. */
    void add(EventKind kind, Consumer<TraceEvent> fields) {
        events.add(new Maker(kind, fields));
    }

    void untimed() {
        timed = false;
    }

    AuditSource source() {
        return new AuditSource(new Input(), new Format(), 100);
    }

    private final class Format implements TraceFormat {
        @Override
        public String id() {
            return "memory";
        }

        @Override
        public String title() {
            return "Events in memory";
        }

        @Override
        public Set<Trait> traits() {
            return EnumSet.allOf(Trait.class);
        }

        @Override
        public int confidence(byte[] head) {
            return 0;
        }

        @Override
        public EventReader open(TraceInput input) {
            return new Reader();
        }
    }

    private final class Reader implements EventReader {
        private int at;

        @Override
        public boolean next(TraceEvent event) {
            if (at == events.size()) {
                return false;
            }
            event.begin(events.get(at).kind, at, at + 1, at * 10L);
            events.get(at).fields.accept(event);
            if (timed) {
                event.setTimeNs(at * 100L);
            }
            at++;
            return true;
        }

        @Override
        public SkipLog skipped() {
            return new SkipLog();
        }

        @Override
        public long linesRead() {
            return at;
        }

        @Override
        public long bytesRead() {
            return at * 10L;
        }

        @Override
        public Set<Trait> traits() {
            return EnumSet.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.SYNCHRONOUS);
        }

        @Override
        public Mark mark() {
            return new Mark(at, at, at * 10L, null);
        }

        @Override
        public void seek(Mark mark) {
            at = (int) mark.index();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private final class Input implements TraceInput {
        @Override
        public String name() {
            return "memory";
        }

        @Override
        public long storedSize() {
            return events.size() * 10L;
        }

        @Override
        public InputStream open(long offset) {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public boolean seekable() {
            return true;
        }

        @Override
        public long storedPosition() {
            return 0;
        }

        @Override
        public String sha256() {
            return "0".repeat(64);
        }
    }
}
