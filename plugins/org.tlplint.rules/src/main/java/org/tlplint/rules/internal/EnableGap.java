/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.BitSet;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;

/**
 * A stretch in which software kept MSI-X disabled although the function was in use, and then enabled it again: Bus Master
 * Enable stayed Set and there was no reset. A driver that is unloaded clears Bus Master Enable, so that is none.
 *
 * @param disabledBy the write that cleared MSI-X Enable
 * @param inUse entries that were unmasked then, or had been until just before
 * @param idle entries that surely were masked then, and not just before
 * @param messages messages of the function in the last second before
 * @param windowNs the part of that second in which MSI-X was enabled; 0 without time stamps
 */
public record EnableGap(EventRef disabledBy, BitSet inUse, BitSet idle, int messages, long windowNs) {

    private static final long SECOND = 1_000_000_000L;
    /** Software masks the entries one by one before it disables MSI-X; masks older than this do not belong to that. */
    private static final long JUST_BEFORE = SECOND / 10;

    /** Messages per second before the gap. */
    public double rate() {
        return windowNs == 0 ? 0 : messages * (double) SECOND / windowNs;
    }

    /** Follows one function. */
    public static final class Tracker {

        private static final int KEPT = 256;

        private final BitSet unmasked = new BitSet();
        private final long[] times = new long[KEPT];
        private int messages;
        private EventRef enabledBy;
        private EnableGap open;

        /** Takes note of entries that come into use. */
        public void entryWritten(EntryWrite write) {
            if (write.unmasks()) {
                unmasked.set(write.vector());
            }
        }

        public void messageSent(MessageSent message) {
            if (message.fit() == Fit.ENTRY && message.timeNs() != TraceEvent.NO_TIME) {
                times[messages++ & KEPT - 1] = message.timeNs();
                messages = messages < 0 ? KEPT : messages;
            }
        }

        /** The function may send nothing any more, or was reset: what was open is no gap. */
        public void stopped() {
            open = null;
            messages = 0;
        }

        /** Returns the gap that this write ends, or null. */
        public EnableGap controlWritten(MsixControlWrite write) {
            if (write.disables()) {
                open = write.function().isBusMasterEnabled().isTrue() ? begin(write) : null;
                unmasked.clear();
                messages = 0;
            }
            if (!write.enables()) {
                return null;
            }
            EnableGap ended = open;
            open = null;
            enabledBy = write.at();
            return ended;
        }

        private EnableGap begin(MsixControlWrite write) {
            EventRef at = write.at();
            BitSet inUse = new BitSet();
            BitSet idle = new BitSet();
            for (int v = 0; v < write.msix().size(); v++) {
                Truth masked = write.msix().maskBit(v);
                if (masked.isFalse() || unmasked.get(v) && isRecent(write.msix().touched(v), at)) {
                    inUse.set(v);
                } else if (masked.isTrue() && (enabledBy != null || !isRecent(write.msix().touched(v), at))) {
                    idle.set(v);
                }
            }
            long window = !at.hasTime() ? 0
                    : enabledBy == null || !enabledBy.hasTime() ? SECOND
                            : Math.min(SECOND, at.timeNs() - enabledBy.timeNs());
            return inUse.isEmpty() ? null : count(at, inUse, idle, Math.max(0, window));
        }

        private EnableGap count(EventRef at, BitSet inUse, BitSet idle, long window) {
            int kept = Math.min(messages, KEPT);
            int recent = 0;
            long oldest = Long.MAX_VALUE;
            for (int i = 0; i < kept; i++) {
                if (at.timeNs() - times[i] <= window) {
                    recent++;
                    oldest = Math.min(oldest, times[i]);
                }
            }
            boolean more = recent == KEPT;
            return new EnableGap(at, inUse, idle, recent, more ? Math.max(1, at.timeNs() - oldest) : window);
        }

        private static boolean isRecent(MsixEntry entry, EventRef now) {
            EventRef masked = entry == null ? null : entry.maskChangedBy();
            return masked != null && (!masked.hasTime() || now.timeNs() - masked.timeNs() <= JUST_BEFORE);
        }
    }
}
