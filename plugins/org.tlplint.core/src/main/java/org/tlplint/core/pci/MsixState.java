/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.Arrays;

import org.tlplint.core.trace.EventRef;

/**
 * The MSI-X capability of a function (PCIe Base 6.x, 7.7.2): a decoding view of configuration space, the Table, and the
 * Pending Bit Array as software last saw it.
 */
public final class MsixState extends MessageStore {

    /** Largest Table of the specification. */
    public static final int MAX_ENTRIES = 2048;
    public static final int ENTRY_BYTES = 16;

    private final ConfigSpace config;
    private final int offset;
    private final long[] pending = new long[MAX_ENTRIES / 64];
    private final long[] pendingKnown = new long[MAX_ENTRIES / 64];

    private EventRef enableChangedBy;
    private EventRef functionMaskChangedBy;

    MsixState(ConfigSpace config, int offset, EntryRoom room) {
        super(room, MAX_ENTRIES);
        this.config = config;
        this.offset = offset;
    }

    /**
     * @param forConfig the copy's configuration space
     * @param itsRoom room for the copy's entries
     * @param earlier a copy that nobody changes any more, to be shared as far as nothing has changed since; or null
     */
    MsixState copy(ConfigSpace forConfig, EntryRoom itsRoom, MsixState earlier) {
        MsixState copy = new MsixState(forConfig, offset, itsRoom);
        copy.takeFrom(this, earlier);
        boolean same = earlier != null && earlier.config == forConfig && earlier.offset == offset
                && copy.isSameStore(earlier) && Arrays.equals(pending, earlier.pending)
                && Arrays.equals(pendingKnown, earlier.pendingKnown) && enableChangedBy == earlier.enableChangedBy
                && functionMaskChangedBy == earlier.functionMaskChangedBy;
        if (same) {
            return earlier;
        }
        System.arraycopy(pending, 0, copy.pending, 0, pending.length);
        System.arraycopy(pendingKnown, 0, copy.pendingKnown, 0, pending.length);
        copy.enableChangedBy = enableChangedBy;
        copy.functionMaskChangedBy = functionMaskChangedBy;
        return copy;
    }

    /** Offset of the capability in configuration space. */
    public int offset() {
        return offset;
    }

    @Override
    public Truth isEnabled() {
        return config.bit(offset + 2, 15);
    }

    public Truth isFunctionMasked() {
        return config.bit(offset + 2, 14);
    }

    /** Entries of the Table: the Table Size field plus one, or 0 while unknown. */
    @Override
    public int size() {
        return (config.known(offset + 2, 2) & 0x7ff) == 0x7ff ? (config.read(offset + 2, 2) & 0x7ff) + 1 : 0;
    }

    /** Whether size and place of the Table are known. */
    public boolean isTableLocated() {
        return size() > 0 && config.isKnown(offset + 4, 4);
    }

    /** Whether size and place of the PBA are known; few drivers ever read the latter. */
    public boolean isPbaLocated() {
        return size() > 0 && config.isKnown(offset + 8, 4);
    }

    /** BAR Indicator Register of the Table, 0 to 7. */
    public int tableBar() {
        return config.read(offset + 4, 4) & 7;
    }

    /** Byte offset of the Table in its BAR. */
    public long tableOffset() {
        return config.read(offset + 4, 4) & 0xffff_fff8L;
    }

    public int pbaBar() {
        return config.read(offset + 8, 4) & 7;
    }

    public long pbaOffset() {
        return config.read(offset + 8, 4) & 0xffff_fff8L;
    }

    public int tableBytes() {
        return size() * ENTRY_BYTES;
    }

    /** Bytes of the PBA: one QWORD for each 64 entries begun. */
    public int pbaBytes() {
        return (size() + 63) / 64 * 8;
    }

    /** Whether an entry is masked by its own bit or by Function Mask; MSI-X Enable plays no part (6.1.4.5, 7.7.2.8). */
    @Override
    public Truth isMasked(int vector) {
        return entry(vector).isMaskBitSet().or(isFunctionMasked());
    }

    /** The specification's state after reset: every Mask bit Set. */
    @Override
    Truth maskAfterReset() {
        return Truth.TRUE;
    }

    @Override
    public boolean hasMask() {
        return true;
    }

    @Override
    public EventRef commonMaskChangedBy() {
        return functionMaskChangedBy;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public String label(int vector) {
        return "entry " + vector;
    }

    /** A Pending bit as software last read it. */
    public Truth isPending(int vector) {
        long bit = 1L << (vector & 63);
        return Truth.of((pendingKnown[vector >>> 6] & bit) != 0, (pending[vector >>> 6] & bit) != 0);
    }

    /** 64 Pending bits as software last read them; bits that it never read are 0. */
    public long pendingWord(int word) {
        return pending[word] & pendingKnown[word];
    }

    /** Which of 64 Pending bits software has read. */
    public long knownPendingWord(int word) {
        return pendingKnown[word];
    }

    /** Software read a Pending bit. */
    public void learnPending(int vector, boolean value) {
        long bit = 1L << (vector & 63);
        pendingKnown[vector >>> 6] |= bit;
        pending[vector >>> 6] = value ? pending[vector >>> 6] | bit : pending[vector >>> 6] & ~bit;
    }

    /** Message Control was written or read; the masks of all entries follow. */
    void controlChanged(Truth enabledBefore, Truth functionMaskedBefore, EventRef by) {
        if (by != null && enabledBefore != isEnabled()) {
            enableChangedBy = by;
        }
        if (by != null && functionMaskedBefore != isFunctionMasked()) {
            functionMaskChangedBy = by;
        }
        boolean enabledNow = enabledBefore.isFalse() && isEnabled().isTrue();
        if (!enabledNow && functionMaskedBefore == isFunctionMasked()) {
            return;
        }
        for (int i = 0; i < touchedSize(); i++) {
            MsixEntry entry = touched(i);
            if (entry != null) {
                follow(entry, enabledNow ? Truth.TRUE : entry.isMaskBitSet().or(functionMaskedBefore), isMasked(i));
            }
        }
    }

    /** Forgets the table: after a reset its state is the specification's, otherwise nothing is known of it. */
    void clear(boolean reset) {
        clearEntries(reset);
        Arrays.fill(pendingKnown, 0);
        enableChangedBy = null;
        functionMaskChangedBy = null;
    }

    /** The write that last changed MSI-X Enable since the last reset, or null. */
    @Override
    public EventRef enableChangedBy() {
        return enableChangedBy;
    }

    /** The write that last changed Function Mask since the last reset, or null. */
    public EventRef functionMaskChangedBy() {
        return functionMaskChangedBy;
    }
}
