/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import java.util.BitSet;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.trace.EventRef;

/**
 * A stretch in which software kept MSI-X, or MSI, disabled although the function was in use, and then enabled it again: Bus
 * Master Enable stayed Set and there was no reset. A driver that is unloaded clears Bus Master Enable, so that is none.
 *
 * @param disabledBy the write that cleared the enable bit
 * @param inUse entries that were unmasked then, or had been until just before; for MSI vectors
 * @param idle entries that surely were masked then, and not just before
 * @param messages messages of the function in the last second before
 * @param windowNs the part of that second in which messages were enabled; 0 without time stamps
 * @param wires assertions of INTx in the gap
 */
public record EnableGap(EventRef disabledBy, BitSet inUse, BitSet idle, int messages, long windowNs, Assertions wires) {

    private static final long SECOND = Rate.SECOND;
    /** Software masks the entries one by one before it disables MSI-X; masks older than this do not belong to that. */
    private static final long JUST_BEFORE = SECOND / 10;

    /** Messages per second before the gap. */
    public double rate() {
        return new Rate.Count(messages, windowNs).perSecond();
    }

    /** How long it was until the event, in seconds; 0 without time stamps. */
    public double seconds(EventRef until) {
        return windowNs > 0 && until.hasTime() ? (until.timeNs() - disabledBy.timeNs()) / 1e9 : 0;
    }

    /** The most interrupts that may have been lost until the event, at the rate of before; 0 without time stamps. */
    public long bound(EventRef until) {
        return (long) Math.floor(seconds(until) * rate());
    }

    /** Follows one function. */
    public static final class Tracker {

        private final BitSet unmasked = new BitSet();
        private final Rate rate = new Rate();
        private final Fit kind;
        private EventRef enabledBy;
        private EnableGap open;

        /** For MSI-X. */
        public Tracker() {
            this(Fit.ENTRY);
        }

        private Tracker(Fit kind) {
            this.kind = kind;
        }

        /** For MSI. */
        public static Tracker ofMsi() {
            return new Tracker(Fit.MSI);
        }

        /** Takes note of entries that come into use. */
        public void entryWritten(EntryWrite write) {
            if (write.unmasks()) {
                unmasked.set(write.vector());
            }
        }

        public void messageSent(MessageSent message) {
            if (message.fit() == kind) {
                rate.sent(message.timeNs());
            }
        }

        public void intxSignalled(IntxMessage message) {
            if (open != null) {
                open.wires.add(message);
            }
        }

        /** The function may send nothing any more, or was reset: what was open is no gap. */
        public void stopped() {
            open = null;
            rate.clear();
        }

        /** Returns the gap that this write ends, or null. */
        public EnableGap controlWritten(MsixControlWrite write) {
            if (write.disables()) {
                open = write.function().isBusMasterEnabled().isTrue() ? begin(write) : null;
                unmasked.clear();
                rate.clear();
            }
            return write.enables() ? end(write.at()) : null;
        }

        /** Returns the gap that this write ends, or null. */
        public EnableGap msiWritten(MsiWrite write) {
            if (write.disables()) {
                BitSet inUse = new BitSet();
                for (int v = 0; v < write.allocatedBefore(); v++) {
                    inUse.set(v, !write.msi().isMasked(v).isTrue());
                }
                boolean used = !inUse.isEmpty() && write.function().isBusMasterEnabled().isTrue();
                open = used ? begin(write.at(), inUse, new BitSet()) : null;
                rate.clear();
            }
            return write.enables() ? end(write.at()) : null;
        }

        private EnableGap end(EventRef by) {
            EnableGap ended = open;
            open = null;
            enabledBy = by;
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
            return inUse.isEmpty() ? null : begin(at, inUse, idle);
        }

        private EnableGap begin(EventRef at, BitSet inUse, BitSet idle) {
            long window = !at.hasTime() ? 0
                    : enabledBy == null || !enabledBy.hasTime() ? SECOND
                            : Math.min(SECOND, at.timeNs() - enabledBy.timeNs());
            Rate.Count before = rate.before(at.timeNs(), Math.max(0, window));
            return new EnableGap(at, inUse, idle, before.messages(), before.windowNs(), new Assertions());
        }

        private static boolean isRecent(MsixEntry entry, EventRef now) {
            EventRef masked = entry == null ? null : entry.maskChangedBy();
            return masked != null && (!masked.hasTime() || now.timeNs() - masked.timeNs() <= JUST_BEFORE);
        }
    }
}
