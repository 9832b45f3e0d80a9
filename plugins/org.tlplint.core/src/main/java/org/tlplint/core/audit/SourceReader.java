/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.Trait;

/** Reads one source and keeps count. */
final class SourceReader implements Closeable {

    private final AuditSource source;
    private final int number;
    private final EventReader reader;
    private long events;
    private long firstTimeNs = TraceEvent.NO_TIME;
    private long lastTimeNs = TraceEvent.NO_TIME;
    private long reversals;
    private long firstReversal;
    private long largestReversalNs;
    private TraceException brokenOff;
    private final boolean retimed;

    SourceReader(AuditSource source, int number) throws IOException {
        this.source = source;
        this.number = number;
        retimed = source.offsetNs() != 0 || source.hasMoment();
        reader = source.open();
        source.input().opened();
    }

    /** The next event; a source that breaks off, although something of it could be read, ends there. */
    boolean next(TraceEvent event) throws IOException {
        try {
            if (!reader.next(event)) {
                return false;
            }
        } catch (TraceException e) {
            if (reader.linesRead() == 0) {
                throw e;
            }
            brokenOff = e;
            return false;
        }
        event.setSource(number);
        events++;
        if (retimed) {
            setTime(event);
        }
        long time = event.timeNs();
        if (time != TraceEvent.NO_TIME) {
            if (firstTimeNs == TraceEvent.NO_TIME) {
                firstTimeNs = time;
            } else if (time < lastTimeNs) {
                reversed(lastTimeNs - time, event.line());
            }
            lastTimeNs = time;
        }
        return true;
    }

    private void setTime(TraceEvent event) {
        if (source.hasMoment()) {
            event.setTimeNs(source.momentNs()).infer(Field.TIME);
        } else if (event.timeNs() != TraceEvent.NO_TIME) {
            boolean inferred = event.isInferred(Field.TIME);
            event.setTimeNs(source.shifted(event.timeNs()));
            if (inferred) {
                event.infer(Field.TIME);
            }
        }
    }

    private void reversed(long stepNs, long line) {
        firstReversal = reversals++ == 0 ? line : firstReversal;
        // times from both ends of what a number holds: the step is longer than that
        largestReversalNs = Math.max(largestReversalNs, stepNs < 0 ? Long.MAX_VALUE : stepNs);
    }

    void seek(EventReader.Mark mark) throws IOException {
        reader.seek(mark);
    }

    /** Events read so far. */
    long events() {
        return events;
    }

    /** Why the source ended before its time, or null. */
    TraceException brokenOff() {
        return brokenOff;
    }

    EventReader.Mark mark() {
        return reader.mark();
    }

    Set<Trait> traits() {
        return reader.traits();
    }

    Set<Trait> possibleTraits() {
        return reader.possibleTraits();
    }

    /**
     * @param snapshot whether it gave the initial state
     */
    SourceSummary summary(boolean snapshot) throws IOException {
        List<SourceSummary.Skipped> skipped = reader.skipped().counted().stream()
                .map(s -> new SourceSummary.Skipped(s.reason(), s.expected(), s.count(), s.sample(), s.line()))
                .toList();
        if (brokenOff != null) {
            skipped = new ArrayList<>(skipped);
            skipped.add(new SourceSummary.Skipped("the source breaks off here: " + brokenOff.getMessage(), false, 1,
                    "", reader.linesRead()));
        }
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(reader.traits());
        return new SourceSummary(source.input().name(), source.format().id(), source.format().title(),
                source.confidence(), source.input().storedSize(), source.input().sha256(), reader.linesRead(), events,
                firstTimeNs, lastTimeNs, reversals, traits, skipped, snapshot,
                brokenOff == null ? "" : brokenOff.getMessage(),
                new SourceSummary.Clock(source.offsetNs(), firstReversal, largestReversalNs), List.of());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
