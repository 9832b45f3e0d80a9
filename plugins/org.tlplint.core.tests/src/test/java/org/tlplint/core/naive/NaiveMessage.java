/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.replay.MessageSent.Fit;

/**
 * What a message of a function stands for: its entries as they are, its MSI registers, what its entries held earlier, and
 * only then less.
 */
final class NaiveMessage {

    private final NaiveFunction function;
    private final long address;
    private final int data;
    private final List<NaiveEntry> entries = new ArrayList<>();
    final List<Integer> vectors = new ArrayList<>();
    int vector = -1;
    Fit fit = Fit.NOTHING;

    NaiveMessage(NaiveFunction function, long address, int data) {
        this.function = function;
        this.address = address;
        this.data = data;
        for (int v = 0; v < function.device().vectors(); v++) {
            entries.add(function.entry(v));
        }
    }

    /** Whether the address is one that the function was given for messages, now or earlier. */
    boolean isProgrammed() {
        for (NaiveEntry entry : entries) {
            boolean now = entry.message() != null && entry.message().address() == address;
            if (now || entry.addresses.contains(address)) {
                return true;
            }
        }
        NaiveMsi msi = function.msi();
        return msi.isAddressKnown() && msi.address() == address
                || msi.enabledWith != null && msi.enabledWith.address() == address;
    }

    /** Whether the address is where x86 platforms take messages, and the function was not given others and never one there. */
    boolean isAtDoorbell() {
        List<Long> used = new ArrayList<>(function.msi().used);
        entries.forEach(entry -> used.addAll(entry.used));
        used.removeIf(a -> a == 0);
        boolean x86 = used.isEmpty() || used.stream().anyMatch(a -> a >>> 20 == 0xfee);
        return x86 && address >>> 20 == 0xfee;
    }

    private List<Integer> holders() {
        List<Integer> found = new ArrayList<>();
        for (int v = 0; v < entries.size(); v++) {
            if (new NaiveEntry.Pair(address, data).equals(entries.get(v).message())) {
                found.add(v);
            }
        }
        return found;
    }

    private Boolean isMsixOn() {
        return function.bit(Device.MSIX, 31);
    }

    /** Whether it is the function's message: it may send it as far as Enable bits go. */
    boolean isHeld() {
        NaiveMsi msi = function.msi();
        return !Boolean.FALSE.equals(isMsixOn()) && !holders().isEmpty()
                || Boolean.TRUE.equals(msi.isEnabled()) && msi.vectorOf(address, data) >= 0;
    }

    /** Whether the function, which holds it, is not kept from sending it by a mask. */
    boolean isFree() {
        if (Boolean.TRUE.equals(isMsixOn())) {
            return holders().stream().anyMatch(v -> !Boolean.TRUE.equals(entries.get(v).isMasked()));
        }
        return Boolean.TRUE.equals(function.msi().isEnabled());
    }

    void classify() {
        NaiveMsi msi = function.msi();
        boolean msiOn = Boolean.TRUE.equals(msi.isEnabled());
        boolean msixOff = Boolean.FALSE.equals(isMsixOn());
        int asMsi = msi.vectorOf(address, data);
        List<Integer> holders = holders();
        if (asMsi >= 0 && (holders.isEmpty() || msiOn && msixOff)) {
            if (!msiOn && !msixOff) {
                elsewhere(false);
                if (fit == Fit.PAST_ENTRY || fit == Fit.PERHAPS) {
                    return;
                }
            }
            fit = Fit.MSI;
            vector = asMsi;
        } else if (!holders.isEmpty()) {
            fit = Fit.ENTRY;
            vectors.addAll(holders);
            vector = holders.get(0);
            for (int v : holders.reversed()) {
                vector = Boolean.TRUE.equals(entries.get(v).isMasked()) ? vector : v;
            }
        } else {
            elsewhere(msiOn);
        }
    }

    private void elsewhere(boolean msiOn) {
        if (msiOn) {
            NaiveMsi msi = function.msi();
            boolean known = msi.isAddressKnown() && msi.isDataKnown() && msi.allocated() >= 0;
            fit = !known ? Fit.PERHAPS : msi.address() == address ? Fit.MSI_ADDRESS : Fit.NOTHING;
            return;
        }
        boolean perhaps = false;
        boolean near = false;
        for (int v = 0; v < entries.size(); v++) {
            NaiveEntry entry = entries.get(v);
            if (entry.hasHeld(address, data)) {
                vectors.add(v);
            }
            boolean initialised = entry.written[0] && entry.written[2];
            boolean unused = entry.resetSeen && !initialised && Boolean.TRUE.equals(entry.dwords[3].bit(0));
            perhaps |= !unused && entry.mayHold(address, data);
            near |= entry.message() != null && entry.message().address() == address;
        }
        vector = vectors.isEmpty() ? -1 : vectors.get(0);
        fit = !vectors.isEmpty() ? Fit.PAST_ENTRY : perhaps ? Fit.PERHAPS : near ? Fit.ENTRY_ADDRESS : Fit.NOTHING;
    }

    /** Whether the mask bits of all entries that it may stand for are Set. */
    Boolean isEveryMaskBitSet() {
        Boolean all = Boolean.TRUE;
        for (int v : vectors) {
            Boolean own = entries.get(v).dwords[3].bit(0);
            all = Boolean.FALSE.equals(all) || Boolean.FALSE.equals(own) ? Boolean.FALSE
                    : all == null || own == null ? null : Boolean.TRUE;
        }
        return all;
    }

    boolean isTainted() {
        return vectors.stream().anyMatch(v -> entries.get(v).taintedBy >= 0);
    }

    long lastMaskChange() {
        return vectors.stream().mapToLong(v -> entries.get(v).maskBy).max().orElse(-1);
    }
}
