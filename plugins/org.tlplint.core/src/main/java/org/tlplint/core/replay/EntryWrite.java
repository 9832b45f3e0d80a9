/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.EventRef;

/**
 * Software wrote to one entry of an MSI-X Table, or of another {@link MessageStore}, and the write was accepted (PCIe Base 6.x,
 * 6.1.4.2, 7.7.2).
 */
public final class EntryWrite extends Step {

    private MessageStore store;
    private int vector;
    private final int[] mask = new int[4];
    private final int[] written = new int[4];
    private final int[] before = new int[4];
    private final int[] knownBefore = new int[4];
    private Truth maskBitBefore;
    private Truth maskedBefore;
    private Truth initialisedBefore;
    private EventRef maskChangedBefore;
    private EventRef messageWrittenBefore;

    void before(MessageStore newStore, int newVector) {
        store = newStore;
        vector = newVector;
        MsixEntry entry = store.entry(newVector);
        for (int i = 0; i < 4; i++) {
            mask[i] = 0;
            before[i] = entry.dword(i);
            knownBefore[i] = entry.knownBits(i);
        }
        maskBitBefore = entry.isMaskBitSet();
        maskedBefore = store.isMasked(newVector);
        initialisedBefore = entry.isInitialised();
        maskChangedBefore = entry.maskChangedBy();
        messageWrittenBefore = entry.messageWrittenBy();
    }

    void add(int dword, int value, int bits) {
        written[dword] = value;
        mask[dword] = bits;
    }

    @Override
    public MessageStore store() {
        return store;
    }

    /** Number of the entry or slot. */
    public int vector() {
        return vector;
    }

    /** The entry, as it is now. */
    public MsixEntry entry() {
        return store.entry(vector);
    }

    /** Whether bytes of the DWORD were written; indices as in {@link MsixEntry}. */
    public boolean touches(int dword) {
        return mask[dword] != 0;
    }

    /** The bits of the DWORD that were written. */
    public int writtenBits(int dword) {
        return mask[dword];
    }

    /** What was written to the DWORD. */
    public int written(int dword) {
        return written[dword];
    }

    public int before(int dword) {
        return before[dword];
    }

    public int knownBefore(int dword) {
        return knownBefore[dword];
    }

    /** Whether the write gave those bits of the DWORD another value. */
    public Truth changed(int dword, int bits) {
        int touched = mask[dword] & bits;
        if (((before[dword] ^ written[dword]) & touched & knownBefore[dword]) != 0) {
            return Truth.TRUE;
        }
        return (touched & ~knownBefore[dword]) != 0 ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether the write changed address or data; writing the value that is there already does not count. */
    public Truth messageChanged() {
        return changed(MsixEntry.ADDRESS, -1).or(changed(MsixEntry.UPPER_ADDRESS, -1)).or(changed(MsixEntry.DATA, -1));
    }

    public boolean touchesMessage() {
        return (mask[MsixEntry.ADDRESS] | mask[MsixEntry.UPPER_ADDRESS] | mask[MsixEntry.DATA]) != 0;
    }

    /** Whether the entry was masked by its Mask bit or by Function Mask. */
    public Truth maskedBefore() {
        return maskedBefore;
    }

    /** The entry's own Mask bit. */
    public Truth maskBitBefore() {
        return maskBitBefore;
    }

    public Truth initialisedBefore() {
        return initialisedBefore;
    }

    /** Whether the write surely set a Mask bit that was Clear. */
    public boolean masks() {
        return maskBitBefore.isFalse() && entry().isMaskBitSet().isTrue();
    }

    /** Whether the write cleared the Mask bit. */
    public boolean unmasks() {
        return !maskBitBefore.isFalse() && entry().isMaskBitSet().isFalse();
    }

    /** The event that last changed whether the entry is masked, before this one: its Mask bit or Function Mask; or null. */
    public EventRef maskChangedBefore() {
        EventRef function = store.commonMaskChangedBy();
        boolean later = function != null
                && (maskChangedBefore == null || function.event() > maskChangedBefore.event());
        return later ? function : maskChangedBefore;
    }

    /** The write that last set address or data before this one, or null. */
    public EventRef messageWrittenBefore() {
        return messageWrittenBefore;
    }
}
