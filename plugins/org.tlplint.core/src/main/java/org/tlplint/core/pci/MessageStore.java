/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.Arrays;

import org.tlplint.core.trace.EventRef;

/**
 * Where a function keeps the messages of its interrupts: a numbered row of entries, each with address, data and a mask. What
 * they hold, what they were armed with and who may be blamed is the same for all stores; where they lie and what else masks
 * them is not.
 */
public abstract sealed class MessageStore permits MsixState, InterruptStore {

    private static final int KEPT_ADDRESSES = 32;
    /** Memory of a store without entries, and of an entry with its history, about. */
    private static final int STORE_BYTES = 1200;
    private static final int ENTRY_BYTES_KEPT = 300;

    private final EntryRoom room;
    private final int most;
    private MsixEntry[] entries = {};
    private boolean afterReset;
    private final VectorIndex index = new VectorIndex();
    private boolean indexStale;
    private final long[] pastAddresses = new long[KEPT_ADDRESSES];
    private int pastCount;
    /** Upper halves of addresses that were not 0; the first few. */
    private final int[] uppers = new int[8];
    private int upperCount;
    /** Whether a message came into use that goes to where x86 platforms receive them, and one that goes elsewhere. */
    private boolean toX86;
    private boolean toElsewhere;

    /**
     * @param most the largest number of entries that there can ever be
     */
    MessageStore(EntryRoom room, int most) {
        this.room = room;
        this.most = most;
    }

