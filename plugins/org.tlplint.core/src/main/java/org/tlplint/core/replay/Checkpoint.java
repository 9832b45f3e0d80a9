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
 * The state of a replay between two events. Functions that did not change between two checkpoints are stored once.
 *
 * @param functions states that nobody changes any more
 * @param requests requests without an answer
 * @param platform what is evident of the platform
 * @param devices what describes the functions
 */
public record Checkpoint(List<FunctionState> functions, Requests requests, PlatformEvidence platform,
        DeviceDescriptions devices) {

    static Checkpoint of(Machine machine, Requests requests, PlatformEvidence platform, Checkpoint earlier) {
        List<FunctionState> states = new ArrayList<>();
        Iterator<FunctionState> before = earlier == null ? List.<FunctionState>of().iterator()
                : earlier.functions.iterator();
        for (FunctionState f : machine.functions()) {
            FunctionState old = before.hasNext() ? before.next() : null;
            boolean same = old != null && old.bdf() == f.bdf() && old.version() == f.version();
            states.add(same ? old : f.copy());
        }
        return new Checkpoint(List.copyOf(states), requests.copy(), platform.copy(), machine.devices());
    }
}
