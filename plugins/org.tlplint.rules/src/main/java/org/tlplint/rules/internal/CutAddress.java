/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;

/** Recognises a function that leaves out the top of the 64-bit address that its MSI registers hold. */
public final class CutAddress {

    private static final int LEAST_BITS = 32;

    private CutAddress() {
    }

    /**
     * Whether an address is what is left of the programmed one when its top bits are dropped, at least 32 bits staying.
     * Unknown if the registers were changed since MSI was enabled.
     *
     * @param data what was written there; it must be the message of one of the allocated vectors
     */
    public static Truth isCut(MsiState msi, long address, int data) {
        if (msi == null || !msi.isEnabled().isTrue() || !msi.is64Bit().isTrue()) {
            return Truth.FALSE;
        }
        long programmed = msi.address();
        if (!msi.isAddressKnown() || !msi.isDataKnown()) {
            return Truth.UNKNOWN;
        }
        int kept = Long.numberOfTrailingZeros(programmed ^ address);
        boolean top = kept >= LEAST_BITS && kept < Long.SIZE && address >>> kept == 0;
        int low = msi.allocatedVectors() - 1;
        if (!top || ((data ^ msi.data()) & ~low) != 0) {
            return Truth.FALSE;
        }
        // a message of before, or one read while the halves were changed, can look the same
        return Truth.of(msi.enabledWith() != null && msi.differsSince() == null, true);
    }

    /** How many bits of the address are left at most. Only if it is cut. */
    public static int bits(MsiState msi, long address) {
        return Long.numberOfTrailingZeros(msi.address() ^ address);
    }
}
