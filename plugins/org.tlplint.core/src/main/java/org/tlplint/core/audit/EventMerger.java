/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/**
 * Makes one stream of several sources: ordered by time between sources, in file order within each. An event without a time
 * follows its predecessor in the file.
 */
class EventMerger implements Closeable {

    private final List<SourceReader> readers = new ArrayList<>();
    private final TraceEvent[] waiting;
    private final boolean[] full;
    private final boolean[] over;
    private final long[] order;
    private final List<Set<Trait>> traits = new ArrayList<>();
    private final int first;
    private long index;

    EventMerger(List<AuditSource> sources, int firstNumber) throws IOException {
        first = firstNumber;
        waiting = new TraceEvent[sources.size()];
        full = new boolean[sources.size()];
        over = new boolean[sources.size()];
        order = new long[sources.size()];
        Arrays.fill(order, Long.MIN_VALUE);
        try {
            for (AuditSource source : sources) {
                readers.add(new SourceReader(source, firstNumber + readers.size()));
                traits.add(Set.copyOf(readers.getLast().traits()));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Fills the cursor with the next event of all. */
    boolean next(TraceEvent event) throws IOException {
        if (readers.size() == 1) {
            return readers.get(0).next(event);
        }
        int next = -1;
        for (int i = 0; i < readers.size(); i++) {
            if (fill(i) && (next < 0 || order[i] < order[next])) {
                next = i;
            }
        }
        if (next < 0) {
            return false;
        }
        event.copy(waiting[next]);
        full[next] = false;
        event.setIndex(index++);
        return true;
    }

    private boolean fill(int i) throws IOException {
        if (!full[i] && !over[i]) {
            if (waiting[i] == null) {
                waiting[i] = new TraceEvent();
            }
            full[i] = readers.get(i).next(waiting[i]);
            over[i] = !full[i];
            if (waiting[i].timeNs() != TraceEvent.NO_TIME) {
                order[i] = Math.max(order[i], waiting[i].timeNs());
            }
        }
        return full[i];
    }

    /** What the source of an event shows. */
    Set<Trait> traits(TraceEvent event) {
        return traits.get(event.source() - first);
    }

    /** A place to come back to behind the last event; null if there are several sources. */
    EventReader.Mark mark() {
        return readers.size() == 1 ? readers.get(0).mark() : null;
    }

    void addTraits(Set<Trait> to) {
        for (SourceReader reader : readers) {
            to.addAll(reader.traits());
        }
    }

    /** What the sources may come to show. */
    Set<Trait> possibleTraits() {
        Set<Trait> possible = EnumSet.noneOf(Trait.class);
        for (SourceReader reader : readers) {
            possible.addAll(reader.possibleTraits());
        }
        return possible;
    }

    void summarise(List<SourceSummary> into) throws IOException {
        for (SourceReader reader : readers) {
            into.add(reader.summary(false));
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (SourceReader reader : readers) {
            try {
                reader.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
