/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.trace.EventRef;

/** Whether a function may send the message of an entry at once, and since when nothing about that has changed. */
public final class Deliverable {

    private Deliverable() {
    }

    /** Whether the message of an entry may be sent now (PCIe Base 6.x, 6.1.4.5 and 7.5.1.1.3). */
    public static Truth maySend(FunctionState f, int vector) {
        MsixState msix = f.msix();
        return msix.isEnabled().and(isMasked(msix, vector).not()).and(f.isMsiEnabled().not())
                .and(f.isBusMasterEnabled()).and(Truth.of(f.powerState() <= 0));
    }

    /** As {@link MsixState#isMasked}, but without making the entry. */
    public static Truth isMasked(MsixState msix, int vector) {
        return msix.maskBit(vector).or(msix.isFunctionMasked());
    }

    /** Why it is not known whether it may. */
    public static Missing unknown(FunctionState f, int vector) {
        return !f.msix().isEnabled().isKnown() ? Missing.ENABLE_STATE
                : !isMasked(f.msix(), vector).isKnown() ? Missing.MASK_STATE
                        : !f.isMsiEnabled().isKnown() ? Missing.MSI_STATE : Missing.COMMAND_STATE;
    }

    /** The last change of anything that stops an entry's message, or null. */
    public static EventRef changedBy(FunctionState f, int vector) {
        MsixEntry entry = f.msix().touched(vector);
        EventRef last = Messages.later(entry == null ? null : entry.maskChangedBy(), f.msix().functionMaskChangedBy());
        last = Messages.later(last, Messages.later(f.msix().enableChangedBy(), f.busMasterChangedBy()));
        return Messages.later(last, Messages.later(f.powerChangedBy(), f.resetBy()));
    }

    /** Whether the message of an MSI vector may be sent now (PCIe Base 6.x, 6.1.4.5, 7.5.1.1.3 and 7.7.1.2). */
    public static Truth mayMsiSend(FunctionState f, int vector) {
        return f.msi().isEnabled().and(f.msi().isMasked(vector).not()).and(f.isMsixEnabled().not())
                .and(f.isBusMasterEnabled()).and(Truth.of(f.powerState() <= 0));
    }

    /** The last change of anything that stops MSI messages, or null. */
    public static EventRef msiChangedBy(FunctionState f) {
        EventRef last = f.msi() == null ? null : Messages.later(f.msi().enableChangedBy(), f.msi().maskWrittenBy());
        last = Messages.later(last, Messages.later(f.busMasterChangedBy(), f.powerChangedBy()));
        return Messages.later(last, f.resetBy());
    }

    /** Whether nothing of that has changed since an event. */
    public static boolean isSteadySince(FunctionState f, int vector, EventRef event) {
        EventRef change = changedBy(f, vector);
        return change == null || change.event() <= event.event();
    }

    /** Nanoseconds between two events; -1 if one of them has no time. */
    public static long between(EventRef from, EventRef to) {
        return from.hasTime() && to.hasTime() ? to.timeNs() - from.timeNs() : -1;
    }
}
