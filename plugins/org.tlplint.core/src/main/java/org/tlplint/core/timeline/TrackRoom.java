/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Memory for the items of all tracks, at about 40 bytes each. A track has at most {@link #MOST} items; when all together
 * would have more than {@link #ALL}, this is halved again and again, down to {@link #FEWEST}. So there are never more than
 * the larger of {@link #ALL} and tracks × {@link #FEWEST}, however long the trace is.
 */
final class TrackRoom {

    /** Items of one track. */
    static final int MOST = 4096;
    /** Items of one track that are left to it whatever the others need. */
    static final int FEWEST = 8;
    /** Items of all tracks, 40 MB. */
    static final int ALL = 1 << 20;

    private final List<Track> tracks = new ArrayList<>();
    private final int all;
    private int most;
    private int taken;

    TrackRoom() {
        this(MOST, ALL);
    }

    TrackRoom(int most, int all) {
        this.most = most;
        this.all = all;
    }

    void enter(Track track) {
        tracks.add(track);
    }

    /** Items that one track may have now. */
    int most() {
        return most;
    }

    /** Takes room for more items; other tracks may become coarser by it, and the one that asks as well. */
    void take(int items) {
        while (taken + items > all && most > FEWEST) {
            most /= 2;
            for (Track track : tracks) {
                taken -= track.trimTo(most);
            }
        }
        taken += items;
    }

    /** Gives back room that was taken. */
    void give(int items) {
        taken -= items;
    }
}
