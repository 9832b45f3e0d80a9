/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.replay.Checkpoint;

/** The state of all functions after an event, and what the event changed. Nobody else has it: it may be kept and read in any one thread. */
public final class StateAround {

    private final long event;
    private final Machine after;
    private final Map<Integer, FunctionState> changed = new HashMap<>();
    private final List<Integer> appeared = new ArrayList<>();

    private StateAround(long event, Machine after) {
        this.event = event;
        this.after = after;
    }

    /** Only functions with another version can have changed: of all others nothing is copied. */
    static StateAround of(long event, Checkpoint before, Machine after) {
        StateAround around = new StateAround(event, after);
        Map<Integer, FunctionState> old = new HashMap<>();
        before.functions().forEach(f -> old.put(f.bdf(), f));
        List<FunctionState> needed = new ArrayList<>();
        for (FunctionState f : after.functions()) {
            FunctionState was = old.get(f.bdf());
            if (was == null) {
                around.appeared.add(f.bdf());
            } else if (was.version() != f.version()) {
                around.changed.put(f.bdf(), was);
                needed.add(was);
            } else if (f.capabilities().sriov() != 0) {
                // Virtual Functions are known by it
                needed.add(was);
            }
        }
        Machine machine = Machine.of(needed, before.devices());
        around.changed.replaceAll((bdf, was) -> machine.find(bdf));
        return around;
    }

    /** Number of the event. */
    public long event() {
        return event;
    }

    /** The state after it. */
    public Machine after() {
        return after;
    }

    /**
     * A function as it was before the event: the one after it if nothing about it changed; null if the event was the first
     * to show it.
     */
    public FunctionState before(FunctionState function) {
        FunctionState was = changed.get(function.bdf());
        return was != null ? was : appeared.contains(function.bdf()) ? null : function;
    }
}
