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
    private String brokenOff = "";

    SourceReader(AuditSource source, int number) throws IOException {
        this.source = source;
        this.number = number;
        reader = source.open();
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
            brokenOff = e.getMessage();
            return false;
        }
        event.setSource(number);
        events++;
        long time = event.timeNs();
        if (time != TraceEvent.NO_TIME) {
            if (firstTimeNs == TraceEvent.NO_TIME) {
                firstTimeNs = time;
            } else if (time < lastTimeNs) {
                reversals++;
            }
            lastTimeNs = time;
        }
        return true;
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

    SourceSummary summary(boolean snapshot) throws IOException {
        List<SourceSummary.Skipped> skipped = reader.skipped().counted().stream()
                .map(s -> new SourceSummary.Skipped(s.reason(), s.expected(), s.count(), s.sample(), s.line()))
                .toList();
        if (!brokenOff.isEmpty()) {
            skipped = new ArrayList<>(skipped);
            skipped.add(new SourceSummary.Skipped("the source breaks off here: " + brokenOff, false, 1, "",
                    reader.linesRead()));
        }
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(reader.traits());
        return new SourceSummary(source.input().name(), source.format().id(), source.format().title(),
                source.confidence(), source.input().storedSize(), source.input().sha256(), reader.linesRead(), events,
                firstTimeNs, lastTimeNs, reversals, traits, skipped, snapshot, brokenOff);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
