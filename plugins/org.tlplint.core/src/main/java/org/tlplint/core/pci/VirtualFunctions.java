/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.ArrayList;
import java.util.List;

/**
 * The Virtual Functions of a Physical Function: their numbers and BARs follow from its SR-IOV capability, not from registers
 * of their own (PCIe Base 6.x, 9.2.1.2 and 9.3.3).
 */
public final class VirtualFunctions {

    /** Offset of VF BAR0 in the SR-IOV capability. */
    static final int FIRST_BAR = 0x24;
    private static final int CONTROL = 0x08;
    private static final int COUNT = 0x10;
    private static final int FIRST_OFFSET = 0x14;
    private static final int STRIDE = 0x16;
    /** More Physical Functions than any machine has; a bound on time for hostile traces. */
    private static final int MOST_PHYSICAL = 256;

    private final List<FunctionState> physical = new ArrayList<>();

    VirtualFunctions() {
    }

    /** Whether a Physical Function has its Virtual Functions enabled; known to be not without an SR-IOV capability. */
    public static Truth areEnabled(FunctionState pf) {
        int at = pf.capabilities().sriov();
        return at == 0 ? Truth.FALSE : pf.config().bit(at + CONTROL, 0);
    }

    /** The number of a function among the Virtual Functions of another, from 0; -1 if it is none of them or that is not known. */
    public static int number(FunctionState pf, FunctionState function) {
        int at = pf.capabilities().sriov();
        ConfigSpace config = pf.config();
        if (at == 0 || function == pf || function.bdf() >>> 16 != pf.bdf() >>> 16 || !config.isKnown(at + COUNT, 2)
                || !config.isKnown(at + FIRST_OFFSET, 4)) {
            return -1;
        }
        int distance = (function.bdf() & 0xffff) - (pf.bdf() & 0xffff) - config.read(at + FIRST_OFFSET, 2);
        int stride = Math.max(1, config.read(at + STRIDE, 2));
        boolean one = distance >= 0 && distance % stride == 0 && distance / stride < config.read(at + COUNT, 2);
        return one ? distance / stride : -1;
    }

    /** Whether a function is known to have Virtual Functions. */
    boolean isPhysical(FunctionState f) {
        return physical.contains(f);
    }

    /** Gives a Virtual Function the BARs that the registers of its Physical Function say; takes note of Physical Functions. */
    void place(FunctionState f) {
        if (f.virtualBars() != null && physical.size() < MOST_PHYSICAL && !physical.contains(f)) {
            physical.add(f);
        }
        boolean found = false;
        for (FunctionState pf : physical) {
            int number = pf.virtualBars() == null ? -1 : number(pf, f);
            if (number >= 0) {
                found = true;
                f.setPhysicalFunction(pf);
                boolean decodes = areEnabled(pf).isTrue()
                        && pf.config().bit(pf.capabilities().sriov() + CONTROL, 3).isTrue();
                place(pf.virtualBars(), f, number, decodes);
            }
        }
        // a reset of the Physical Function clears VF Enable, and NumVFs too, so that no number is left to find it by
        if (!found && f.physicalFunction() != null && areEnabled(f.physicalFunction()).isFalse()) {
            f.bars().vanish();
        }
    }

    private static void place(Bars all, FunctionState vf, int number, boolean decodes) {
        for (int bar = 0; bar < Bars.COUNT; bar++) {
            if (all.isPlaced(bar) && (all.size(bar) > 0 || number == 0)) {
                vf.bars().derive(bar, all.base(bar) + number * all.size(bar), all.size(bar), decodes);
            }
        }
    }
}
