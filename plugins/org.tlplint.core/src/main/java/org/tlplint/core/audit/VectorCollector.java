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

        void masked(boolean isMasked, long now) {
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
                unmaskedAt = now;
            }
        }

        void sent(long now) {
            messages++;
            if (unmaskedAt != TraceEvent.NO_TIME && now != TraceEvent.NO_TIME) {
                long latency = Math.max(0, now - unmaskedAt);
                min = latencies == 0 ? latency : Math.min(min, latency);
                max = Math.max(max, latency);
                if (latencies < KEPT_LATENCIES) {
                    kept = latencies < kept.length ? kept : Arrays.copyOf(kept, Math.max(8, kept.length * 2));
                    kept[(int) latencies] = latency;
                }
                latencies++;
                unmaskedAt = TraceEvent.NO_TIME;
            }
        }

        long median() {
            int n = (int) Math.min(latencies, kept.length);
            if (n == 0) {
                return -1;
            }
            long[] sorted = Arrays.copyOf(kept, n);
            Arrays.sort(sorted);
            return sorted[(n - 1) / 2];
        }
    }

    private record Key(int function, boolean msix, int vector) implements Comparable<Key> {
        @Override
        public int compareTo(Key o) {
            int byFunction = Integer.compare(function, o.function);
            int byKind = byFunction != 0 ? byFunction : Boolean.compare(msix, o.msix);
            return byKind != 0 ? byKind : Integer.compare(vector, o.vector);
        }
    }

    private final TreeMap<Key, Track> tracks = new TreeMap<>();

    @Override
    public void step(Step step) {
        switch (step) {
            case MessageSent s -> {
                if (s.function() != null && s.vector() >= 0) {
                    boolean msi = s.fit() == MessageSent.Fit.MSI || s.fit() == MessageSent.Fit.MSI_ADDRESS;
                    track(s.function(), !msi, s.vector()).sent(s.timeNs());
                }
            }
            case EntryWrite s -> follow(s.function(), s.vector(), s.timeNs());
            case MsixControlWrite s -> followAll(s.function(), s.timeNs());
            case FunctionReset s -> followAll(s.function(), s.timeNs());
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
        track(f, true, vector).masked(masked.isTrue() && msix.isEnabled().isTrue(), now);
    }

    private Track track(FunctionState f, boolean msix, int vector) {
        return tracks.computeIfAbsent(new Key(f.bdf(), msix, vector), k -> new Track());
    }

    /** The statistics up to the last event. */
    List<VectorStatistics> statistics(TraceEvent last) {
        List<VectorStatistics> list = new ArrayList<>();
        tracks.forEach((key, t) -> {
            long open = t.maskedSince != TraceEvent.NO_TIME && last.timeNs() != TraceEvent.NO_TIME
                    ? Math.max(0, last.timeNs() - t.maskedSince)
                    : 0;
            list.add(new VectorStatistics(key.function, key.vector, key.msix, t.messages,
                    t.timed ? t.maskedNs + open : -1, t.latencies, t.min, t.median(), t.max));
        });
        return list;
    }
}
