/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;

/**
 * Vectors of a function that are switched together: the entries of its MSI-X Table, the vectors of its MSI, or the slots of a
 * message store of its own, which nothing switches but each slot's own mask.
 */
public final class LaneGroup {

    /** What the vectors are. */
    public enum Kind {
        MSIX, MSI, STORE
    }

    /**
     * Tells a group from the others of its function.
     *
     * @param store name of the message store; an empty text for MSI-X and MSI
     */
    public record Id(Kind kind, String store) {

        public static final Id MSIX = new Id(Kind.MSIX, "");
        public static final Id MSI = new Id(Kind.MSI, "");

        /** The group of a message store, or with an empty name that of MSI-X or else MSI. */
        public static Id of(boolean msix, String store) {
            return !store.isEmpty() ? new Id(Kind.STORE, store) : msix ? MSIX : MSI;
        }
    }

    static final int MSI_VECTORS = 32;

    private final FunctionLane function;
    private final Id id;
    private final int most;
    private final TrackRoom room;
    private Bands switches;
    /** The Mask bits of all entries as the last reset left them; vectors that come up later were so until then. */
    private Bands resets;
    private VectorLane[] lanes = {};

    LaneGroup(FunctionLane function, Id id, int most, TrackRoom room) {
        this.function = function;
        this.id = id;
        this.most = most;
        this.room = room;
        Truth first = id.kind() == Kind.STORE ? Truth.TRUE : Truth.UNKNOWN;
        switches = new Bands(room, State.switches(first, id.kind() == Kind.STORE ? Truth.FALSE : Truth.UNKNOWN));
    }

    /** A copy that nobody changes any more. */
    LaneGroup(FunctionLane function, LaneGroup other) {
        this.function = function;
        id = other.id;
        most = other.most;
        room = null;
        switches = other.switches.copy();
        List<VectorLane> copies = new ArrayList<>();
        for (VectorLane lane : other.lanes) {
            if (lane != null) {
                copies.add(lane.copy(this));
            }
        }
        lanes = copies.toArray(VectorLane[]::new);
    }

    /** Enable and Function Mask before the first event. */
    void begin(int value) {
        switches = new Bands(room, value);
    }

    /** Looks whether a switch is another one than before. */
    void look(int value, long event, long time) {
        switches.become(value, event, time);
    }

    /** The Mask bits of all entries are those of after a reset. */
    void reset(Truth mask, long event, long time) {
        resets = resets == null ? new Bands(room, Truth.UNKNOWN.ordinal()) : resets;
        resets.become(mask.ordinal(), event, time);
        for (VectorLane lane : lanes) {
            if (lane != null) {
                lane.own(mask.ordinal(), event, time);
                lane.pending(false, room, event, time);
            }
        }
    }

    /** The lane of a vector while they are gathered, or null. */
    VectorLane peek(int vector) {
        return vector < lanes.length ? lanes[vector] : null;
    }

    /** The lane of a vector, which was so when the trace began; null if there is no room for it. */
    VectorLane make(int vector, int atFirst, LaneRoom rooms) {
        VectorLane lane = peek(vector);
        if (lane != null || vector < 0 || vector >= most || !rooms.take()) {
            return lane;
        }
        if (resets == null) {
            return put(vector, new Bands(room, atFirst));
        }
        Bands mask = new Bands(room, resets.after(0));
        for (int i = 1; i < resets.size(); i++) {
            mask.become(resets.after(i), resets.lastEvent(i), resets.last(i, Axis.TIME));
        }
        return put(vector, mask);
    }

    private VectorLane put(int vector, Bands mask) {
        if (vector >= lanes.length) {
            lanes = Arrays.copyOf(lanes, Math.min(most, Math.max(vector + 1, lanes.length * 2)));
        }
        lanes[vector] = new VectorLane(this, vector, mask);
        return lanes[vector];
    }

    static LaneGroup msix(FunctionLane function, TrackRoom room) {
        return new LaneGroup(function, Id.MSIX, MsixState.MAX_ENTRIES, room);
    }

    static LaneGroup msi(FunctionLane function, TrackRoom room) {
        return new LaneGroup(function, Id.MSI, MSI_VECTORS, room);
    }

    public FunctionLane function() {
        return function;
    }

    public Id id() {
        return id;
    }

    /** Enable and Function Mask; the values are the business of {@link State}. */
    Bands switches() {
        return switches;
    }

    /** Whether anything is known of Enable; of a store always. */
    public boolean isKnown() {
        return switches.size() > 1 || State.composed(switches.now(), 0) != State.UNKNOWN;
    }

    /** Whether the group is disabled, function-masked or (as {@link State#UNMASKED}) neither, from a place on. */
    public StateRuns states(long from, Axis axis) {
        return new StateRuns(switches, null, from, axis);
    }

    /** Vectors that something happened to, in their order. */
    public List<VectorLane> vectors() {
        return Collections.unmodifiableList(Arrays.asList(lanes));
    }

    /** The lane of a vector, or null. */
    public VectorLane vector(int vector) {
        int low = 0;
        int high = lanes.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = Integer.compare(lanes[middle].vector(), vector);
            if (order == 0) {
                return lanes[middle];
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return null;
    }
}
