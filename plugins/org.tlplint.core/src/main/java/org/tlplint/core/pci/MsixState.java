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
public final class MsixState {

    /** Largest Table of the specification. */
    public static final int MAX_ENTRIES = 2048;
    public static final int ENTRY_BYTES = 16;

    private final ConfigSpace config;
    private final int offset;
    private final EntryRoom room;
    private MsixEntry[] entries = {};
    private boolean afterReset;
    private final VectorIndex index = new VectorIndex();
    private boolean indexStale;
    private final long[] pastAddresses = new long[32];
    private int pastCount;
    private final long[] pending = new long[MAX_ENTRIES / 64];
    private final long[] pendingKnown = new long[MAX_ENTRIES / 64];

    private EventRef enableChangedBy;
    private EventRef functionMaskChangedBy;

    MsixState(ConfigSpace config, int offset, EntryRoom room) {
        this.config = config;
        this.offset = offset;
        this.room = room;
    }

    MsixState copy(ConfigSpace forConfig, EntryRoom itsRoom) {
        MsixState copy = new MsixState(forConfig, offset, itsRoom);
        copy.entries = new MsixEntry[itsRoom.take(entries.length) ? entries.length : 0];
        for (int i = 0; i < copy.entries.length; i++) {
            copy.entries[i] = entries[i] == null ? null : entries[i].copy();
        }
        copy.afterReset = afterReset;
        copy.indexStale = true;
        System.arraycopy(pastAddresses, 0, copy.pastAddresses, 0, pastAddresses.length);
        copy.pastCount = pastCount;
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

    public Truth isEnabled() {
        return config.bit(offset + 2, 15);
    }

    public Truth isFunctionMasked() {
        return config.bit(offset + 2, 14);
    }

    /** Entries of the Table: the Table Size field plus one, or 0 while unknown. */
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

    /**
     * An entry; made on first use, so that large tables cost only what was touched. Beyond {@link EntryRoom} it is one of
     * which nothing is known, and nothing is kept.
     */
    public MsixEntry entry(int vector) {
        if (vector >= entries.length && !grow(vector)) {
            return new MsixEntry(false);
        }
        if (entries[vector] == null) {
            entries[vector] = new MsixEntry(afterReset);
        }
        return entries[vector];
    }

    private boolean grow(int vector) {
        int length = Math.min(MAX_ENTRIES, Math.max(vector + 1, size()));
        if (!room.take(length - entries.length)) {
            // what is written there is not kept, so entries that nobody touched are no longer as the reset left them
            afterReset = false;
            return false;
        }
        entries = Arrays.copyOf(entries, length);
        return true;
    }

    /** An entry that was touched, or null. */
    public MsixEntry touched(int vector) {
        return vector < entries.length ? entries[vector] : null;
    }

    /** Upper bound of the vectors that were touched. */
    public int touchedSize() {
        return entries.length;
    }

    /** Whether an entry is masked by its own bit or by Function Mask; MSI-X Enable plays no part (6.1.4.5, 7.7.2.8). */
    public Truth isMasked(int vector) {
        return entry(vector).isMaskBitSet().or(isFunctionMasked());
    }

    /** An entry's own Mask bit, as {@code entry(vector).isMaskBitSet()} but without making the entry. */
    public Truth maskBit(int vector) {
        MsixEntry entry = touched(vector);
        return entry != null ? entry.isMaskBitSet() : Truth.of(afterReset, true);
    }

    /** Whether there is no entry of which nothing was ever known; a reset tells of all. */
    public boolean isEveryEntryTouched() {
        if (afterReset) {
            return size() > 0;
        }
        for (int i = 0; i < size(); i++) {
            if (touched(i) == null) {
                return false;
            }
        }
        return size() > 0;
    }

    /** Whether an entry may hold the message that is not known well enough to say, and that is not surely masked by its own bit. */
    public boolean mayHoldUnseen(long address, int data) {
        for (int i = 0; i < size(); i++) {
            MsixEntry entry = touched(i);
            boolean unseen = entry == null ? !afterReset
                    : !entry.isMaskBitSet().isTrue() && !entry.holds(address, data).isKnown();
            if (unseen) {
                return true;
            }
        }
        return size() == 0;
    }

    /** Entries by the message that they hold; only entries whose message is known. */
    public VectorIndex vectors() {
        if (indexStale) {
            index.rebuild(entries);
            indexStale = false;
        }
        return index;
    }

    /** Whether an entry had this message address before it was given another one; the last few are known. */
    public boolean hadAddress(long address) {
        for (int i = 0; i < Math.min(pastCount, pastAddresses.length); i++) {
            if (pastAddresses[i] == address) {
                return true;
            }
        }
        return false;
    }

    private void rememberAddress(int dword, MsixEntry entry) {
        if (dword <= MsixEntry.UPPER_ADDRESS && entry.isMessageKnown() && !hadAddress(entry.address())) {
            pastAddresses[pastCount % pastAddresses.length] = entry.address();
            pastCount = pastCount + 1 == 2 * pastAddresses.length ? pastAddresses.length : pastCount + 1;
        }
    }

    private void index(int vector, int dword, MsixEntry entry) {
        if (dword != MsixEntry.VECTOR_CONTROL && !indexStale) {
            if (index.covers(vector)) {
                index.update(vector, entry);
            } else {
                indexStale = true;
            }
        }
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

    /** A read of the Table returned bits of one DWORD of an entry. */
    public void learn(int vector, int dword, int value, int mask) {
        MsixEntry entry = entry(vector);
        Truth before = isMasked(vector);
        entry.learn(dword, value, mask);
        index(vector, dword, entry);
        follow(entry, before, isMasked(vector));
    }

    /** Software writes bits of one DWORD of an entry. */
    public void write(int vector, int dword, int value, int mask, EventRef by) {
        MsixEntry entry = entry(vector);
        Truth before = isMasked(vector);
        rememberAddress(dword, entry);
        entry.write(dword, value, mask, before.isTrue(), by);
        index(vector, dword, entry);
        follow(entry, before, isMasked(vector));
    }

    /** Software writes bits of one DWORD of an entry, but it is not known what, or whether it is this function's entry. */
    public void writeUnknown(int vector, int dword, int mask, EventRef by) {
        MsixEntry entry = entry(vector);
        Truth before = isMasked(vector);
        rememberAddress(dword, entry);
        entry.writeUnknown(dword, mask, before.isTrue(), by);
        index(vector, dword, entry);
        follow(entry, before, isMasked(vector));
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
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != null) {
                follow(entries[i], enabledNow ? Truth.TRUE : entries[i].isMaskBitSet().or(functionMaskedBefore),
                        isMasked(i));
            }
        }
    }

    private static void follow(MsixEntry entry, Truth maskedBefore, Truth maskedNow) {
        if (maskedNow.isTrue() && !maskedBefore.isTrue()) {
            entry.disarm();
        } else if (maskedNow.isFalse()
                && (!maskedBefore.isFalse() || entry.armed() == null && entry.taintedBy() == null)) {
            entry.arm();
        }
    }

    /** Forgets the table: after a reset its state is the specification's, otherwise nothing is known of it. */
    void clear(boolean reset) {
        room.give(entries.length);
        entries = new MsixEntry[0];
        afterReset = reset;
        indexStale = true;
        pastCount = 0;
        Arrays.fill(pendingKnown, 0);
        enableChangedBy = null;
        functionMaskChangedBy = null;
    }

    /** The write that last changed MSI-X Enable since the last reset, or null. */
    public EventRef enableChangedBy() {
        return enableChangedBy;
    }

    /** The write that last changed Function Mask since the last reset, or null. */
    public EventRef functionMaskChangedBy() {
        return functionMaskChangedBy;
    }
}
