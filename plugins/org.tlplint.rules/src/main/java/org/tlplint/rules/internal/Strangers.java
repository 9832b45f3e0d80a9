/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.device.StoreLayout;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.trace.EventRef;

/** Messages that no entry of their sender holds, and what must be known of a function before it is blamed for one. */
public final class Strangers {

    /** Data bits that a function changes when it takes an MSI-X entry for an MSI message: at most five. */
    private static final int MOST_LOW_BITS = 32;

    private Strangers() {
    }

    /** A bridge may forward requests of others under its own Requester ID. */
    public static boolean mayForward(FunctionState f) {
        return !f.config().isKnown(0x0e, 1) || f.isBridge();
    }

    /** Phantom Functions let a function use the Requester IDs of function numbers that its device lacks (7.5.3.4). */
    public static boolean hasPhantoms(FunctionState f) {
        int pcie = f.capabilities().pcie();
        return pcie != 0 && f.config().bit(pcie + 8, 9).isTrue();
    }

    /** After an undefined change of an unmasked entry, or with one never programmed, a function may send anything. */
    public static boolean isAnyEntryUndefined(FunctionState f) {
        return isAnyEntryUndefined(f.msix()) || f.stores().stream().anyMatch(Strangers::isAnyEntryUndefined);
    }

    private static boolean isAnyEntryUndefined(MessageStore store) {
        for (int i = 0; i < store.touchedSize(); i++) {
            MsixEntry entry = store.touched(i);
            if (entry != null && (entry.taintedBy() != null
                    || !entry.isMaskBitSet().isTrue() && entry.isInitialised().isFalse())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the place of the Table, and of stores that are described, is known; else writes to them were not seen. */
    public static boolean areStoresPlaced(FunctionState f) {
        return f.bars().isPlaced(f.msix().tableBar()) && f.stores().stream().map(s -> s.layout().bar())
                .allMatch(bar -> bar == StoreLayout.NONE || f.bars().isPlaced(bar));
    }

    /** The last change of what the function may send by MSI-X or from stores of its own, or null. */
    public static EventRef lastChange(FunctionState f) {
        EventRef last = f.msix() == null ? null : lastChange(f.msix());
        for (MessageStore store : f.stores()) {
            last = Messages.later(last, lastChange(store));
        }
        return last;
    }

    private static EventRef lastChange(MessageStore store) {
        EventRef last = Messages.later(store.enableChangedBy(), store.commonMaskChangedBy());
        for (int i = 0; i < store.touchedSize(); i++) {
            MsixEntry entry = store.touched(i);
            if (entry != null) {
                last = Messages.later(last, Messages.later(entry.messageWrittenBy(), entry.maskChangedBy()));
            }
        }
        return last;
    }

    /** The unmasked entry with the message's address whose data differ from it in the five low bits only; -1 if there is none. */
    public static int sameButLowBits(MessageSent message) {
        MsixState msix = message.msix();
        for (int i = 0; message.fit() == Fit.ENTRY_ADDRESS && i < msix.touchedSize(); i++) {
            MsixEntry entry = msix.touched(i);
            boolean low = entry != null && entry.isMessageKnown() && entry.address() == message.address()
                    && Integer.compareUnsigned(entry.data() ^ message.data(), MOST_LOW_BITS) < 0;
            if (low && msix.isMasked(i).isFalse()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a message that just one other function holds is surely not the sender's own: all that the sender may send is
     * known, and software made none of it undefined.
     */
    public static Truth isForeign(MessageSent message) {
        FunctionState f = message.function();
        boolean capabilities = f.msi() != null || f.msix() != null || f.capabilities().complete();
        if (mayForward(f) || !capabilities) {
            return Truth.UNKNOWN;
        }
        Truth viaMsix = f.msix() == null ? Truth.FALSE
                : f.isMsixEnabled()
                        .and(Truth.of(message.msix().mayHoldUnseen(message.address(), message.data())
                                || isAnyEntryUndefined(f)));
        Truth viaMsi = f.msi() == null ? Truth.FALSE
                : f.isMsiEnabled().and(Truth.of(!f.msi().isAddressKnown() || !f.msi().isDataKnown()));
        boolean viaStore = f.stores().stream().anyMatch(s -> s.mayHoldUnseen(message.address(), message.data()));
        return !viaStore && viaMsix.or(viaMsi).isFalse() ? Truth.TRUE : Truth.UNKNOWN;
    }
}
