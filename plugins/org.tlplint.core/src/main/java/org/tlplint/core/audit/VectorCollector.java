/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tlplint.core.audit.VectorTrack.State;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.StepListener;
import org.tlplint.core.trace.TraceEvent;

/** Gathers what each vector did: messages, time masked and enabled, delays, intervals, bursts. */
final class VectorCollector implements StepListener {

    private static final int MSI_VECTORS = 32;

    /** The tracks of a function; those of its message stores by their names, in the order in which they came up. */
    private record Tracks(VectorTracks msi, VectorTracks msix, Map<String, VectorTracks> stores) {

        VectorTracks of(MessageStore store, VectorTracks.Room room) {
            return store instanceof InterruptStore own
                    ? stores.computeIfAbsent(own.name(), name -> new VectorTracks(false, name, room))
                    : msix;
        }

        void reset(long now) {
            msi.reset(now);
            msix.reset(now);
            stores.values().forEach(tracks -> tracks.reset(now));
        }
    }

    private final VectorTracks.Room room = new VectorTracks.Room();
    private final Stopwatch.Room watches = new Stopwatch.Room();
    private final TreeMap<Integer, Tracks> byFunction = new TreeMap<>();
    private FunctionState lastFunction;
    private Tracks lastTracks;

    @Override
    public void step(Step step) {
        switch (step) {
            case MessageSent s -> sent(s);
            case EntryWrite s -> {
                VectorTracks tracks = tracks(s.function()).of(s.store(), room);
                tracks.enabled(s.store().isEnabled(), s.timeNs());
                follow(tracks, s.store(), s.vector(), s.maskedBefore().isTrue(), s.timeNs());
            }
            case MsixControlWrite s -> msixControl(s);
            case MsiWrite s -> msi(s);
            case PendingRead s -> pending(s);
            case ConfigRead s -> msiPending(s);
            case FunctionReset s -> tracks(s.function()).reset(s.timeNs());
            default -> {
                // The other steps change nothing that is counted here.
            }
        }
    }

    private void sent(MessageSent s) {
        boolean msi = s.fit() == MessageSent.Fit.MSI || s.fit() == MessageSent.Fit.MSI_ADDRESS;
        int vectors = msi ? MSI_VECTORS
                : s.store() instanceof InterruptStore own ? own.size() : MsixState.MAX_ENTRIES;
        if (s.function() == null || s.vector() < 0 || s.vector() >= vectors) {
            return;
        }
        VectorTracks tracks = msi ? tracks(s.function()).msi : tracks(s.function()).of(s.store(), room);
        if (tracks.isDark()) {
            tracks.enabled(s.isOfInterruptStore() ? Truth.TRUE : isEnabled(s.function(), msi), s.timeNs());
        }
        VectorTrack track = tracks.make(s.vector());
        if (track != null) {
            track.sent(s.timeNs(), watches);
        }
    }

    private static Truth isEnabled(FunctionState f, boolean msi) {
        if (msi) {
            return f.msi() == null ? Truth.UNKNOWN : f.msi().isEnabled();
        }
        return f.msix() == null ? Truth.UNKNOWN : f.msix().isEnabled();
    }

    private void msixControl(MsixControlWrite s) {
        MsixState msix = s.msix();
        VectorTracks tracks = tracks(s.function()).msix;
        if (s.disables()) {
            tracks.gap(s.timeNs());
        }
        tracks.enabled(msix.isEnabled(), s.timeNs());
        boolean closedBefore = s.enabledBefore().isFalse() || s.functionMaskedBefore().isTrue();
        for (int v = 0; v < msix.touchedSize(); v++) {
            if (msix.touched(v) != null) {
                follow(tracks, msix, v, closedBefore, s.timeNs());
            }
        }
    }

    private static void follow(VectorTracks tracks, MessageStore store, int vector, boolean closedBefore, long now) {
        VectorTrack track = tracks.make(vector);
        if (track != null) {
            track.become(state(store.isEnabled(), store.isMasked(vector)), closedBefore, now);
        }
    }

    private void msi(MsiWrite s) {
        MsiState msi = s.msi();
        VectorTracks tracks = tracks(s.function()).msi;
        if (s.disables()) {
            tracks.gap(s.timeNs());
        }
        tracks.enabled(msi.isEnabled(), s.timeNs());
        int allocated = msi.isEnabled().isTrue() ? msi.allocatedVectors() : 0;
        for (int v = 0; v < Math.max(allocated, tracks.end()); v++) {
            VectorTrack track = v < allocated ? tracks.make(v) : tracks.peek(v);
            if (track != null) {
                track.become(v < allocated ? state(msi.isEnabled(), msi.isMasked(v)) : State.OFF,
                        s.enabledBefore().isFalse(), s.timeNs());
            }
        }
    }

    private void pending(PendingRead s) {
        VectorTracks tracks = tracks(s.function()).msix;
        for (int v = s.firstVector(); v < s.firstVector() + s.count(); v++) {
            boolean set = s.msix().isPending(v).isTrue();
            VectorTrack track = set ? tracks.make(v) : tracks.peek(v);
            if (track != null) {
                track.pending(set, s.timeNs());
            }
        }
    }

    private void msiPending(ConfigRead s) {
        MsiState msi = s.msi();
        if (msi == null || msi.maskOffset() < 0 || !s.touches(msi.offset() + msi.maskOffset() + 4, 4)) {
            return;
        }
        VectorTracks tracks = tracks(s.function()).msi;
        for (int v = 0; v < msi.allocatedVectors(); v++) {
            VectorTrack track = tracks.peek(v);
            if (track != null && msi.isPending(v).isKnown()) {
                track.pending(msi.isPending(v).isTrue(), s.timeNs());
            }
        }
    }

    private static State state(Truth enabled, Truth masked) {
        if (!enabled.isTrue()) {
            return enabled.isFalse() ? State.OFF : State.UNKNOWN;
        }
        return masked.isTrue() ? State.MASKED : masked.isFalse() ? State.OPEN : State.UNKNOWN;
    }

    private Tracks tracks(FunctionState f) {
        if (f != lastFunction) {
            lastFunction = f;
            lastTracks = byFunction.computeIfAbsent(f.bdf(),
                    bdf -> new Tracks(new VectorTracks(false, "", room), new VectorTracks(true, "", room),
                            new LinkedHashMap<>()));
        }
        return lastTracks;
    }

    /** How often something happened to a vector beyond those that are followed. */
    long refused() {
        return room.refused();
    }

    /** The statistics up to the last event: by function, MSI before MSI-X before message stores, by vector. */
    List<VectorStatistics> statistics(TraceEvent last) {
        List<VectorStatistics> list = new ArrayList<>();
        byFunction.forEach((function, tracks) -> {
            tracks.msi.addTo(list, function, last.timeNs());
            tracks.msix.addTo(list, function, last.timeNs());
            tracks.stores.values().forEach(store -> store.addTo(list, function, last.timeNs()));
        });
        return list;
    }
}
