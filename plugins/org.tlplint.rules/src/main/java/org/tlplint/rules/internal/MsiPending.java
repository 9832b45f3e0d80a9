/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.trace.EventRef;

/** What the rules on MSI Pending bits have in common (PCIe Base 6.x, 7.7.1.8). */
public final class MsiPending {

    private MsiPending() {
    }

    /** The vectors whose Pending bits were read, a bit each; 0 if none. */
    public static int bitsRead(ConfigRead read) {
        MsiState msi = read.msi();
        if (msi == null || !msi.isLayoutKnown() || msi.maskOffset() < 0) {
            return 0;
        }
        int register = msi.offset() + msi.maskOffset() + 4;
        return read.touches(register, 4) ? read.maskAt(register, 4) & allocated(msi) : 0;
    }

    /** The Pending bits that were read as Set. */
    public static int bitsSet(ConfigRead read) {
        int bits = bitsRead(read);
        return bits == 0 ? 0 : bits & read.valueAt(read.msi().offset() + read.msi().maskOffset() + 4, 4);
    }

    /** A bit for each allocated vector. */
    public static int allocated(MsiState msi) {
        return msi.allocatedVectors() >= 32 ? -1 : (1 << msi.allocatedVectors()) - 1;
    }

    /** Whether the function may send: MSI enabled and MSI-X not, Bus Master Enable Set, D0. */
    public static Truth maySend(FunctionState f) {
        return f.isMsiEnabled().and(f.isBusMasterEnabled())
                .and(Truth.of(f.powerState() <= 0 && !f.isMsixEnabled().isTrue()));
    }

    /** The last event that changed whether the function may send, or a Mask bit; or null. */
    public static EventRef lastChange(FunctionState f) {
        MsiState msi = f.msi();
        return Messages.later(msi.maskWrittenBy(), Messages.later(msi.enableChangedBy(), f.busMasterChangedBy()));
    }

    /** Nanoseconds from one event to another; -1 if one has no time. */
    public static long between(EventRef from, EventRef to) {
        return from.hasTime() && to.hasTime() ? to.timeNs() - from.timeNs() : -1;
    }
}
