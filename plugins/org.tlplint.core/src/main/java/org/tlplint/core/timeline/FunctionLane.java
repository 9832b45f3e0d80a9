/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;

/** What one function did, and its vectors. */
public final class FunctionLane {

    private final int function;
    private final TrackRoom room;
    private FunctionState state;
    private String label = "";
    private Marks messages;
    /** MSI-X, MSI, and then the message stores in the order in which they came up. */
    private final List<LaneGroup> groups = new ArrayList<>();

    FunctionLane(FunctionState state, TrackRoom room) {
        this.function = state.bdf();
        this.state = state;
        this.room = room;
        groups.add(LaneGroup.msix(this, room));
        groups.add(LaneGroup.msi(this, room));
    }

    private FunctionLane(FunctionLane other) {
        function = other.function;
        room = null;
        label = other.state.label();
        messages = other.messages == null ? null : other.messages.copy();
        other.groups.forEach(group -> groups.add(new LaneGroup(this, group)));
    }

    FunctionLane copy() {
        return new FunctionLane(this);
    }

    /** The state before the first event. */
    void begin(LaneRoom lanes) {
        msix().begin(msixSwitches(state));
        msi().begin(msiSwitches(state));
        if (state.msix() != null) {
            begin(msix(), state.msix(), lanes);
        }
        state.stores().forEach(store -> begin(of(store), store, lanes));
        MsiState registers = state.msi();
        for (int v = 0; registers != null && registers.isEnabled().isTrue() && v < registers.allocatedVectors(); v++) {
            msi().make(v, registers.isMasked(v).ordinal(), lanes);
        }
    }

    private static void begin(LaneGroup group, MessageStore store, LaneRoom lanes) {
        for (int v = 0; v < store.touchedSize(); v++) {
            if (store.touched(v) != null) {
                group.make(v, mask(store, v).ordinal(), lanes);
            }
        }
    }

    /** The Mask bit of an entry or slot; of a slot that has none, Clear. */
    static Truth mask(MessageStore store, int vector) {
        return store == null ? Truth.UNKNOWN : store.hasMask() ? store.maskBit(vector) : Truth.FALSE;
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
        msix().look(msixSwitches(now), event, time);
        msi().look(msiSwitches(now), event, time);
    }

    /** The Mask bits of all entries and slots are those of after a reset. */
    void reset(FunctionState now, long event, long time) {
        if (now.msix() != null) {
            msix().reset(now.msix().maskBit(MsixState.MAX_ENTRIES - 1), event, time);
        }
        for (InterruptStore store : now.stores()) {
            of(store).reset(mask(store, store.size() - 1), event, time);
        }
    }

    void sent(long event, long time) {
        messages = messages == null ? new Marks(room) : messages;
        messages.add(event, time, 0);
    }

    LaneGroup msix() {
        return groups.get(0);
    }

    LaneGroup msi() {
        return groups.get(1);
    }

    /** The group of a store's slots, or that of the MSI-X Table; made if need be. */
    LaneGroup of(MessageStore store) {
        if (!(store instanceof InterruptStore own)) {
            return msix();
        }
        for (int i = 2; i < groups.size(); i++) {
            if (groups.get(i).id().store().equals(own.name())) {
                return groups.get(i);
            }
        }
        LaneGroup group = new LaneGroup(this, LaneGroup.Id.of(false, own.name()), own.size(), room);
        groups.add(group);
        return group;
    }

    /** {@link org.tlplint.core.trace.Bdf}. */
    public int function() {
        return function;
    }

    /** The function, for people; may come out of the trace. */
    public String label() {
        return label;
    }

    /** All messages of the function; null if it sent none. */
    public Marks messages() {
        return messages;
    }

    /** MSI-X, MSI, and the message stores that something happened to. */
    public List<LaneGroup> groups() {
        return List.copyOf(groups);
    }

    /** A group, or null. */
    public LaneGroup group(LaneGroup.Id id) {
        for (LaneGroup group : groups) {
            if (group.id().equals(id)) {
                return group;
            }
        }
        return null;
    }

    /** Vectors of MSI-X, or else of MSI, that something happened to, in their order. */
    public List<VectorLane> vectors(boolean ofMsix) {
        return (ofMsix ? msix() : msi()).vectors();
    }
}
