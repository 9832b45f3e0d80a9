/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.BitSet;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.MsixControlWrite;

/**
 * Which entries software changed while they were unmasked and MSI-X may have been enabled. An entry changed while MSI-X was
 * surely disabled is none, though {@link MsixEntry#taintedBy} names that change too.
 */
public final class LiveChanges {

    private final BitSet live = new BitSet();

    /** Takes note of a write to an entry. */
    public void entryWritten(EntryWrite write) {
        boolean unmasked = !write.maskedBefore().isTrue();
        if (unmasked && write.touchesMessage() && !write.messageChanged().isFalse()
                && !write.msix().isEnabled().isFalse()) {
            live.set(write.vector());
        } else if (write.entry().taintedBy() == null) {
            live.clear(write.vector());
        }
    }

    /** Function Mask was cleared, perhaps: entries rewritten under it are in order again. */
    public void controlWritten(MsixControlWrite write) {
        for (int v = live.nextSetBit(0); v >= 0; v = live.nextSetBit(v + 1)) {
            MsixEntry entry = write.msix().touched(v);
            if (entry == null || entry.taintedBy() == null) {
                live.clear(v);
            }
        }
    }

    /** Whether the entry was so changed, and has not been masked, rewritten and unmasked since. */
    public boolean isLive(int vector, MsixEntry entry) {
        return live.get(vector) && entry.taintedBy() != null;
    }
}
