/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.state;

import java.util.List;

import org.tlplint.core.audit.StateAround;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.ui.internal.audit.EventSelection;

/**
 * The state of all functions after the selected event, and what it is compared with.
 *
 * @param selection the event
 * @param around the state after it, and before it
 * @param pinned the state to compare with instead of that before the event, or null
 * @param pinnedEvent number of the event after which that was, or -1
 */
public record StateAtEvent(EventSelection selection, StateAround around, Machine pinned, long pinnedEvent) {

    /** The functions in the order in which the trace showed them. */
    public List<FunctionState> functions() {
        return around.after().functions();
    }

    /** What a function is compared with; the same object if nothing about it changed; null if it was not known then. */
    public FunctionState before(FunctionState after) {
        return pinned == null ? around.before(after) : pinned.find(after.bdf());
    }

    /**
     * The function that the selection names; else the one that the event changed; else the one that was shown; else the first.
     *
     * @param signalling whether only functions with MSI, MSI-X or a store of their own are of interest
     * @return null if there is none
     */
    FunctionState choose(int shown, boolean signalling) {
        FunctionState named = around.after().find(selection.function());
        if (named != null && (!signalling || signals(named))) {
            return named;
        }
        FunctionState first = null;
        for (FunctionState f : functions()) {
            boolean wanted = !signalling || signals(f);
            if (wanted && around.before(f) != f) {
                return f;
            }
            first = first == null && wanted ? f : first;
        }
        FunctionState same = around.after().find(shown);
        return same != null ? same : named != null ? named : first;
    }

    private static boolean signals(FunctionState f) {
        return f.msix() != null || f.msi() != null || !f.stores().isEmpty();
    }
}
