/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

/** Puts the registers of a function into the state that a reset leaves them in (PCIe Base 6.x, 6.6.1, 6.6.2, 5.3.1.4). */
final class ResetDefaults {

    private static final int COMMAND = 0x04;

    private ResetDefaults() {
    }

    /**
     * @param certain false for a reset that neither keeps the state nor surely clears it
     * @param alone whether only this function was reset
     */
    static void apply(FunctionState f, boolean certain, boolean alone) {
        ConfigSpace config = f.config();
        Capabilities capabilities = f.capabilities();
        restore(config, COMMAND, 2, 0x0547, certain);
        if (capabilities.power() != 0) {
            config.assign(capabilities.power() + 4, 2, 0, 3);
        }
        if (capabilities.pcie() != 0) {
            restore(config, capabilities.pcie() + 0x28, 2, 0xffff, certain);
        }
        if (capabilities.sriov() != 0) {
            restore(config, capabilities.sriov() + 8, 2, 0x1f, certain);
            restore(config, capabilities.sriov() + 0x10, 2, 0xffff, certain);
        }
        for (int dword = 0x10; f.bars().isBar(dword); dword += 4) {
            config.forget(dword, 4, f.bars().writable(config, dword));
        }
        f.bars().reset(alone);
        if (f.msi() != null) {
            msi(config, f.msi(), certain);
        }
        if (f.msix() != null) {
            restore(config, f.msix().offset() + 2, 2, 0xc000, certain);
            f.msix().clear(certain);
        }
    }

    private static void msi(ConfigSpace config, MsiState msi, boolean certain) {
        restore(config, msi.offset() + 2, 2, 0x0471, certain);
        config.forget(msi.offset() + 4, 4, -4);
        for (int at = 8; at <= msi.dataOffset(); at += 4) {
            config.forget(msi.offset() + at, 4, -1);
        }
        if (msi.isExtendedDataCapable().isTrue()) {
            // unlike Message Data, Extended Message Data has a default
            restore(config, msi.offset() + msi.dataOffset() + 2, 2, 0xffff, certain);
        }
        if (msi.maskOffset() >= 0) {
            restore(config, msi.offset() + msi.maskOffset(), 4, -1, certain);
            restore(config, msi.offset() + msi.maskOffset() + 4, 4, -1, certain);
        }
        msi.reset(certain ? Truth.FALSE : Truth.UNKNOWN);
    }

    private static void restore(ConfigSpace config, int offset, int bytes, int mask, boolean certain) {
        if (certain) {
            config.assign(offset, bytes, 0, mask);
        } else {
            config.forget(offset, bytes, mask);
        }
    }
}
