/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.views;

import java.io.IOException;
import java.util.List;

import org.tlplint.core.audit.TraceView;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.ui.internal.audit.EventSelection;

/**
 * The state of all functions after an event and before it.
 *
 * @param selection the event
 * @param before the state before it; an empty machine at the first event
 * @param after the state after it
 */
record StateAtEvent(EventSelection selection, Machine before, Machine after) {

    /** Replays the trace from the nearest checkpoint on; not for the UI thread. */
    static StateAtEvent of(EventSelection selection) throws IOException {
        TraceView view = selection.session().view();
        Machine before = selection.event() == 0 ? new Machine() : view.stateAfter(selection.event() - 1);
        return new StateAtEvent(selection, before, view.stateAfter(selection.event()));
    }

    List<FunctionState> functions() {
        return List.copyOf(after.functions());
    }

    /** The function that the event changed; else the one that was shown; else the first with MSI-X or MSI; or null. */
    FunctionState choose(int shown) {
        FunctionState named = after.find(selection.function());
        if (named != null) {
            return named;
        }
        FunctionState first = null;
        for (FunctionState f : after.functions()) {
            FunctionState old = before.find(f.bdf());
            boolean signals = f.msix() != null || f.msi() != null;
            if (signals && (old == null || old.version() != f.version())) {
                return f;
            }
            first = first == null && signals ? f : first;
        }
        FunctionState same = after.find(shown);
        return same != null ? same : first;
    }
}
