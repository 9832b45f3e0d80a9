/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tlplint.core.trace.EventRef;

/**
 * One entry of a message store in the form that an MSI-X Table has (PCIe Base 6.x, 7.7.2.5 to 7.7.2.8): four DWORDs, each
 * with known-bits, and how they came about. Of a slot elsewhere Vector Control is the Mask bit alone.
 */
public final class MsixEntry {

    /** DWORD indices in an entry. */
    public static final int ADDRESS = 0;
    public static final int UPPER_ADDRESS = 1;
    public static final int DATA = 2;
    public static final int VECTOR_CONTROL = 3;

    private static final int KEPT_MESSAGES = 8;
    /** Reserved bits of Vector Control: whether one keeps what software writes to it, nobody says. */
    private static final int RESERVED = 0xfffe;

    private final int[] value = new int[4];
    private final int[] known = new int[4];
    private final boolean afterReset;
    /** Vector Control as it was before software changed reserved bits: written twice, they are no better known. */
    private int reserved;
    private int written;
    private int confirmed;
    private EventRef writtenBy;
    private EventRef messageWrittenBy;
    private EventRef maskChangedBy;
    private EventRef taintedBy;
    private boolean maskedSinceTaint;
    private boolean writtenSinceTaint;
    private final List<Message> past = new ArrayList<>(0);
    private Message armed;

    /**
     * @param reset true for an entry in its state after reset, its message undefined; false for one of which nothing is known
     * @param mask the Mask bit after reset
     */
    MsixEntry(boolean reset, Truth mask) {
        afterReset = reset;
        if (reset && mask.isKnown()) {
            value[VECTOR_CONTROL] = mask.isTrue() ? 1 : 0;
            known[VECTOR_CONTROL] = -1;
        }
    }

    /** A copy, or an earlier one that nobody changes any more if nothing has changed since; that may be null. */
    MsixEntry copy(MsixEntry earlier) {
        return earlier != null && isSame(earlier) ? earlier : copy();
    }

    private boolean isSame(MsixEntry other) {
        return afterReset == other.afterReset && Arrays.equals(value, other.value)
                && Arrays.equals(known, other.known) && reserved == other.reserved && written == other.written
                && confirmed == other.confirmed && writtenBy == other.writtenBy
                && messageWrittenBy == other.messageWrittenBy && maskChangedBy == other.maskChangedBy
                && taintedBy == other.taintedBy && maskedSinceTaint == other.maskedSinceTaint
                && writtenSinceTaint == other.writtenSinceTaint && armed == other.armed && past.equals(other.past);
    }

    private MsixEntry copy() {
        MsixEntry copy = new MsixEntry(afterReset, Truth.UNKNOWN);
        System.arraycopy(value, 0, copy.value, 0, 4);
        System.arraycopy(known, 0, copy.known, 0, 4);
        copy.reserved = reserved;
        copy.written = written;
        copy.confirmed = confirmed;
        copy.writtenBy = writtenBy;
        copy.messageWrittenBy = messageWrittenBy;
        copy.maskChangedBy = maskChangedBy;
        copy.taintedBy = taintedBy;
        copy.maskedSinceTaint = maskedSinceTaint;
        copy.writtenSinceTaint = writtenSinceTaint;
        copy.past.addAll(past);
        copy.armed = armed;
        return copy;
    }

    public int dword(int index) {
        return value[index];
    }

    public int knownBits(int index) {
        return known[index];
    }

    /** The entry's own Mask bit; see {@link MessageStore#isMasked} for the effect of Function Mask. */
    public Truth isMaskBitSet() {
        return Truth.of((known[VECTOR_CONTROL] & 1) != 0, (value[VECTOR_CONTROL] & 1) != 0);
    }

    public boolean isMessageKnown() {
        return (known[ADDRESS] & known[UPPER_ADDRESS] & known[DATA]) == -1;
    }

    /** Message Address and Message Upper Address. */
    public long address() {
        return (value[UPPER_ADDRESS] & 0xffff_ffffL) << 32 | value[ADDRESS] & 0xffff_ffffL;
    }

    public int data() {
        return value[DATA];
    }

