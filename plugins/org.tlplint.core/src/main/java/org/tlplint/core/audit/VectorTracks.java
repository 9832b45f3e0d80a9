/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.Arrays;
import java.util.List;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.TraceEvent;

/** The tracks of one function's MSI, of its MSI-X, or of a message store of its own, by vector; made on first use. */
final class VectorTracks {

    /** How many tracks there may be of all functions together: as many as there are entries that are followed, and MSI. */
    static final class Room {

        static final int MOST = 1 << 18;

        private int taken;
        private long refused;

        private boolean take() {
            boolean free = taken < MOST;
            taken += free ? 1 : 0;
            refused += free ? 0 : 1;
            return free;
        }

        /** How often something happened to a vector that there was no room for. */
        long refused() {
            return refused;
        }
    }

    private final boolean msix;
    private final String store;
    private final Room room;
    private VectorTrack[] tracks = {};
    private long enabledSince = TraceEvent.NO_TIME;
    private long enabledNs = -1;

    /**
     * @param store name of the message store; an empty text for MSI-X and MSI
     */
    VectorTracks(boolean msix, String store, Room room) {
        this.msix = msix;
        this.store = store;
        this.room = room;
    }

    /** The track of a vector, or null if there is no room for it. */
    VectorTrack make(int vector) {
        VectorTrack track = peek(vector);
        if (track == null && room.take()) {
            if (vector >= tracks.length) {
                tracks = Arrays.copyOf(tracks, Math.max(vector + 1, tracks.length * 2));
            }
            track = new VectorTrack();
            tracks[vector] = track;
        }
        return track;
    }

    /** The track of a vector, or null if it has none. */
    VectorTrack peek(int vector) {
        return vector < tracks.length ? tracks[vector] : null;
    }

    /** All vectors below this may have tracks. */
    int end() {
        return tracks.length;
    }

    /** Whether nothing is known yet of a time that it was enabled. */
    boolean isDark() {
        return enabledSince == TraceEvent.NO_TIME;
    }

    /** MSI or MSI-X is enabled, or not, or nobody knows. */
    void enabled(Truth isEnabled, long now) {
        if (now == TraceEvent.NO_TIME || isEnabled.isTrue() != isDark()) {
            return;
        }
        if (isEnabled.isTrue()) {
            enabledSince = now;
            enabledNs = Math.max(0, enabledNs);
        } else {
            enabledNs += Math.max(0, now - enabledSince);
            enabledSince = TraceEvent.NO_TIME;
        }
    }

    void gap(long now) {
        for (VectorTrack track : tracks) {
            if (track != null) {
                track.gap(now);
            }
        }
    }

    void reset(long now) {
        enabled(Truth.FALSE, now);
        for (VectorTrack track : tracks) {
            if (track != null) {
                track.reset(now);
            }
        }
    }

    void addTo(List<VectorStatistics> list, int function, long end) {
        long open = isDark() || end == TraceEvent.NO_TIME ? 0 : Math.max(0, end - enabledSince);
        for (int vector = 0; vector < tracks.length; vector++) {
            if (tracks[vector] != null) {
                list.add(tracks[vector].statistics(function, vector, msix, store, enabledNs < 0 ? -1 : enabledNs + open,
                        end));
            }
        }
    }
}
