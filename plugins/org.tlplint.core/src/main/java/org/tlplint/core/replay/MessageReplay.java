/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import java.util.List;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Machine;
import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MessageStore;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.replay.MessageSent.Attribution;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.trace.AddressScope;
import org.tlplint.core.trace.Direction;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Sender;
import org.tlplint.core.trace.TraceEvent;

/** Finds out which function and vector a memory write towards the host stands for (PCIe Base 6.x, 6.1.4.4). */
final class MessageReplay {

    private final Replay replay;
    private final Machine machine;
    private final MessageSent step = new MessageSent();
    private final int[] matches = step.matches;
    private final StoreMessages slots = new StoreMessages();

    private long address;
    private int data;
    private int length;
    private Fit fit;
    private MessageStore store;
    private int vector;
    private int count;

    MessageReplay(Replay replay) {
        this.replay = replay;
        machine = replay.machine();
    }

    /** Takes a write if it is, or looks like, an interrupt message. */
    boolean write(TraceEvent event) {
        boolean upstream = event.direction() != Direction.DOWNSTREAM && event.scope() == AddressScope.SYSTEM;
        if (!upstream || !Replay.isSuccessful(event) || event.sender() == Sender.PLATFORM || !event.has(Field.DATA)) {
            return false;
        }
        int lead = (int) event.address() & 3;
        length = event.has(Field.LENGTH) ? event.length() : event.payloadLength();
        boolean inOneDword = lead + length <= 4;
        address = inOneDword ? event.address() & ~3L : event.address();
        data = event.payloadLength() >= 4 ? event.dword(0) : (int) event.data() << (inOneDword ? lead * 8 : 0);
        boolean doorbell = Message.isX86Doorbell(address);
        if (event.has(Field.REQUESTER)) {
            FunctionState f = machine.find(event.requester());
            return f != null && ofRequester(event, f, doorbell);
        } else if (doorbell || isAnywhereProgrammed()) {
            search(event);
            return true;
        }
        return false;
    }

    private boolean ofRequester(TraceEvent event, FunctionState f, boolean doorbell) {
        boolean own = doorbell && !f.sendsElsewhere() || isProgrammed(f);
        if (own) {
            classify(f, event);
        } else {
            fit = Fit.NOTHING;
            store = f.msix();
            vector = -1;
            count = 0;
        }
        boolean foreign = fit == Fit.NOTHING || fit == Fit.ENTRY_ADDRESS || fit == Fit.MSI_ADDRESS;
        FunctionState holder = null;
        if (length == 4 && foreign && address != 0) {
            if (isTruncated(f, event)) {
                fit = Fit.TRUNCATED;
            } else {
                holder = holder(f, event);
            }
        }
        boolean message = own || fit == Fit.TRUNCATED || holder != null;
        if (message) {
            emit(event, f, Attribution.REQUESTER, holder);
        }
        return message;
    }

    /** Whether a header that holds 32 bits of address names an entry, or the MSI registers, above 4 GiB. */
    private boolean isTruncated(FunctionState f, TraceEvent event) {
        if (!event.shows(Field.HEADER) || event.headerDwords() != 3 || address >>> 32 != 0) {
            return false;
        }
        if (f.msi() != null && f.msi().isEnabled().isTrue() && f.msi().isAddressKnown()
                && f.msi().address() >>> 32 != 0 && isMsiData(f.msi()) && (int) f.msi().address() == (int) address) {
            vector = data & f.msi().allocatedVectors() - 1;
            return true;
        }
        MsixState msix = f.msix();
        for (int i = 0; msix != null && !msix.isEnabled().isFalse() && i < msix.upperCount(); i++) {
            long whole = (long) msix.upper(i) << 32 | address;
            if (msix.vectors().find(whole, data, matches) > 0) {
                vector = matches[0];
                return true;
            }
        }
        return false;
    }

    /** The one other function that holds the message, or null. */
    private FunctionState holder(FunctionState sender, TraceEvent event) {
        FunctionState only = null;
        List<FunctionState> functions = machine.functions();
        for (int i = 0; i < functions.size(); i++) {
            FunctionState f = functions.get(i);
            if (f != sender && holds(f, event)) {
                if (only != null) {
                    return null;
                }
                only = f;
            }
        }
        return only;
    }

