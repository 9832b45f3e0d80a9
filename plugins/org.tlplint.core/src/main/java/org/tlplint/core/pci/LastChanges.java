/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import org.tlplint.core.trace.EventRef;

/**
 * Who last changed what in a function's Command register and PMCSR since it was last reset, and which registers were written.
 */
final class LastChanges {

    private EventRef busMaster;
    private EventRef memorySpace;
    private EventRef power;
    private int powerBefore = -1;
    private EventRef readySaid;
    private EventRef configWritten;
    private final WrittenRegisters written;

    LastChanges() {
        written = new WrittenRegisters();
    }

    private LastChanges(LastChanges other) {
        busMaster = other.busMaster;
        memorySpace = other.memorySpace;
        power = other.power;
        powerBefore = other.powerBefore;
        readySaid = other.readySaid;
        configWritten = other.configWritten;
        written = other.written.copy();
    }

    LastChanges copy() {
        return new LastChanges(this);
    }

    boolean isSame(LastChanges other) {
        return busMaster == other.busMaster && memorySpace == other.memorySpace && power == other.power
                && powerBefore == other.powerBefore && readySaid == other.readySaid
                && configWritten == other.configWritten && written.isSame(other.written);
    }

    EventRef busMaster() {
        return busMaster;
    }

    EventRef memorySpace() {
        return memorySpace;
    }

    EventRef power() {
        return power;
    }

    /** PowerState before {@link #power()}, 0 to 3; -1 if unknown or there was no such write. */
    int powerBefore() {
        return powerBefore;
    }

    EventRef readySaid() {
        return readySaid;
    }

    /** The latest configuration write; resets do not count. */
    EventRef configWritten() {
        return configWritten;
    }

    WrittenRegisters written() {
        return written;
    }

    /** The function says that it is ready. */
    void saidReady(EventRef by) {
        readySaid = by;
    }

    /** Bytes of the configuration space were written, or may have been. */
    void written(int offset, int bytes, EventRef by) {
        written.mark(offset, bytes);
        configWritten = configWritten == null || by.event() >= configWritten.event() ? by : configWritten;
    }

    /** Takes note of what is not as it was before a write, or not known any more. */
    void compare(FunctionState now, Truth busMasterBefore, Truth memorySpaceBefore, int power, EventRef by) {
        if (power != now.powerState()) {
            this.power = by;
            powerBefore = power;
            readySaid = null;
        }
        busMaster = busMasterBefore == now.isBusMasterEnabled() ? busMaster : by;
        memorySpace = memorySpaceBefore == now.isMemorySpaceEnabled() ? memorySpace : by;
    }

    /**
     * A reset took place, or the function is another one.
     *
     * @param certain whether its registers have their defaults now
     */
    void clear(boolean certain) {
        busMaster = null;
        memorySpace = null;
        power = null;
        powerBefore = -1;
        readySaid = null;
        written.clear(certain);
    }

    /** Another device goes by the function's number. */
    void forget() {
        clear(false);
        configWritten = null;
    }
}
