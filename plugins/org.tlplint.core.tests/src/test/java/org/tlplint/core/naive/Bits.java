/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

/** A DWORD of which some bits are known. */
final class Bits {

    int value;
    int known;

    void set(int newValue, int bits) {
        value = value & ~bits | newValue & bits;
        known |= bits;
    }

    void forget(int bits) {
        value &= ~bits;
        known &= ~bits;
    }

    boolean isKnown(int bits) {
        return (known & bits) == bits;
    }

    /** The bit, or null if it is not known. */
    Boolean bit(int number) {
        return (known >>> number & 1) == 0 ? null : (value >>> number & 1) != 0;
    }

    boolean holds(int other, int bits) {
        return isKnown(bits) && ((value ^ other) & bits) == 0;
    }

    /** What a fact about this register of configuration space, or a reset, makes of it. */
    void follow(Fact fact, Device device, int at) {
        int writable = device.writable(at);
        int bits = fact.bits() & writable;
        switch (fact.kind()) {
            case RESET -> {
                forget(at == Device.POWER ? 3 : writable | device.cleared(at));
                if (fact.value() != Fact.POWER || at == Device.POWER) {
                    set(0, device.cleared(at));
                }
            }
            case WRITE -> set(fact.value(), bits);
            case READ -> set(fact.value(), fact.bits());
            case DARK_WRITE -> forget(bits);
            case PERHAPS -> forget(bits & ~(known & ~(value ^ fact.value())));
            default -> throw new IllegalArgumentException();
        }
    }
}