    /** Whether the entry holds this message; unknown when the bits that are known do not tell them apart. */
    public Truth holds(long address, int data) {
        int low = (value[ADDRESS] ^ (int) address) & known[ADDRESS];
        int high = (value[UPPER_ADDRESS] ^ (int) (address >>> 32)) & known[UPPER_ADDRESS];
        int differs = low | high | (value[DATA] ^ data) & known[DATA];
        return differs != 0 ? Truth.FALSE : isMessageKnown() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether both address and data were written since the last reset. */
    public Truth isInitialised() {
        boolean both = (written & (1 << ADDRESS | 1 << DATA)) == (1 << ADDRESS | 1 << DATA);
        return both ? Truth.TRUE : afterReset ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The last write to any part of the entry, or null. */
    public EventRef writtenBy() {
        return writtenBy;
    }

    /** Whether software wrote the DWORD since the last reset; unknown if it was not seen to and no reset was seen either. */
    public Truth isWritten(int index) {
        return (written >> index & 1) != 0 ? Truth.TRUE : Truth.of(afterReset, false);
    }

    /** Whether a read has returned what the DWORD holds, since it was last written. */
    public boolean isConfirmed(int index) {
        return (confirmed >> index & 1) != 0;
    }

    /** The last write to address or data, or null. */
    public EventRef messageWrittenBy() {
        return messageWrittenBy;
    }

    /** The last write that changed the Mask bit, or null. */
    public EventRef maskChangedBy() {
        return maskChangedBy;
    }

    /**
     * The write that changed the message while the entry was unmasked, or null: from then until the entry has been masked,
     * rewritten and unmasked, what the function sends is undefined and not its fault (PCIe Base 6.x, 6.1.4.5).
     */
    public EventRef taintedBy() {
        return taintedBy;
    }

    /** The message that the function was free to send and to cache since the entry was last unmasked, or null. */
    public Message armed() {
        return armed;
    }

    /** Messages that were armed earlier, or that stood there while the entry was not masked; latest last, at most eight. */
    public List<Message> past() {
        return past;
    }

    /** Whether the message is, or was, armed. */
    public boolean hasHeld(long otherAddress, int otherData) {
        if (armed != null && armed.is(otherAddress, otherData)) {
            return true;
        }
        for (int i = 0; i < past.size(); i++) {
            if (past.get(i).is(otherAddress, otherData)) {
                return true;
            }
        }
        return false;
    }

    void learn(int index, int newValue, int mask) {
        value[index] = value[index] & ~mask | newValue & mask;
        known[index] |= mask;
    }

    /** A read returned bits of one DWORD. */
    void readBack(int index, int newValue, int mask) {
        learn(index, newValue, mask);
        reserved = index == VECTOR_CONTROL ? reserved & ~mask | newValue & mask : reserved;
        confirmed |= mask == -1 ? 1 << index : 0;
    }

    /** Software writes bits of one DWORD. */
    void write(int index, int newValue, int mask, boolean surelyMasked, EventRef by) {
        boolean surelySame = (known[index] & mask) == mask && ((value[index] ^ newValue) & mask) == 0;
        note(index, newValue, mask, true, surelyMasked, surelySame, by);
        int reservedChanged = index == VECTOR_CONTROL ? (reserved ^ newValue) & mask & RESERVED : 0;
        learn(index, newValue, mask);
        known[index] &= ~reservedChanged;
        if (by != null && taintedBy == by && isMessageKnown()) {
            remember(new Message(address(), data(), by));
        }
    }

    private void note(int index, int newValue, int mask, boolean surelyWritten, boolean surelyMasked,
            boolean surelySame, EventRef by) {
        writtenBy = by;
        written |= 1 << index;
        confirmed &= ~(1 << index);
        if (index == VECTOR_CONTROL) {
            boolean sameMask = surelyWritten && isMaskBitSet() == Truth.of((newValue & 1) != 0);
            if ((mask & 1) != 0 && !sameMask) {
                maskChangedBy = by;
            }
        } else {
            if (!surelyMasked && !surelySame) {
                taintedBy = by;
                maskedSinceTaint = false;
            }
            writtenSinceTaint |= maskedSinceTaint;
            messageWrittenBy = by;
        }
    }

    /** Software writes bits of one DWORD, but it is not known what. */
    void writeUnknown(int index, int mask, boolean surelyMasked, EventRef by) {
        note(index, 0, mask, false, surelyMasked, false, by);
        known[index] &= ~mask;
        value[index] &= ~mask;
        reserved &= index == VECTOR_CONTROL ? ~mask : -1;
    }

    /** The entry became masked: its message may no longer be sent. */
    void disarm() {
        if (taintedBy != null && !maskedSinceTaint) {
            maskedSinceTaint = true;
            writtenSinceTaint = false;
        }
        retire();
    }

    /** The entry is unmasked: what it holds now is what the function has to send. */
    void arm() {
        if (taintedBy != null && maskedSinceTaint && writtenSinceTaint) {
            taintedBy = null;
        }
        if (isMessageKnown() && (armed == null || !armed.is(address(), data()))) {
            retire();
            armed = new Message(address(), data(), messageWrittenBy);
        }
    }

    private void retire() {
        if (armed != null) {
            remember(armed);
            armed = null;
        }
    }

    private void remember(Message message) {
        int newest = past.size() - 1;
        if (newest >= 0 && past.get(newest).is(message.address(), message.data())) {
            // masked and unmasked again and again with the same message
            past.set(newest, message);
            return;
        }
        for (int i = newest - 1; i >= 0; i--) {
            if (past.get(i).is(message.address(), message.data())) {
                past.remove(i);
            }
        }
        if (past.size() == KEPT_MESSAGES) {
            past.remove(0);
        }
        past.add(message);
    }
}
