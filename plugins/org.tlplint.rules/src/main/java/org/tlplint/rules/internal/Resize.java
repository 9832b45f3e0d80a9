/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.BitSet;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.trace.EventRef;

/**
 * Software disabled and enabled MSI-X and then had all entries in use that were so before, and another one too.
 *
 * @param gap the stretch without MSI-X
 * @param enabledBy the write that ended it
 * @param now the entries that are in use
 */
public record Resize(EnableGap gap, EventRef enabledBy, BitSet now) {

    /** Follows one function. */
    public static final class Tracker {

        private final EnableGap.Tracker gaps = new EnableGap.Tracker();
        private EnableGap ended;
        private EventRef enabledBy;
        /** Entries unmasked at some time since then. */
        private final BitSet inUse = new BitSet();

        /** Whether this write begins a new life of the table although a gap before it was not seen to be a resize. */
        public boolean endsWithout(MsixControlWrite write) {
            return write.disables() && ended != null;
        }

        /** The resize that this write completes, or null. */
        public Resize controlWritten(MsixControlWrite write) {
            EnableGap gap = gaps.controlWritten(write);
            ended = write.disables() ? null : ended;
            if (gap != null) {
                ended = gap;
                enabledBy = write.at();
                inUse.clear();
            }
            if (ended == null) {
                return null;
            }
            for (int v = 0; v < write.msix().touchedSize(); v++) {
                MsixEntry entry = write.msix().touched(v);
                if (entry != null && entry.isMaskBitSet().isFalse()) {
                    inUse.set(v);
                }
            }
            return complete(write);
        }

        /** The resize that this write completes, or null. */
        public Resize entryWritten(EntryWrite write) {
            gaps.entryWritten(write);
            if (ended == null || !write.unmasks() || inUse.get(write.vector())) {
                return null;
            }
            inUse.set(write.vector());
            return complete(write);
        }

        public void messageSent(MessageSent message) {
            gaps.messageSent(message);
        }

        public void intxSignalled(IntxMessage message) {
            gaps.intxSignalled(message);
        }

        /** The function may send nothing any more. */
        public void stopped() {
            gaps.stopped();
            ended = null;
        }

        private Resize complete(Step step) {
            MsixState msix = step.msix();
            if (!msix.isEnabled().isTrue() || !msix.isFunctionMasked().isFalse() || !inUse.intersects(ended.idle())) {
                return null;
            }
            BitSet missing = (BitSet) ended.inUse().clone();
            missing.andNot(inUse);
            if (!missing.isEmpty()) {
                return null;
            }
            Resize resize = new Resize(ended, enabledBy, (BitSet) inUse.clone());
            ended = null;
            return resize;
        }
    }
}
