/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import java.util.List;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.InterruptStore;
import org.tlplint.core.pci.MsixEntry;

/** Finds the slots, in message stores of a function's own, that a message stands for. The last search is remembered. */
final class StoreMessages {

    private final int[] slots = new int[MessageSent.MAX_VECTORS];
    private InterruptStore store;
    private int count;
    private int slot;

    /** Looks for slots that hold the message now, in a store where one of them may be sent rather than in another. */
    boolean find(FunctionState f, long address, int data) {
        InterruptStore blocked = null;
        List<InterruptStore> stores = f.stores();
        for (int i = 0; i < stores.size(); i++) {
            if (find(stores.get(i), address, data)) {
                if (isFree()) {
                    return true;
                }
                blocked = blocked == null ? store : blocked;
            }
        }
        return blocked != null && find(blocked, address, data);
    }

    private boolean find(InterruptStore in, long address, int data) {
        store = in;
        count = in.vectors().find(address, data, slots);
        slot = count == 0 ? -1 : MessageReplay.best(in, slots, count);
        return count > 0;
    }

    /** Looks for slots that held the message earlier. */
    boolean findPast(FunctionState f, long address, int data) {
        count = 0;
        for (InterruptStore candidate : f.stores()) {
            for (int i = 0; i < candidate.touchedSize(); i++) {
                MsixEntry entry = candidate.touched(i);
                if (entry != null && entry.hasHeld(address, data) && count < slots.length) {
                    slots[count++] = i;
                }
            }
            if (count > 0) {
                store = candidate;
                slot = slots[0];
                return true;
            }
        }
        return false;
    }

    /** Whether a slot may hold the message of which not everything is known. */
    static boolean mayHoldUnseen(FunctionState f, long address, int data) {
        for (InterruptStore candidate : f.stores()) {
            if (candidate.mayHoldUnseen(address, data)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the slots that were found may be sent. */
    boolean isFree() {
        return !store.isMasked(slot).isTrue();
    }

    InterruptStore store() {
        return store;
    }

    /** The slot that the message most likely stands for. */
    int slot() {
        return slot;
    }

    int count() {
        return count;
    }

    /** Hands out the slots that were found, as many as fit. */
    void copyTo(int[] into) {
        System.arraycopy(slots, 0, into, 0, Math.min(count, into.length));
    }
}
