/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;

/** A write to the Command register took effect (PCIe Base 6.x, 7.5.1.1.3). */
public final class CommandWrite extends Step {

    private Truth memorySpaceBefore;
    private Truth busMasterBefore;
    private Truth interruptDisableBefore;

    void before(FunctionState f) {
        memorySpaceBefore = f.isMemorySpaceEnabled();
        busMasterBefore = f.isBusMasterEnabled();
        interruptDisableBefore = f.isInterruptDisabled();
    }

    public Truth memorySpaceBefore() {
        return memorySpaceBefore;
    }

    public Truth busMasterBefore() {
        return busMasterBefore;
    }

    public Truth interruptDisableBefore() {
        return interruptDisableBefore;
    }
}
