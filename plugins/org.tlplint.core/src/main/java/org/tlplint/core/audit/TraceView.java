/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.replay.StepListener;
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
    private final DeviceDescriptions devices;
    private final IndexBuilder index;

    /**
     * @param index may be null
     */
    public TraceView(AuditSource source, List<AuditSource> snapshots, IndexBuilder index) {
        this(source, snapshots, DeviceDescriptions.NONE, index);
    }

    /**
     * @param devices says which functions keep messages outside their MSI-X Tables; the same as for the index
     * @param index may be null
     */
    public TraceView(AuditSource source, List<AuditSource> snapshots, DeviceDescriptions devices, IndexBuilder index) {
        this.devices = devices;
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

    /** Replays the events of a view. */
    @FunctionalInterface
    public interface ReplayVisitor {

        /**
         * Takes the next event, which has not been replayed yet: the visitor calls {@link Replay#accept} itself.
         *
         * @return false to end
         */
        boolean visit(TraceEvent event, Replay replay) throws IOException;
    }

    /**
     * Replays from the nearest place before an event, which may be well before it.
     *
     * @param first number of the first event wanted
     * @param listener receives the steps
     * @param visitor receives each event and the replay as it was before it
     * @return the machine as the last event replayed left it
     */
    public Machine replay(long first, StepListener listener, ReplayVisitor visitor) throws IOException {
        IndexBuilder.Place place = place(first);
        Replay replay = place == null ? new Replay(devices, listener) : Replay.from(place.state(), listener);
        if (place == null) {
            for (int i = 0; i < snapshots.size(); i++) {
                AuditEngine.takeSnapshot(snapshots.get(i), i, replay);
            }
        }
        TraceEvent event = new TraceEvent();
        try (EventReader reader = source.open()) {
            if (place != null) {
                reader.seek(place.mark());
            } else {
                replay.begin(reader.possibleTraits());
            }
            while (reader.next(event)) {
                event.setSource(snapshots.size());
                replay.setTraits(reader.traits());
                if (!visitor.visit(event, replay)) {
                    break;
                }
            }
        }
        return replay.machine();
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
        return replay(from, step -> {}, (event, replay) -> {
            boolean more = wanted.test(event);
            if (more) {
                replay.accept(event);
            }
            return more;
        });
    }

    private IndexBuilder.Place place(long event) {
        return index == null || !source.input().seekable() ? null : index.before(event);
    }
}