    /**
     * Takes over what another store's entries hold.
     *
     * @param earlier a copy of the other store that nobody changes any more, whose entries are shared if they have not changed
     *            since; or null
     */
    final void takeFrom(MessageStore other, MessageStore earlier) {
        entries = new MsixEntry[room.take(other.entries.length) ? other.entries.length : 0];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = other.entries[i] == null ? null
                    : other.entries[i].copy(earlier == null ? null : earlier.touched(i));
        }
        afterReset = other.afterReset;
        indexStale = true;
        System.arraycopy(other.pastAddresses, 0, pastAddresses, 0, KEPT_ADDRESSES);
        pastCount = other.pastCount;
        System.arraycopy(other.uppers, 0, uppers, 0, uppers.length);
        upperCount = other.upperCount;
        toX86 = other.toX86;
        toElsewhere = other.toElsewhere;
    }

    /** Whether it has the same entries as a store that it shares some with, and remembers the same. */
    final boolean isSameStore(MessageStore other) {
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != other.touched(i)) {
                return false;
            }
        }
        return entries.length == other.entries.length && afterReset == other.afterReset
                && pastCount == other.pastCount && Arrays.equals(pastAddresses, other.pastAddresses)
                && upperCount == other.upperCount && Arrays.equals(uppers, other.uppers) && toX86 == other.toX86
                && toElsewhere == other.toElsewhere;
    }

    /** Bytes of memory, about, without what another store has as well; that may be null. */
    final int weight(MessageStore other) {
        if (this == other) {
            return 0;
        }
        int weight = STORE_BYTES;
        for (int i = 0; i < entries.length; i++) {
            boolean own = entries[i] != null && (other == null || entries[i] != other.touched(i));
            weight += own ? ENTRY_BYTES_KEPT : Integer.BYTES;
        }
        return weight;
    }

    /**
     * An entry; made on first use, so that large tables cost only what was touched. Beyond {@link EntryRoom} it is one of
     * which nothing is known, and nothing is kept.
     */
    public final MsixEntry entry(int vector) {
        if (vector >= entries.length && !grow(vector)) {
            return newEntry(false);
        }
        if (entries[vector] == null) {
            entries[vector] = newEntry(afterReset);
        }
        return entries[vector];
    }

    private boolean grow(int vector) {
        int length = Math.min(most, Math.max(vector + 1, size()));
        if (!room.take(length - entries.length)) {
            // what is written there is not kept, so entries that nobody touched are no longer as the reset left them
            afterReset = false;
            return false;
        }
        entries = Arrays.copyOf(entries, length);
        return true;
    }

    /** An entry that was touched, or null. */
    public final MsixEntry touched(int vector) {
        return vector < entries.length ? entries[vector] : null;
    }

    /** Upper bound of the vectors that were touched. */
    public final int touchedSize() {
        return entries.length;
    }

    /** An entry's own Mask bit, as {@code entry(vector).isMaskBitSet()} but without making the entry. */
    public final Truth maskBit(int vector) {
        MsixEntry entry = touched(vector);
        return entry != null ? entry.isMaskBitSet() : afterReset ? maskAfterReset() : Truth.UNKNOWN;
    }

    /** Whether there is no entry of which nothing was ever known; a reset tells of all. */
    public final boolean isEveryEntryTouched() {
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
    public final boolean mayHoldUnseen(long address, int data) {
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
    public final VectorIndex vectors() {
        if (indexStale) {
            index.rebuild(entries);
            indexStale = false;
        }
        return index;
    }

    /** Whether an entry had this message address before it was given another one; the last few are known. */
    public final boolean hadAddress(long address) {
        for (int i = 0; i < Math.min(pastCount, KEPT_ADDRESSES); i++) {
            if (pastAddresses[i] == address) {
                return true;
            }
        }
        return false;
    }

    private void rememberAddress(int dword, MsixEntry entry) {
        if (dword <= MsixEntry.UPPER_ADDRESS && entry.isMessageKnown() && !hadAddress(entry.address())) {
            pastAddresses[pastCount % KEPT_ADDRESSES] = entry.address();
            pastCount = pastCount + 1 == 2 * KEPT_ADDRESSES ? KEPT_ADDRESSES : pastCount + 1;
        }
    }

    /** How many different Message Upper Addresses other than 0 entries have had; more than eight are not told apart. */
    public int upperCount() {
        return upperCount;
    }

    /** One of those that {@link #upperCount()} counts. */
    public int upper(int which) {
        return uppers[which];
    }

    private void rememberUpper(int upper) {
        boolean known = upper == 0 || upperCount == uppers.length;
        for (int i = 0; i < upperCount; i++) {
            known |= uppers[i] == upper;
        }
        if (!known) {
            uppers[upperCount++] = upper;
        }
    }

    private void index(int vector, int dword, MsixEntry entry) {
        if (dword == MsixEntry.UPPER_ADDRESS) {
            rememberUpper(entry.dword(dword));
        }
        if (dword != MsixEntry.VECTOR_CONTROL && !indexStale) {
            if (index.covers(vector)) {
                index.update(vector, entry);
            } else {
                indexStale = true;
            }
        }
    }

    /** A read returned bits of one DWORD of an entry. */
    public final void learn(int vector, int dword, int value, int mask) {
        MsixEntry entry = entry(vector);
        Truth before = isMasked(vector);
        entry.readBack(dword, value, mask);
        index(vector, dword, entry);
        follow(entry, before, isMasked(vector));
    }

    /** Software writes bits of one DWORD of an entry. */
    public final void write(int vector, int dword, int value, int mask, EventRef by) {
        MsixEntry entry = entry(vector);
        Truth before = isMasked(vector);
        rememberAddress(dword, entry);
        entry.write(dword, value, mask, before.isTrue() || !hasMask(), by);
        index(vector, dword, entry);
        follow(entry, before, isMasked(vector));
    }

    /** Software writes bits of one DWORD of an entry, but it is not known what, or whether it is this function's entry. */
    public final void writeUnknown(int vector, int dword, int mask, EventRef by) {
        MsixEntry entry = entry(vector);
        Truth before = isMasked(vector);
        rememberAddress(dword, entry);
        entry.writeUnknown(dword, mask, before.isTrue() || !hasMask(), by);
        index(vector, dword, entry);
        follow(entry, before, isMasked(vector));
    }

    /** An entry's mask may have changed, or its message while it was not masked. */
    final void follow(MsixEntry entry, Truth maskedBefore, Truth maskedNow) {
        if (maskedNow.isTrue() && !maskedBefore.isTrue()) {
            entry.disarm();
        } else if (maskedNow.isFalse() && (!maskedBefore.isFalse() || !hasMask()
                || entry.armed() == null && entry.taintedBy() == null)) {
            entry.arm();
            Message armed = entry.armed();
            toX86 |= armed != null && Message.isX86Doorbell(armed.address());
            toElsewhere |= armed != null && armed.address() != 0 && !Message.isX86Doorbell(armed.address());
        }
    }

    /** Whether a message came into use that goes elsewhere than where x86 platforms receive them. */
    final boolean sendsElsewhere() {
        return toElsewhere;
    }

    /** Whether one came into use that goes there. */
    final boolean sendsToX86() {
        return toX86;
    }

    /** Forgets the entries: after a reset they are in their state after reset, otherwise nothing is known of them. */
    final void clearEntries(boolean reset) {
        room.give(entries.length);
        entries = new MsixEntry[0];
        afterReset = reset;
        indexStale = true;
        pastCount = 0;
        upperCount = 0;
    }

    /** An entry that nobody has touched since a reset, or of which nothing is known. */
    MsixEntry newEntry(boolean reset) {
        return new MsixEntry(reset, maskAfterReset());
    }

    /** The Mask bit after a reset. */
    abstract Truth maskAfterReset();

    /** How many entries there are, or 0 while unknown. */
    public abstract int size();

    /** Whether the function may use the store at all: MSI-X Enable; a store of the device's own always. */
    public abstract Truth isEnabled();

    /** The write that last changed that since the last reset, or null. */
    public abstract EventRef enableChangedBy();

    /** Whether entries can be masked one by one; if not, {@link #isMasked} says no. */
    public abstract boolean hasMask();

    /** Whether an entry may not be sent, by its own Mask bit or by what masks all of them. */
    public abstract Truth isMasked(int vector);

    /** The event that last changed what masks all entries at once, which is Function Mask; or null. */
    public abstract EventRef commonMaskChangedBy();

    /** What the device description calls the store; empty for the MSI-X Table. */
    public abstract String name();

    /** An entry for people: {@code entry 3}, {@code slot 3 of queues}. */
    public abstract String label(int vector);
}
