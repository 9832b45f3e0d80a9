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
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.Trait;

/**
 * Makes one stream of several sources: ordered by time between sources, in file order within each. An event stands where the
 * latest time of its source so far has it: one without a time, or with an earlier one, follows its predecessor in the file.
 * A source without any time comes before all others. At equal times the source that was given first comes first.
 */
class EventMerger implements Closeable {

    private final List<SourceReader> readers = new ArrayList<>();
    private final List<AuditSource> sources;
    private final List<Set<Trait>> traits = new ArrayList<>();
    private final int first;
    /** The next event of each source, if full; read ahead, because only its time tells whose turn it is. */
    private final TraceEvent[] waiting;
    private final boolean[] full;
    private final boolean[] over;
    private final long[] order;
    /** The source whose turn it is while it stays before the rival; -1 if that is to be found out. */
    private int current = -1;
    private int rival;
    private long index;
    private final MergeMarks marks;

    EventMerger(List<AuditSource> sources, int firstNumber) throws IOException {
        this.sources = sources;
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
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
        marks = new MergeMarks(readers);
    }

    /**
     * The next event of all, or null at the end.
     *
     * @param spare an event that may be filled; it may be kept instead of the one that is returned
     */
    TraceEvent next(TraceEvent spare) throws IOException {
        if (readers.size() == 1) {
            return readers.get(0).next(spare) ? spare : null;
        }
        if (current < 0 || !fill(current) || rival >= 0 && !isBefore(current, rival)) {
            choose();
            if (current < 0) {
                return null;
            }
        }
        TraceEvent event = waiting[current];
        waiting[current] = spare;
        full[current] = false;
        event.setIndex(index++);
        return event;
    }

    /** Finds out whose turn it is, and who comes after that. */
    private void choose() throws IOException {
        current = -1;
        rival = -1;
        for (int i = 0; i < readers.size(); i++) {
            if (!fill(i)) {
                continue;
            }
            if (current < 0 || isBefore(i, current)) {
                rival = current;
                current = i;
            } else if (rival < 0 || isBefore(i, rival)) {
                rival = i;
            }
        }
    }

    private boolean isBefore(int one, int other) {
        return order[one] < order[other] || order[one] == order[other] && one < other;
    }

    private boolean fill(int i) throws IOException {
        if (!full[i] && !over[i]) {
            if (waiting[i] == null) {
                waiting[i] = new TraceEvent();
            }
            full[i] = readers.get(i).next(waiting[i]);
            over[i] = !full[i];
            if (full[i] && waiting[i].timeNs() != TraceEvent.NO_TIME) {
                order[i] = Math.max(order[i], waiting[i].timeNs());
            }
        }
        return full[i];
    }

    /** What the source of an event shows. */
    Set<Trait> traits(TraceEvent event) {
        return traits.get(event.source() - first);
    }

    /** A place to come back to behind the last event. */
    EventReader.Mark mark() {
        return readers.size() == 1 ? readers.get(0).mark() : marks.mark(index, full, order);
    }

    /** Goes on at a mark of another merger of the same sources. */
    void seek(EventReader.Mark mark) throws IOException {
        if (readers.size() == 1) {
            readers.get(0).seek(mark);
            return;
        }
        Arrays.fill(full, false);
        Arrays.fill(over, false);
        current = -1;
        index = mark.index();
        MergeMarks.Place[] places = marks.seek(mark);
        for (int i = 0; i < places.length; i++) {
            order[i] = places[i].order();
            for (long skip = places[i].skip(); skip > 0 && fill(i); skip--) {
                full[i] = false;
            }
        }
    }

    void addTraits(Set<Trait> to) {
        for (SourceReader reader : readers) {
            to.addAll(reader.traits());
        }
    }

    /** What the sources have shown by now. */
    Set<Trait> shown() {
        Set<Trait> shown = EnumSet.noneOf(Trait.class);
        addTraits(shown);
        return shown;
    }

    /** What the sources may come to show. */
    Set<Trait> possibleTraits() {
        Set<Trait> possible = EnumSet.noneOf(Trait.class);
        for (SourceReader reader : readers) {
            possible.addAll(reader.possibleTraits());
        }
        return possible;
    }

    /** Throws what made a source break off, if one did. */
    void requireWhole() throws TraceException {
        for (SourceReader reader : readers) {
            if (reader.brokenOff() != null) {
                throw reader.brokenOff();
            }
        }
    }

    void summarise(List<SourceSummary> into) throws IOException {
        for (int i = 0; i < readers.size(); i++) {
            into.add(readers.get(i).summary(sources.get(i).hasMoment()));
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
