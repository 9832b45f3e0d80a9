/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.history;

import org.tlplint.core.history.HistoryRow.Sent;
import org.tlplint.core.history.HistoryRow.What;
import org.tlplint.core.history.VectorHistories.OfFunction;
import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;

/** Writes the history of the MSI registers. From the enable on a function may keep the message that it finds (6.1.4). */
final class MsiRecorder {

    private MsiRecorder() {
    }

    static void write(OfFunction f, MsiWrite s) {
        VectorHistory history = f.msi();
        if (history == null) {
            return;
        }
        MsiState msi = s.msi();
        if (s.touchesAddress() || s.touchesData()) {
            boolean live = s.enabledBefore().isTrue() && !s.everyVectorMaskedBefore().isTrue();
            String when = live ? "while enabled"
                    : s.enabledBefore().isTrue() ? "while every vector is masked"
                            : s.enabledBefore().isFalse() ? "while disabled" : "enabled or not is not known";
            Message before = s.isMessageKnownBefore() ? new Message(s.addressBefore(), s.dataBefore(), null) : null;
            int registers = (s.touches(4, 8) ? 1 : 0) | (s.touchesData() ? 4 : 0)
                    | (s.touchesAddress() && s.touches(8, 12) ? 2 : 0);
            history.program(s.at(), registers, before, message(msi), s.addressChanged().or(s.dataChanged()), live,
                    when);
        }
        int vectors = msi.allocatedVectors();
        if (s.enables()) {
            history.add(What.ENABLED, s.at(), message(msi),
                    "%d vector%s; %s".formatted(vectors, vectors == 1 ? "" : "s", MsixRecorder.MAY_LATCH));
        } else if (s.disables()) {
            history.add(What.DISABLED, s.at(), null, "");
        }
        int mask = msi.maskOffset();
        if (mask >= 0 && ((s.before(mask) ^ s.written(mask)) & s.writtenMask(mask)) != 0) {
            boolean masks = (s.written(mask) & ~s.before(mask)) != 0;
            history.add(masks ? What.MASKED : What.UNMASKED, s.at(), null,
                    "Mask Bits %08x, were %08x".formatted(s.written(mask), s.before(mask)));
        }
    }

    private static Message message(MsiState msi) {
        return msi.isAddressKnown() && msi.isDataKnown() ? new Message(msi.address(), msi.data(), null) : null;
    }

    /** Whether the message is to be looked for in the MSI registers. */
    static boolean isMsi(MessageSent s) {
        boolean msix = s.fit() == MessageSent.Fit.ENTRY || s.fit() == MessageSent.Fit.PAST_ENTRY;
        return !msix && s.msi() != null && s.msi().isEnabled().isTrue();
    }

    /** Whether the message could be put into the history. */
    static boolean sent(OfFunction f, MessageSent s) {
        MsiState msi = s.msi();
        Message now = message(msi);
        Message armed = msi.enabledWith();
        boolean changed = armed != null && now != null && !armed.is(now.address(), now.data());
        int low = msi.allocatedVectors() - 1;
        boolean isNow = now != null && is(s, now.address(), now.data(), low);
        boolean isArmed = armed != null && is(s, armed.address(), armed.data(), low);
        Sent kind = isNow ? changed ? isArmed ? Sent.UNDETERMINED : Sent.NEW : Sent.CURRENT
                : isArmed ? Sent.ARMED
                        : changed
                                && (is(s, now.address(), armed.data(), low) || is(s, armed.address(), now.data(), low))
                                        ? Sent.MIXTURE
                                        : null;
        VectorHistory history = kind == null ? null : f.msi();
        if (history != null) {
            boolean flying = changed && kind == Sent.ARMED && !s.isSettled(msi.differsSince());
            history.send(s.at(), flying ? Sent.UNDETERMINED : kind, new Message(s.address(), s.data(), null),
                    "vector %d, ".formatted(s.data() & low)
                            + (flying ? "the change may have been on its way" : note(kind)));
        }
        return kind != null;
    }

    private static boolean is(MessageSent s, long address, int data, int low) {
        return s.address() == address && ((s.data() ^ data) & ~low) == 0;
    }

    private static String note(Sent kind) {
        return switch (kind) {
            case CURRENT -> "the value of the registers";
            case NEW -> "the new value, written while enabled";
            case ARMED -> "the value from the enable, not the one that was written since";
            case OLDER -> "an older value";
            case MIXTURE -> "address and data of different values";
            case UNDETERMINED -> "old and new value differ in bits that are the function's alone";
        };
    }
}
