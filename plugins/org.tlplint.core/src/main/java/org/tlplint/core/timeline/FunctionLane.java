/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;

/** What one function did, and its vectors. */
public final class FunctionLane {

    static final int MSI_VECTORS = 32;

    private final int function;
    private final TrackRoom room;
    private FunctionState state;
    private String label = "";
    private Bands msix;
    private Bands msi;
    /** The Mask bits of all entries as the last reset left them; vectors that come up later were so until then. */
    private Bands resets;
    private Marks messages;
    private VectorLane[] msixVectors = {};
    private VectorLane[] msiVectors = {};

    FunctionLane(FunctionState state, TrackRoom room) {
        this.function = state.bdf();
        this.state = state;
        this.room = room;
        int unknown = State.switches(Truth.UNKNOWN, Truth.UNKNOWN);
        msix = new Bands(room, unknown);
        msi = new Bands(room, unknown);
    }

    private FunctionLane(FunctionLane other) {
        function = other.function;
        room = null;
        label = other.state.label();
        msix = other.msix.copy();
        msi = other.msi.copy();
        messages = other.messages == null ? null : other.messages.copy();
        msixVectors = copy(other.msixVectors);
        msiVectors = copy(other.msiVectors);
    }

    private VectorLane[] copy(VectorLane[] lanes) {
        List<VectorLane> copies = new ArrayList<>();
        for (VectorLane lane : lanes) {
            if (lane != null) {
                copies.add(lane.copy(this));
            }
        }
        return copies.toArray(VectorLane[]::new);
    }

    FunctionLane copy() {
        return new FunctionLane(this);
    }

    /** The state before the first event. */
    void begin(LaneRoom lanes) {
        msix = new Bands(room, msixSwitches(state));
        msi = new Bands(room, msiSwitches(state));
        MsixState table = state.msix();
        for (int v = 0; table != null && v < table.touchedSize(); v++) {
            if (table.touched(v) != null && lanes.take()) {
                put(true, v, new Bands(room, table.maskBit(v).ordinal()));
            }
        }
        MsiState registers = state.msi();
        for (int v = 0; registers != null && registers.isEnabled().isTrue() && v < registers.allocatedVectors(); v++) {
            if (lanes.take()) {
                put(false, v, new Bands(room, registers.isMasked(v).ordinal()));
            }
        }
    }

    private static int msixSwitches(FunctionState f) {
        MsixState table = f.msix();
        return table == null ? State.switches(Truth.UNKNOWN, Truth.UNKNOWN)
                : State.switches(table.isEnabled(), table.isFunctionMasked());
    }

    private static int msiSwitches(FunctionState f) {
        MsiState registers = f.msi();
        return registers == null ? State.switches(Truth.UNKNOWN, Truth.FALSE)
                : State.switches(registers.isEnabled(), Truth.FALSE);
    }

    /** Looks whether a switch is another one than before. */
    void look(FunctionState now, long event, long time) {
        state = now;
        msix.become(msixSwitches(now), event, time);
        msi.become(msiSwitches(now), event, time);
    }

    /** The Mask bits of all entries are those of after a reset. */
    void reset(Truth mask, long event, long time) {
        resets = resets == null ? new Bands(room, Truth.UNKNOWN.ordinal()) : resets;
        resets.become(mask.ordinal(), event, time);
        for (VectorLane lane : msixVectors) {
            if (lane != null) {
                lane.own(mask.ordinal(), event, time);
                lane.pending(false, room, event, time);
            }
        }
    }

    void sent(long event, long time) {
        messages = messages == null ? new Marks(room) : messages;
        messages.add(event, time, 0);
    }

    /** The lane of a vector, or null. */
    VectorLane peek(boolean ofMsix, int vector) {
        VectorLane[] lanes = ofMsix ? msixVectors : msiVectors;
        return vector < lanes.length ? lanes[vector] : null;
    }

    /** The lane of a vector, which was so when the trace began; null if there is no room for it. */
    VectorLane make(boolean ofMsix, int vector, int atFirst, LaneRoom lanes) {
        VectorLane lane = peek(ofMsix, vector);
        if (lane != null || !lanes.take()) {
            return lane;
        }
        if (!ofMsix || resets == null) {
            return put(ofMsix, vector, new Bands(room, atFirst));
        }
        Bands mask = new Bands(room, resets.after(0));
        for (int i = 1; i < resets.size(); i++) {
            mask.become(resets.after(i), resets.lastEvent(i), resets.last(i, Axis.TIME));
        }
        return put(true, vector, mask);
    }

    private VectorLane put(boolean ofMsix, int vector, Bands mask) {
        VectorLane[] lanes = ofMsix ? msixVectors : msiVectors;
        if (vector >= lanes.length) {
            int most = ofMsix ? MsixState.MAX_ENTRIES : MSI_VECTORS;
            lanes = Arrays.copyOf(lanes, Math.min(most, Math.max(vector + 1, lanes.length * 2)));
            if (ofMsix) {
                msixVectors = lanes;
            } else {
                msiVectors = lanes;
            }
        }
        lanes[vector] = new VectorLane(this, ofMsix, vector, mask);
        return lanes[vector];
    }

    /** {@link org.tlplint.core.trace.Bdf}. */
    public int function() {
        return function;
    }

    /** The function, for people; may come out of the trace. */
    public String label() {
        return label;
    }

    /** Enable and Function Mask; the values are the business of {@link State}. */
    Bands switches(boolean ofMsix) {
        return ofMsix ? msix : msi;
    }

    /** Whether anything is known of Enable of MSI-X, or else of MSI. */
    public boolean isKnown(boolean ofMsix) {
        Bands bands = switches(ofMsix);
        return bands.size() > 1 || State.composed(bands.now(), 0) != State.UNKNOWN;
    }

    /** Whether MSI-X, or else MSI, is disabled, function-masked or (as {@link State#UNMASKED}) neither, from a place on. */
    public StateRuns states(boolean ofMsix, long from, Axis axis) {
        return new StateRuns(switches(ofMsix), null, from, axis);
    }

    /** All messages of the function; null if it sent none. */
    public Marks messages() {
        return messages;
    }

    /** Vectors of MSI-X, or else of MSI, that something happened to, in their order. */
    public List<VectorLane> vectors(boolean ofMsix) {
        return Collections.unmodifiableList(Arrays.asList(ofMsix ? msixVectors : msiVectors));
    }

    /** The lane of a vector, or null; of a lane that nobody changes any more. */
    VectorLane vector(boolean ofMsix, int vector) {
        VectorLane[] lanes = ofMsix ? msixVectors : msiVectors;
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
