/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.MsiState;

/** How the data of a message relate to MSI registers that are surely what the function goes by. */
public final class MsiData {

    private MsiData() {
    }

    /** Whether the function cannot have latched anything else: MSI was enabled in the trace, and nothing changed since. */
    public static boolean isFirm(MsiState msi) {
        return msi.enableChangedBy() != null && msi.isAddressKnown() && msi.isDataKnown()
                && msi.multipleMessageEnable() >= 0 && msi.enabledWith() != null && msi.differsSince() == null;
    }

    /** Whether the low 16 bits are those of a vector that was allocated. */
    public static boolean isLowHalf(MsiState msi, int data) {
        return ((data ^ msi.data()) & 0xffff & ~(msi.allocatedVectors() - 1)) == 0;
    }
}
