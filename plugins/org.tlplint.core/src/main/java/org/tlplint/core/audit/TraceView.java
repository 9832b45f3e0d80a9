/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.replay.Checkpoint;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.replay.StepListener;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;

/**
 * Looks into a trace, or several merged, at any event: its events in order from anywhere, and the state of all functions there. With an index
 * and an input that can seek it starts from the nearest place before; otherwise from the beginning. Not thread-safe; several
 * views may share an index.
 */
public final class TraceView {

    private static final int LOOK_EVERY = 0x3f;

    private final List<AuditSource> sources;
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
        this(List.of(source), snapshots, devices, index);
    }

    /**
     * @param sources merged by time, as in the audit that made the index
     * @param devices says which functions keep messages outside their MSI-X Tables; the same as for the index
     * @param index may be null
     */
    public TraceView(List<AuditSource> sources, List<AuditSource> snapshots, DeviceDescriptions devices,
            IndexBuilder index) {
        this.devices = devices;
        this.sources = List.copyOf(sources);
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
        IndexBuilder.Place place = place(first);
        try (EventMerger merger = open(place)) {
            TraceEvent event = new TraceEvent();
            while ((event = merger.next(event)) != null) {
                if (event.index() >= first && !visitor.test(event)) {
                    return;
                }
            }
            merger.requireWhole();
        }
    }

    private EventMerger open(IndexBuilder.Place place) throws IOException {
        EventMerger merger = new EventMerger(sources, snapshots.size());
        try {
            if (place != null) {
                merger.seek(place.mark());
            }
            return merger;
        } catch (IOException | RuntimeException e) {
            merger.close();
            throw e;
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
        try (EventMerger merger = open(place)) {
            if (place == null) {
                replay.begin(merger.possibleTraits());
            }
            TraceEvent event = new TraceEvent();
            while ((event = merger.next(event)) != null) {
                replay.setTraits(merger.traits(event));
                if (!visitor.visit(event, replay)) {
                    return replay.machine();
                }
            }
            merger.requireWhole();
        }
        return replay.machine();
    }

    /** The state of all functions after the event of that number. */
    public Machine stateAfter(long eventNumber) throws IOException {
        return stateWhile(eventNumber, event -> event.index() <= eventNumber);
    }

    /**
     * The state of all functions after an event and what the event changed, in one replay that stops there.
     *
     * @param cancelled asked every few events
     * @throws CancellationException if it said yes
     * @throws IOException if the trace cannot be read, or has no such event
     */
    public StateAround around(long eventNumber, BooleanSupplier cancelled) throws IOException {
        IndexBuilder.Place place = place(eventNumber);
        Checkpoint base = place == null ? null : place.state();
        Checkpoint[] before = new Checkpoint[1];
        Machine after = replay(eventNumber, step -> {}, (event, replay) -> {
            if ((event.index() & LOOK_EVERY) == 0 && cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (event.index() == eventNumber) {
                before[0] = replay.checkpoint(base);
            }
            replay.accept(event);
            return event.index() < eventNumber;
        });
        if (before[0] == null) {
            throw new TraceException("there is no event " + eventNumber);
        }
        return StateAround.of(eventNumber, before[0], after);
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

    /** Number of the event from which on {@link #replay} reads to come to an event: that of the nearest place, or 0. */
    public long placeBefore(long event) {
        IndexBuilder.Place place = place(Math.max(0, event));
        return place == null ? 0 : place.mark().index();
    }

    /** Numbers of the events where reading may begin at small cost, rising; empty if that is only the first one. */
    public long[] starts() {
        return places().stream().mapToLong(place -> place.mark().index()).toArray();
    }

    private IndexBuilder.Place place(long event) {
        return isIndexed() ? index.before(event) : null;
    }

    private boolean isIndexed() {
        return index != null && sources.stream().allMatch(s -> s.input().seekable());
    }

    /** The places that reading can start from besides the beginning. */
    List<IndexBuilder.Place> places() {
        return isIndexed() ? index.places() : List.of();
    }
}
