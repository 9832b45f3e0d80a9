/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tlplint.core.Events;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;

/** A trace that is a list of events; {@link Events} fills it. Its reader clobbers the cursor at the end, as it may. */
final class ListedTrace extends Events implements TraceFormat, TraceInput {

    final List<TraceEvent> events = new ArrayList<>();
    int seeks;
    private Set<Trait> shown = EnumSet.allOf(Trait.class);
    private Set<Trait> shownAtLast = shown;
    private Set<Trait> mayShow = shown;

    static AuditSource source(ListedTrace trace) {
        return new AuditSource(trace, trace, 100);
    }

    ListedTrace shows(Set<Trait> traits) {
        return shows(traits, traits, traits);
    }

    /**
     * @param atFirst what it is known to show before its first event
     * @param atLast what it is known to show after its last one
     * @param possible what it may come to show
     */
    ListedTrace shows(Set<Trait> atFirst, Set<Trait> atLast, Set<Trait> possible) {
        shown = atFirst;
        shownAtLast = atLast;
        mayShow = possible;
        return this;
    }

    @Override
    public Events send(TraceEvent toSend) {
        TraceEvent copy = new TraceEvent();
        copy.copy(toSend);
        events.add(copy);
        return this;
    }

    ListedTrace at(long timeNs) {
        TraceEvent last = events.get(events.size() - 1);
        last.setTimeNs(timeNs);
        return this;
    }

    @Override
    public EventReader open(TraceInput input) {
        return new EventReader() {
            private final SkipLog skips = new SkipLog();
            private int next;

            @Override
            public boolean next(TraceEvent event) {
                if (next == events.size()) {
                    event.begin(EventKind.NOTE, 0, 0, 0);
                    return false;
                }
                event.copy(events.get(next++));
                return true;
            }

            @Override
            public SkipLog skipped() {
                return skips;
            }

            @Override
            public long linesRead() {
                return next;
            }

            @Override
            public long bytesRead() {
                return next * 32L;
            }

            @Override
            public Set<Trait> traits() {
                return next == events.size() ? shownAtLast : shown;
            }

            @Override
            public Set<Trait> possibleTraits() {
                return mayShow;
            }

            @Override
            public Mark mark() {
                return new Mark(next, next, next * 32L, null);
            }

            @Override
            public void seek(Mark mark) {
                seeks++;
                next = (int) mark.index();
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Override
    public String id() {
        return "listed";
    }

    @Override
    public String title() {
        return "listed events";
    }

    @Override
    public Set<Trait> traits() {
        return shown;
    }

    @Override
    public int confidence(byte[] head) {
        return 0;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public long storedSize() {
        return events.size() * 32L;
    }

    @Override
    public InputStream open(long offset) {
        return InputStream.nullInputStream();
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
        return "";
    }
}
