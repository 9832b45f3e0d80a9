/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;

/** Where the MSI-X structures of a function lie in its BARs, as far as that is known (PCIe Base 6.x, 7.7.2 and 7.5.1.2.1). */
public final class Layout {

    private static final int FIRST_BAR = 0x10;
    private static final int FIRST_VF_BAR = 0x24;

    private Layout() {
    }

    /** Whether a structure ends within its BAR; unknown while the size of that is not known. */
    public static Truth isInside(FunctionState f, int bar, long offset, int bytes) {
        long size = f.bars().size(bar);
        return Truth.of(size > 0, offset + bytes <= size);
    }

    /** Whether Table and PBA share bytes; unknown while the place of one is not known. */
    public static Truth overlap(MsixState msix) {
        boolean known = msix.isTableLocated() && msix.isPbaLocated();
        return Truth.of(known, msix.tableBar() == msix.pbaBar()
                && msix.tableOffset() < msix.pbaOffset() + msix.pbaBytes()
                && msix.pbaOffset() < msix.tableOffset() + msix.tableBytes());
    }

    /** Whether a BAR is one of memory, and the lower half if it has two; unknown while its register is not known. */
    public static Truth isMemoryBar(FunctionState f, int bar) {
        FunctionState owner = f.physicalFunction() == null ? f : f.physicalFunction();
        int start = owner == f ? FIRST_BAR : owner.capabilities().sriov() + FIRST_VF_BAR;
        ConfigSpace config = owner.config();
        for (int i = 0; i <= bar; i++) {
            int register = start + i * 4;
            if ((config.known(register, 1) & 7) != 7) {
                return Truth.UNKNOWN;
            }
            int kind = config.read(register, 1) & 7;
            if (i == bar) {
                return Truth.of((kind & 1) == 0);
            }
            i += kind == 4 ? 1 : 0;
        }
        return Truth.FALSE;
    }
}
