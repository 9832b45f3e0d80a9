/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

import org.tlplint.core.pci.Truth;

/** What one vector of MSI-X or MSI, or slot of a message store, did. */
public final class VectorLane {

    private final LaneGroup group;
    private final int vector;
    /** Its own Mask bit: values are those of {@link Truth}, or {@link State#NOT_ALLOCATED}. */
    private final Bands mask;
    private Bands pending;
    private Marks messages;
    private Marks writes;

    VectorLane(LaneGroup group, int vector, Bands mask) {
        this.group = group;
        this.vector = vector;
        this.mask = mask;
    }

    VectorLane copy(LaneGroup itsGroup) {
        VectorLane copy = new VectorLane(itsGroup, vector, mask.copy());
        copy.pending = pending == null ? null : pending.copy();
        copy.messages = messages == null ? null : messages.copy();
        copy.writes = writes == null ? null : writes.copy();
        return copy;
    }

    void own(int value, long event, long time) {
        mask.become(value, event, time);
    }

    void pending(boolean isPending, TrackRoom room, long event, long time) {
        if (pending == null && isPending) {
            pending = new Bands(room, 0);
        }
        if (pending != null) {
            pending.become(isPending ? 1 : 0, event, time);
        }
    }

    void sent(TrackRoom room, long event, long time) {
        pending(false, room, event, time);
        messages = messages == null ? new Marks(room) : messages;
        messages.add(event, time, 0);
    }

    void written(TrackRoom room, long event, long time, int flags) {
        writes = writes == null ? new Marks(room) : writes;
        writes.add(event, time, flags);
    }

    public FunctionLane function() {
        return group.function();
    }

    /** The vectors that it belongs to. */
    public LaneGroup group() {
        return group;
    }

    /** Whether it is an entry of the MSI-X Table. */
    public boolean isMsix() {
        return group.id().kind() == LaneGroup.Kind.MSIX;
    }

    /** MSI-X entry, MSI vector or slot of a message store. */
    public int vector() {
        return vector;
    }

    /** Messages, or null if none was sent. */
    public Marks messages() {
        return messages;
    }

    /** Writes to the entry, or null if there was none. */
    public Marks writes() {
        return writes;
    }

    /** From when software saw the Pending bit Set until it saw it Clear, or a message came: 1, else 0; null if it never was. */
    public Bands pending() {
        return pending;
    }

    /** The state after the event of that number; inside of a bucket the one after the bucket. */
    public State stateAt(long event) {
        return State.composed(group.switches().at(event), mask.at(event));
    }

    /** The states from a place on. */
    public StateRuns states(long from, Axis axis) {
        return new StateRuns(group.switches(), mask, from, axis);
    }

    /** Whether nothing of it is merged. */
    public boolean isExact() {
        return mask.isExact() && group.switches().isExact() && (messages == null || messages.isExact())
                && (writes == null || writes.isExact()) && (pending == null || pending.isExact());
    }
}
