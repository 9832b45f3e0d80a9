/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.StepListener;
import org.tlplint.core.trace.TraceEvent;

/** Gathers what each vector did: messages, time masked while enabled, time from unmask to the first message. */
final class VectorCollector implements StepListener {

    /** Latencies kept per vector for the median; the extremes cover all. */
    private static final int KEPT_LATENCIES = 4096;
    /** Latencies kept of all vectors together: 32 MB. */
    private static final int MOST_LATENCIES = 4 << 20;

    private static final class Track {
        private long messages;
        private long maskedSince = TraceEvent.NO_TIME;
        private long maskedNs;
        private boolean timed;
        private long unmaskedAt = TraceEvent.NO_TIME;
        private long latencies;
        private long min = -1;
        private long max = -1;
        private long[] kept = {};
        private int keptCount;

        /**
         * @param isMasked masked while enabled
         * @param isOpen unmasked and enabled
         */
        void masked(boolean isMasked, boolean isOpen, long now) {
            if (now == TraceEvent.NO_TIME) {
                return;
            }
            timed = true;
            if (isMasked && maskedSince == TraceEvent.NO_TIME) {
                maskedSince = now;
                unmaskedAt = TraceEvent.NO_TIME;
            } else if (!isMasked && maskedSince != TraceEvent.NO_TIME) {
                maskedNs += Math.max(0, now - maskedSince);
                maskedSince = TraceEvent.NO_TIME;
                unmaskedAt = isOpen ? now : TraceEvent.NO_TIME;
            }
        }

        /** A message was sent; true if that took the place of one more latency. */
        boolean sent(long now, boolean mayKeep) {
            boolean keeps = false;
            messages++;
            if (unmaskedAt != TraceEvent.NO_TIME && now != TraceEvent.NO_TIME) {
                long latency = Math.max(0, now - unmaskedAt);
                min = latencies == 0 ? latency : Math.min(min, latency);
                max = Math.max(max, latency);
                keeps = mayKeep && keptCount < KEPT_LATENCIES;
                if (keeps) {
                    kept = keptCount < kept.length ? kept : Arrays.copyOf(kept, Math.max(8, kept.length * 2));
                    kept[keptCount++] = latency;
                }
                latencies++;
                unmaskedAt = TraceEvent.NO_TIME;
            }
            return keeps;
        }

        long median() {
            if (keptCount == 0) {
                return -1;
            }
            long[] sorted = Arrays.copyOf(kept, keptCount);
            Arrays.sort(sorted);
            return sorted[(keptCount - 1) / 2];
        }
    }

    /** The tracks of one function, by vector; made on first use. */
    private static final class Tracks {
        private Track[] msi = {};
        private Track[] msix = {};
    }

    private final TreeMap<Integer, Tracks> byFunction = new TreeMap<>();
    private FunctionState lastFunction;
    private Tracks lastTracks;
    private int latencies;

    @Override
    public void step(Step step) {
        switch (step) {
            case MessageSent s -> {
                if (s.function() != null && s.vector() >= 0 && s.vector() < MsixState.MAX_ENTRIES) {
                    boolean msi = s.fit() == MessageSent.Fit.MSI || s.fit() == MessageSent.Fit.MSI_ADDRESS;
                    boolean kept = track(s.function(), !msi, s.vector()).sent(s.timeNs(), latencies < MOST_LATENCIES);
                    latencies += kept ? 1 : 0;
                }
            }
            case EntryWrite s -> follow(s.function(), s.vector(), s.timeNs());
            case MsixControlWrite s -> followAll(s.function(), s.timeNs());
            case FunctionReset s -> {
                for (Track t : tracks(s.function()).msix) {
                    if (t != null) {
                        t.masked(false, false, s.timeNs());
                    }
                }
            }
            default -> {
                // The other steps change nothing that is counted here.
            }
        }
    }

    private void followAll(FunctionState f, long now) {
        MsixState msix = f.msix();
        for (int v = 0; msix != null && v < msix.touchedSize(); v++) {
            if (msix.touched(v) != null) {
                follow(f, v, now);
            }
        }
    }

    private void follow(FunctionState f, int vector, long now) {
        MsixState msix = f.msix();
        Truth masked = msix.isMasked(vector);
        boolean enabled = msix.isEnabled().isTrue();
        track(f, true, vector).masked(enabled && masked.isTrue(), enabled && masked.isFalse(), now);
    }

    private Track track(FunctionState f, boolean msix, int vector) {
        Tracks tracks = tracks(f);
        Track[] present = msix ? tracks.msix : tracks.msi;
        if (vector >= present.length) {
            present = Arrays.copyOf(present, Math.max(vector + 1, present.length * 2));
            if (msix) {
                tracks.msix = present;
            } else {
                tracks.msi = present;
            }
        }
        if (present[vector] == null) {
            present[vector] = new Track();
        }
        return present[vector];
    }

    private Tracks tracks(FunctionState f) {
        if (f != lastFunction) {
            lastFunction = f;
            lastTracks = byFunction.computeIfAbsent(f.bdf(), bdf -> new Tracks());
        }
        return lastTracks;
    }

    /** The statistics up to the last event: by function, MSI before MSI-X, by vector. */
    List<VectorStatistics> statistics(TraceEvent last) {
        List<VectorStatistics> list = new ArrayList<>();
        byFunction.forEach((function, tracks) -> {
            add(list, function, false, tracks.msi, last);
            add(list, function, true, tracks.msix, last);
        });
        return list;
    }

    private static void add(List<VectorStatistics> to, int function, boolean msix, Track[] tracks, TraceEvent last) {
        for (int vector = 0; vector < tracks.length; vector++) {
            Track t = tracks[vector];
            if (t != null) {
                long open = t.maskedSince != TraceEvent.NO_TIME && last.timeNs() != TraceEvent.NO_TIME
                        ? Math.max(0, last.timeNs() - t.maskedSince)
                        : 0;
                to.add(new VectorStatistics(function, vector, msix, t.messages, t.timed ? t.maskedNs + open : -1,
                        t.latencies, t.min, t.median(), t.max));
            }
        }
    }
}
