/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.EventRef;

/** A memory write that is, or looks like, an interrupt message (PCIe Base 6.x, 6.1.4.4). */
public final class MessageSent extends Step {

    /** How it is known whose message it is. */
    public enum Attribution {
        /** The Requester ID says so. */
        REQUESTER,
        /** The source says that a function sent it, and just one can have. */
        SENDER,
        /** Only because one function has this message programmed; never a reason to blame it. */
        MATCH,
        /** It is not known. */
        NONE
    }

    /** What of the function the message fits. */
    public enum Fit {
        /** Entries of {@link MessageSent#store()} that hold it now: {@link MessageSent#vectorCount()}. */
        ENTRY,
        /** The MSI registers as they are now. */
        MSI,
        /** An entry of {@link MessageSent#store()} that held it when it was unmasked earlier, and no longer does. */
        PAST_ENTRY,
        /** The MSI address, with data that the allocation does not allow. */
        MSI_ADDRESS,
        /** The address of an entry, with data that no entry has. */
        ENTRY_ADDRESS,
        /** An entry or the MSI registers, but for the upper half of the address, which its 3-DWORD header cannot hold. */
        TRUNCATED,
        /** Perhaps an entry of which not everything is known. */
        PERHAPS,
        /** Nothing. */
        NOTHING
    }

    static final int MAX_VECTORS = MsixState.MAX_ENTRIES;

    private long address;
    private int data;
    private Attribution attribution;
    private Fit fit;
    private MessageStore store;
    final int[] matches = new int[MAX_VECTORS];
    private int vectorCount;
    private int vector;
    private int length;
    private FunctionState holder;

    void set(long newAddress, int newData, int newLength, Attribution newAttribution, Fit newFit,
            MessageStore newStore, int newVector, int newCount, FunctionState newHolder) {
        holder = newHolder;
        store = newStore;
        address = newAddress;
        data = newData;
        length = newLength;
        attribution = newAttribution;
        fit = newFit;
        vector = newVector;
        vectorCount = Math.min(newCount, MAX_VECTORS);
    }

    /** Message address; of a write to part of one DWORD that of the DWORD. */
    public long address() {
        return address;
    }

    /** The first DWORD written; bytes that were not written are 0. */
    public int data() {
        return data;
    }

    /** Whether the address is in the window where x86 platforms receive messages, and have no memory. */
    public boolean isAtX86Doorbell() {
        return Message.isX86Doorbell(address);
    }

    /** The one other function that holds this message if its sender does not; else null. */
    public FunctionState holder() {
        return holder;
    }

    /** Bytes written; a message has four. */
    public int length() {
        return length;
    }

    public Attribution attribution() {
        return attribution;
    }

    public Fit fit() {
        return fit;
    }

    /** Whether the sender is known well enough to be blamed. */
    public boolean isSenderKnown() {
        return attribution == Attribution.REQUESTER || attribution == Attribution.SENDER;
    }

    /** The store whose entries it fits; otherwise that of MSI-X, if the function has it. */
    @Override
    public MessageStore store() {
        return store;
    }

    /** Whether it fits MSI-X entries as they are now. */
    public boolean isMsix() {
        return fit == Fit.ENTRY && !isOfInterruptStore();
    }

    /** The entry or MSI vector that it most likely stands for, or -1. */
    public int vector() {
        return vector;
    }

    /** How many entries hold this message; if none does, how many held it when they were unmasked earlier. */
    public int vectorCount() {
        return vectorCount;
    }

    /** One of the entries that {@link #vectorCount()} counts. */
    public int vector(int index) {
        return matches[index];
    }

    /** The entry that it most likely stands for; only if it fits one, now or earlier. */
    public MsixEntry entry() {
        return store.entry(vector);
    }

    /** Whether every entry that holds this message, or else held it, is masked by its own Mask bit. */
    public Truth isEveryMaskBitSet() {
        Truth all = Truth.TRUE;
        for (int i = 0; i < vectorCount; i++) {
            all = all.and(store.entry(matches[i]).isMaskBitSet());
        }
        return all;
    }

    /** Whether the function's result is undefined after software changed an unmasked entry that this may stand for. */
    public boolean isTainted() {
        for (int i = 0; i < vectorCount; i++) {
            if (store.entry(matches[i]).taintedBy() != null) {
                return true;
            }
        }
        return false;
    }

    /** The latest change of a Mask bit among the entries that hold this message, or else held it; or null. */
    public EventRef lastMaskChange() {
        EventRef last = null;
        for (int i = 0; i < vectorCount; i++) {
            EventRef change = store.entry(matches[i]).maskChangedBy();
            if (change != null && (last == null || change.event() > last.event())) {
                last = change;
            }
        }
        return last;
    }
}
