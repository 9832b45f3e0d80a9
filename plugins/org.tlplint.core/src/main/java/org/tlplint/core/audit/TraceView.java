/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;

/**
 * Looks into a trace at any event: its events in order from anywhere, and the state of all functions there. With an index
 * and an input that can seek it starts from the nearest place before; otherwise from the beginning. Not thread-safe; several
 * views may share an index.
 */
public final class TraceView {

    private final AuditSource source;
    private final List<AuditSource> snapshots;
    private final IndexBuilder index;

    /**
     * @param index may be null
     */
    public TraceView(AuditSource source, List<AuditSource> snapshots, IndexBuilder index) {
        this.source = source;
        this.snapshots = snapshots;
        this.index = index;
    }

    /**
     * Reads events from one on.
     *
     * @param first number of the first event wanted
     * @param visitor receives each event; returns false to end
     */
    public void read(long first, Predicate<TraceEvent> visitor) throws IOException {
        TraceEvent event = new TraceEvent();
        try (EventReader reader = source.open()) {
            IndexBuilder.Place place = place(first);
            if (place != null) {
                reader.seek(place.mark());
            }
            while (reader.next(event)) {
                event.setSource(snapshots.size());
                if (event.index() >= first && !visitor.test(event)) {
                    return;
                }
            }
        }
    }

    /** The state of all functions after the event of that number. */
    public Machine stateAfter(long eventNumber) throws IOException {
        return stateWhile(eventNumber, event -> event.index() <= eventNumber);
    }

    /** The state of all functions after the last event that is not later than the time. */
    public Machine stateAtTime(long timeNs) throws IOException {
        return stateWhile(0, event -> event.timeNs() == TraceEvent.NO_TIME || event.timeNs() <= timeNs);
    }

    private Machine stateWhile(long from, Predicate<TraceEvent> wanted) throws IOException {
        IndexBuilder.Place place = place(from);
        Replay replay = place == null ? new Replay(step -> { }) : Replay.from(place.state(), step -> { });
        if (place == null) {
            for (int i = 0; i < snapshots.size(); i++) {
                AuditEngine.takeSnapshot(snapshots.get(i), i, replay);
            }
        }
        TraceEvent event = new TraceEvent();
        try (EventReader reader = source.open()) {
            if (place != null) {
                reader.seek(place.mark());
            }
            while (reader.next(event) && wanted.test(event)) {
                replay.setTraits(reader.traits());
                replay.accept(event);
            }
        }
        return replay.machine();
    }

    private IndexBuilder.Place place(long event) {
        return index == null || !source.input().seekable() ? null : index.before(event);
    }
}