    /** Address 0 stands in registers that were cleared: a write to it is an ordinary one. */
    private boolean isAnywhereProgrammed() {
        List<FunctionState> functions = machine.functions();
        for (int i = 0; i < functions.size(); i++) {
            if (isProgrammed(functions.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isProgrammed(FunctionState f) {
        if (address == 0) {
            return false;
        }
        return f.msix() != null && knows(f.msix()) || f.msi() != null && isOfMsi(f.msi())
                || !f.stores().isEmpty() && f.stores().stream().anyMatch(this::knows);
    }

    private boolean knows(MessageStore messages) {
        return messages.vectors().hasAddress(address) || messages.hadAddress(address);
    }

    /** The address in the registers, or the one that was there when MSI was enabled: a function may have latched that. */
    private boolean isOfMsi(MsiState msi) {
        return msi.isAddressKnown() && msi.address() == address
                || msi.enabledWith() != null && msi.enabledWith().address() == address;
    }

    /** Without a requester: the one function that holds the message, and of several the one that may send it. */
    private void search(TraceEvent event) {
        FunctionState only = null;
        FunctionState free = null;
        int holders = 0;
        int freeHolders = 0;
        List<FunctionState> functions = machine.functions();
        for (int i = 0; i < functions.size(); i++) {
            FunctionState f = functions.get(i);
            if (holds(f, event)) {
                holders++;
                only = f;
                if (maySend(f)) {
                    freeHolders++;
                    free = f;
                }
            }
        }
        FunctionState f = freeHolders == 1 ? free : holders == 1 ? only : null;
        boolean told = event.sender() == Sender.FUNCTION;
        if (f == null) {
            fit = Fit.NOTHING;
            store = null;
            vector = event.has(Field.VECTOR) ? event.vector() : -1;
            count = 0;
            emit(event, null, Attribution.NONE, null);
            return;
        }
        classify(f, event);
        emit(event, f, told && holders == 1 ? Attribution.SENDER : Attribution.MATCH, null);
    }

    private boolean holds(FunctionState f, TraceEvent event) {
        MsixState msix = f.msix();
        boolean entry = msix != null && !msix.isEnabled().isFalse()
                && isNamed(event, msix.vectors().find(address, data, matches));
        return entry || f.msi() != null && f.msi().isEnabled().isTrue() && msiVector(f.msi()) >= 0
                || !f.stores().isEmpty() && slots.find(f, address, data);
    }

    /** Whether there are matches, and a vector that the sender named is among them. */
    private boolean isNamed(TraceEvent event, int found) {
        if (!event.has(Field.VECTOR)) {
            return found > 0;
        }
        for (int i = 0; i < Math.min(found, matches.length); i++) {
            if (matches[i] == event.vector()) {
                return true;
            }
        }
        return false;
    }

    private boolean maySend(FunctionState f) {
        if (!f.stores().isEmpty() && slots.find(f, address, data) && slots.isFree()) {
            return true;
        }
        MsixState msix = f.msix();
        if (msix != null && msix.isEnabled().isTrue()) {
            int found = Math.min(msix.vectors().find(address, data, matches), matches.length);
            for (int i = 0; i < found; i++) {
                if (!msix.isMasked(matches[i]).isTrue()) {
                    return true;
                }
            }
            return false;
        }
        return f.msi() != null && f.msi().isEnabled().isTrue();
    }

    private void classify(FunctionState f, TraceEvent event) {
        store = f.msix();
        standard(f, event);
        if (!f.stores().isEmpty()) {
            inStores(f);
        }
    }

    /** A store of the device's own explains what MSI and MSI-X do not, or may send what they may not. */
    private void inStores(FunctionState f) {
        boolean held = fit == Fit.ENTRY || fit == Fit.MSI;
        if (slots.find(f, address, data)) {
            if (!held || slots.isFree() && !isFree(f)) {
                take(Fit.ENTRY);
            }
        } else if (!held && fit != Fit.PAST_ENTRY) {
            if (slots.findPast(f, address, data)) {
                take(Fit.PAST_ENTRY);
            } else if (StoreMessages.mayHoldUnseen(f, address, data)) {
                fit = Fit.PERHAPS;
            }
        }
    }

    private boolean isFree(FunctionState f) {
        return fit == Fit.MSI ? f.msi().isEnabled().isTrue()
                : !f.msix().isEnabled().isFalse() && !f.msix().isMasked(vector).isTrue();
    }

    private void take(Fit newFit) {
        fit = newFit;
        store = slots.store();
        vector = slots.slot();
        count = slots.count();
        slots.copyTo(matches);
    }

    private void standard(FunctionState f, TraceEvent event) {
        MsixState msix = f.msix();
        count = msix == null ? 0 : msix.vectors().find(address, data, matches);
        boolean msiOn = f.msi() != null && f.msi().isEnabled().isTrue();
        int asMsi = f.msi() == null ? -1 : msiVector(f.msi());
        boolean msixOff = msix == null || msix.isEnabled().isFalse();
        if (asMsi >= 0 && (count == 0 || msiOn && msixOff)) {
            if (!msiOn && !msixOff) {
                // the registers of a disabled MSI may still hold what an entry of the enabled MSI-X held a moment ago
                elsewhere(f, event, false);
                if (fit == Fit.PAST_ENTRY || fit == Fit.PERHAPS) {
                    return;
                }
            }
            fit = Fit.MSI;
            vector = asMsi;
            count = 0;
        } else if (count > 0) {
            fit = Fit.ENTRY;
            vector = event.has(Field.VECTOR) && isNamed(event, count) ? event.vector() : best(msix, matches, count);
        } else {
            elsewhere(f, event, msiOn);
        }
    }

    /** Of several entries with the same message the first that is not masked. */
    static int best(MessageStore messages, int[] found, int count) {
        for (int i = 0; i < Math.min(count, found.length); i++) {
            if (!messages.isMasked(found[i]).isTrue()) {
                return found[i];
            }
        }
        return found[0];
    }

    private void elsewhere(FunctionState f, TraceEvent event, boolean msiOn) {
        MsixState msix = f.msix();
        vector = event.has(Field.VECTOR) ? event.vector() : -1;
        fit = Fit.NOTHING;
        if (msix != null && !msiOn) {
            boolean sameAddress = false;
            for (int i = 0; i < msix.touchedSize(); i++) {
                MsixEntry entry = msix.touched(i);
                if (entry == null) {
                    continue;
                }
                if (entry.hasHeld(address, data)) {
                    vector = count == 0 ? i : vector;
                    matches[count++] = i;
                }
                sameAddress |= entry.isMessageKnown() && entry.address() == address;
                boolean unused = entry.isInitialised().isFalse() && entry.isMaskBitSet().isTrue();
                if (!unused && !entry.holds(address, data).isFalse()) {
                    fit = Fit.PERHAPS;
                }
            }
            if (count > 0) {
                fit = Fit.PAST_ENTRY;
            } else if (fit == Fit.PERHAPS || !msix.isEveryEntryTouched()) {
                fit = Fit.PERHAPS;
            } else if (sameAddress) {
                fit = Fit.ENTRY_ADDRESS;
            }
        } else if (f.msi() != null) {
            MsiState msi = f.msi();
            boolean known = msi.isAddressKnown() && msi.isDataKnown() && msi.multipleMessageEnable() >= 0;
            fit = !known ? Fit.PERHAPS : msi.address() == address ? Fit.MSI_ADDRESS : Fit.NOTHING;
        } else if (!f.capabilities().complete()) {
            fit = Fit.PERHAPS;
        }
    }

    /** The MSI vector that the message stands for, or -1: data may differ in the allocated low bits only. */
    private int msiVector(MsiState msi) {
        boolean fits = msi.isAddressKnown() && msi.address() == address && isMsiData(msi);
        return fits ? data & msi.allocatedVectors() - 1 : -1;
    }

    private boolean isMsiData(MsiState msi) {
        return msi.isDataKnown() && ((msi.data() ^ data) & ~(msi.allocatedVectors() - 1)) == 0;
    }

    private void emit(TraceEvent event, FunctionState f, Attribution attribution, FunctionState holder) {
        step.set(address, data, length, attribution, fit, store, vector, count, holder);
        replay.platform().sent(step);
        replay.emit(step, f, event, null);
    }
}
