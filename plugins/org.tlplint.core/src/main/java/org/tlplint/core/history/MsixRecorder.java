/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.history;

import org.tlplint.core.history.HistoryRow.Sent;
import org.tlplint.core.history.HistoryRow.What;
import org.tlplint.core.history.VectorHistories.OfFunction;
import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.trace.EventRef;

/**
 * Writes the history of MSI-X vectors, and of slots of message stores by analogy. From an unmask on a function may keep the message
 * that it finds (6.1.4.5). A slot that cannot be masked may be written at any time.
 */
final class MsixRecorder {

    static final String MAY_LATCH = "from here on the function may keep this value";

    private MsixRecorder() {
    }

    static void entry(OfFunction f, EntryWrite s) {
        VectorHistory history = f.of(s.store()).make(s.vector());
        if (history == null) {
            return;
        }
        if (s.touchesMessage()) {
            boolean maskable = s.store().hasMask();
            boolean live = maskable && s.store().isEnabled().isTrue() && s.maskedBefore().isFalse();
            String when = live ? "while unmasked"
                    : !maskable ? "the slot cannot be masked"
                            : s.store().isEnabled().isFalse() ? "while MSI-X is disabled"
                                    : s.maskedBefore().isTrue() ? "while masked" : "masked or not is not known";
            int registers = 0;
            for (int i = 0; i < MsixEntry.VECTOR_CONTROL; i++) {
                registers |= s.touches(i) ? 1 << i : 0;
            }
            history.program(s.at(), registers, before(s), message(s.entry()), s.messageChanged(), live, when);
        }
        if (s.touches(MsixEntry.VECTOR_CONTROL)) {
            if (s.masks()) {
                history.add(What.MASKED, s.at(), null, "");
            } else if (s.unmasks()) {
                latch(history, What.UNMASKED, s.at(), s.store(), s.entry());
            }
        }
    }

    private static Message before(EntryWrite s) {
        boolean known = (s.knownBefore(MsixEntry.ADDRESS) & s.knownBefore(MsixEntry.UPPER_ADDRESS)
                & s.knownBefore(MsixEntry.DATA)) == -1;
        long address = (long) s.before(MsixEntry.UPPER_ADDRESS) << 32
                | s.before(MsixEntry.ADDRESS) & 0xffff_ffffL;
        return known ? new Message(address, s.before(MsixEntry.DATA), null) : null;
    }

    private static Message message(MsixEntry entry) {
        return entry.isMessageKnown() ? new Message(entry.address(), entry.data(), null) : null;
    }

    /** Something that lets the vector send, unless something else still holds it back. */
    private static void latch(VectorHistory history, What what, EventRef at, MessageStore store,
            MsixEntry entry) {
        String held = store.isEnabled().isFalse() ? "MSI-X is disabled"
                : store instanceof MsixState msix && msix.isFunctionMasked().isTrue() ? "Function Mask is Set"
                        : entry.isMaskBitSet().isTrue() ? "the entry is masked" : null;
        history.add(what, at, message(entry), held != null ? "but " + held : MAY_LATCH);
    }

    static void control(OfFunction f, MsixControlWrite s) {
        Truth masked = s.msix().isFunctionMasked();
        What what = s.enables() ? What.ENABLED
                : s.disables() ? What.DISABLED
                        : masked == s.functionMaskedBefore() ? null
                                : masked.isTrue() ? What.FUNCTION_MASK_SET : What.FUNCTION_MASK_CLEARED;
        VectorHistory[] histories = f.msix().all();
        for (int v = 0; what != null && v < histories.length; v++) {
            if (histories[v] == null) {
                continue;
            }
            if (what == What.DISABLED || what == What.FUNCTION_MASK_SET) {
                histories[v].add(what, s.at(), null, "");
            } else {
                latch(histories[v], what, s.at(), s.msix(), s.msix().entry(v));
            }
        }
    }

    /** Whether the message could be put into the history of a vector. */
    static boolean sent(OfFunction f, MessageSent s) {
        Message message = new Message(s.address(), s.data(), null);
        int vector = s.fit() == MessageSent.Fit.ENTRY || s.fit() == MessageSent.Fit.PAST_ENTRY ? s.vector()
                : torn(f, s);
        MessageStore store = s.store() != null ? s.store() : s.msix();
        if (vector < 0 || store == null) {
            return false;
        }
        VectorHistory history = f.of(store).make(vector);
        if (history != null) {
            MsixEntry entry = store.entry(vector);
            boolean changed = entry.armed() != null && !entry.armed().is(entry.address(), entry.data());
            Sent kind = kind(s, entry, changed);
            boolean flying = changed && kind == Sent.ARMED && !s.isSettled(entry.messageWrittenBy());
            boolean shared = changed && s.vectorCount() > 1;
            String note = shared ? "%d vectors have this value".formatted(s.vectorCount())
                    : flying ? "the change may have been on its way" : "";
            history.send(s.at(), shared || flying ? Sent.UNDETERMINED : kind, message,
                    note.isEmpty() ? note(kind, store.isMasked(vector)) : note);
        }
        return true;
    }

    private static String note(Sent kind, Truth masked) {
        String although = masked.isTrue() ? ", although masked" : "";
        return switch (kind) {
            case CURRENT -> "the value of the entry" + although;
            case NEW -> "the new value, written while unmasked";
            case ARMED -> "the value from the unmask, not the one that was written since";
            case OLDER -> "a value from before the unmask" + although;
            case MIXTURE -> "address and data of different values";
            case UNDETERMINED -> "";
        };
    }

    private static Sent kind(MessageSent s, MsixEntry entry, boolean changed) {
        if (entry.isMessageKnown() && entry.address() == s.address() && entry.data() == s.data()) {
            return changed ? Sent.NEW : Sent.CURRENT;
        }
        if (changed && entry.armed().is(s.address(), s.data())) {
            return Sent.ARMED;
        }
        return changed && isMixture(s, entry) ? Sent.MIXTURE : Sent.OLDER;
    }

    private static boolean isMixture(MessageSent s, MsixEntry entry) {
        Message armed = entry.armed();
        return s.address() == entry.address() && s.data() == armed.data()
                || s.address() == armed.address() && s.data() == entry.data();
    }

    /** The only vector whose old and new value the message mixes, or -1. */
    private static int torn(OfFunction f, MessageSent s) {
        int found = -1;
        VectorHistory[] histories = f.msix().all();
        for (int v = 0; s.msix() != null && v < histories.length; v++) {
            MsixEntry entry = histories[v] == null ? null : s.msix().touched(v);
            if (entry != null && entry.armed() != null && entry.isMessageKnown() && isMixture(s, entry)) {
                if (found >= 0) {
                    return -1;
                }
                found = v;
            }
        }
        return found;
    }
}
