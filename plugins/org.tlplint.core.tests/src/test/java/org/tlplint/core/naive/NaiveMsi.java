/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The MSI capability of a function, made by walking through all facts from the first. */
final class NaiveMsi {

    private final Device device;
    private final Bits control = new Bits();
    private final Bits low = new Bits();
    private final Bits high = new Bits();
    private final Bits data = new Bits();
    private final Bits mask = new Bits();
    private final Bits pending = new Bits();
    long enableBy = -1;
    long lowBy = -1;
    long highBy = -1;
    long dataBy = -1;
    long maskBy = -1;
    /** Addresses that it was ever enabled with, whatever was reset since. */
    final List<Long> used = new ArrayList<>();
    /** Whether lower address, upper address, data and its upper half were written since the last reset. */
    final boolean[] written = new boolean[4];
    boolean resetSeen;
    NaiveEntry.Pair enabledWith;
    long differsSince = -1;

    private NaiveMsi(Device device) {
        this.device = device;
    }

    static NaiveMsi of(List<Fact> facts, Device device) {
        NaiveMsi msi = new NaiveMsi(device);
        for (Fact fact : facts) {
            if (fact.function() == device.bdf() && (fact.isReset() || fact.space() == Fact.Space.CONFIG)) {
                msi.take(fact);
            }
        }
        return msi;
    }

    private void take(Fact fact) {
        Boolean before = isEnabled();
        follow(fact, control, Device.MSI);
        follow(fact, low, Device.MSI + 4);
        if (device.wide()) {
            follow(fact, high, Device.MSI + 8);
        }
        follow(fact, data, device.dataAt());
        if (device.maskable()) {
            follow(fact, mask, device.maskAt());
            follow(fact, pending, device.pendingAt());
        }
        if (fact.isReset()) {
            restart(fact);
        } else if (fact.isWrite()) {
            written(fact, before);
        }
        if (!Boolean.TRUE.equals(isEnabled())) {
            enabledWith = null;
            differsSince = -1;
        }
    }

    private void follow(Fact fact, Bits register, int at) {
        if (fact.isReset() || fact.at() == at) {
            register.follow(fact, device, at);
        }
    }

    private void restart(Fact fact) {
        resetSeen = fact.value() != Fact.POWER;
        enableBy = -1;
        lowBy = -1;
        highBy = -1;
        dataBy = -1;
        maskBy = -1;
        for (int i = 0; i < 4; i++) {
            written[i] = false;
        }
    }

    private void written(Fact fact, Boolean before) {
        int at = fact.at();
        if (!Objects.equals(before, isEnabled())) {
            enableBy = fact.event();
        }
        if (at == Device.MSI + 4) {
            lowBy = fact.event();
            written[0] = true;
        } else if (at == device.dataAt()) {
            dataBy = fact.event();
            written[2] = true;
            written[3] |= (fact.bits() & 0xffff_0000) != 0;
        } else if (at == Device.MSI + 8) {
            highBy = fact.event();
            written[1] = true;
        } else if (device.maskable() && at == device.maskAt()) {
            maskBy = fact.event();
        }
        if (at < Device.MSI || at > (device.maskable() ? device.pendingAt() : device.dataAt())) {
            return;
        }
        if (Boolean.TRUE.equals(isEnabled()) && isAddressKnown()) {
            used.add(address());
        }
        if (Boolean.TRUE.equals(isEnabled()) && Boolean.FALSE.equals(before)) {
            enabledWith = message();
            differsSince = -1;
        } else if (enabledWith != null) {
            differsSince = enabledWith.equals(message()) ? -1 : differsSince < 0 ? fact.event() : differsSince;
        }
    }

    Boolean isEnabled() {
        return control.bit(16);
    }

    /** Multiple Message Enable, or -1. */
    int allocated() {
        return control.isKnown(7 << 20) ? control.value >>> 20 & 7 : -1;
    }

    int vectors() {
        return allocated() < 0 ? 1 : 1 << Math.min(5, allocated());
    }

    /** Only a bit that there is can be Set; null while the enabling bit is not known. */
    Boolean isExtended() {
        return device.extended() ? control.bit(26) : Boolean.FALSE;
    }

    Boolean isMasked(int vector) {
        return device.maskable() ? mask.bit(vector) : Boolean.FALSE;
    }

    Boolean isPending(int vector) {
        return device.maskable() ? pending.bit(vector) : null;
    }

    boolean isAddressKnown() {
        return low.isKnown(-4) && (!device.wide() || high.isKnown(-1));
    }

    long address() {
        return (device.wide() ? (long) high.value << 32 : 0) | low.value & 0xffff_fffcL;
    }

    boolean isDataKnown() {
        return data.isKnown(Boolean.TRUE.equals(isExtended()) ? -1 : 0xffff);
    }

    int data() {
        return Boolean.TRUE.equals(isExtended()) ? data.value : data.value & 0xffff;
    }

    private NaiveEntry.Pair message() {
        return isAddressKnown() && isDataKnown() ? new NaiveEntry.Pair(address(), data()) : null;
    }

    /** The vector that a message stands for, or -1. */
    int vectorOf(long messageAddress, int messageData) {
        boolean fits = isAddressKnown() && isDataKnown() && address() == messageAddress
                && (messageData | vectors() - 1) == (data() | vectors() - 1);
        return fits ? messageData & vectors() - 1 : -1;
    }
}
