/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
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

    SourceReader(AuditSource source, int number) throws IOException {
        this.source = source;
        this.number = number;
        reader = source.open();
    }

    boolean next(TraceEvent event) throws IOException {
        if (!reader.next(event)) {
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

    SourceSummary summary(boolean snapshot) throws IOException {
        List<SourceSummary.Skipped> skipped = reader.skipped().counted().stream()
                .map(s -> new SourceSummary.Skipped(s.reason(), s.expected(), s.count(), s.sample(), s.line()))
                .toList();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(reader.traits());
        return new SourceSummary(source.input().name(), source.format().id(), source.format().title(),
                source.confidence(), source.input().storedSize(), source.input().sha256(), reader.linesRead(), events,
                firstTimeNs, lastTimeNs, reversals, traits, skipped, snapshot);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
