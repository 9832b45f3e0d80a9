/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.tlplint.core.device.DeviceDescriptions;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;

/**
 * The state of a replay between two events. What did not change between two checkpoints, down to single entries of a Table, is
 * stored once.
 *
 * @param functions states that nobody changes any more
 * @param requests requests without an answer
 * @param platform what is evident of the platform
 * @param devices what describes the functions
 * @param weight bytes of memory that it takes besides the checkpoint that it was made after, about
 * @param wholeWeight bytes of memory that it takes alone, about
 */
public record Checkpoint(List<FunctionState> functions, Requests.Saved requests, PlatformEvidence platform,
        DeviceDescriptions devices, long weight, long wholeWeight) {

    private static final int OWN_BYTES = 200;

    static Checkpoint of(Machine machine, Requests requests, PlatformEvidence platform, Checkpoint earlier) {
        List<FunctionState> states = new ArrayList<>(machine.functions().size());
        Iterator<FunctionState> before = earlier == null ? List.<FunctionState>of().iterator()
                : earlier.functions.iterator();
        Requests.Saved waiting = requests.save();
        long own = OWN_BYTES + waiting.weight() + (long) machine.functions().size() * Integer.BYTES;
        long whole = own;
        for (FunctionState f : machine.functions()) {
            FunctionState old = before.hasNext() ? before.next() : null;
            FunctionState frozen = f.frozen(old);
            states.add(frozen);
            own += frozen.weight(old);
            whole += frozen.weight(null);
        }
        return new Checkpoint(List.copyOf(states), waiting, platform.copy(), machine.devices(), own, whole);
    }
}
