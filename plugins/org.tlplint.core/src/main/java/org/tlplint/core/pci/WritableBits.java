/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

/**
 * Which bits of configuration space software can change: the registers that the model needs. For all other registers it
 * is not known what a write does to them.
 */
final class WritableBits {

    private static final int COMMAND = 0x0547;

    private WritableBits() {
    }

    /**
     * For the aligned DWORD at the offset: in the low half the bits that are read-write, in the high half those whose
     * behaviour is known at all (read-write or read-only).
     */
    static long of(FunctionState function, int dword) {
        ConfigSpace config = function.config();
        Capabilities caps = function.capabilities();
        if (dword == 0x00 || dword == 0x08) {
            return modelled(0, -1);
        }
        if (dword == 0x04) {
            return modelled(COMMAND, 0xffff);
        }
        if (function.bars().isBar(dword)) {
            return modelled(function.bars().writable(config, dword), -1);
        }
        if (dword == 0x34) {
            return modelled(0, 0xff);
        }
        if (function.isBridge() && dword == 0x18) {
            return modelled(0xffffff, 0xffffff);
        }
        if (caps.msi() != 0 && dword >= caps.msi() && dword < caps.msi() + function.msi().length()) {
            return msi(function.msi(), dword - caps.msi());
        }
        if (caps.msix() != 0 && dword >= caps.msix() && dword < caps.msix() + 12) {
            return modelled(dword == caps.msix() ? 0xc000_0000 : 0, -1);
        }
        if (caps.power() != 0 && dword == caps.power() + 4) {
            return modelled(0x0103, 0x010b);
        }
        if (caps.pcie() != 0) {
            if (dword == caps.pcie() + 8) {
                return modelled(0x7fff, 0xffff);
            }
            if (dword == caps.pcie() + 0x1c) {
                return modelled(0x1f, 0xffff);
            }
            if (dword == caps.pcie() + 0x28) {
                return modelled(0xffff, 0xffff);
            }
        }
        if (caps.af() != 0 && dword == caps.af() + 4) {
            return modelled(0, 0xff);
        }
        if (caps.sriov() != 0 && dword >= caps.sriov() + 8 && dword < caps.sriov() + 0x3c) {
            return sriov(function, dword);
        }
        if (caps.tph() != 0 && dword == caps.tph() + 8) {
            return modelled(0x0307, -1);
        }
        boolean header = config.isKnown(dword, 1)
                && (dword == caps.power() || dword == caps.pcie() || dword == caps.sriov() || dword == caps.tph()
                        || dword == caps.af());
        return header ? modelled(0, -1) : modelled(0, 0);
    }

    private static long msi(MsiState msi, int at) {
        if (at >= 8 && !msi.isLayoutKnown()) {
            return modelled(0, 0);
        }
        if (at == 0) {
            return modelled(msi.isExtendedDataCapable().isTrue() ? 0x0471_0000 : 0x0071_0000, -1);
        }
        if (at == 4) {
            return modelled(-4, -1);
        }
        if (at == msi.dataOffset()) {
            return modelled(msi.isExtendedDataCapable().isTrue() ? -1 : 0xffff, -1);
        }
        if (at == msi.maskOffset()) {
            int vectors = msi.capableVectors();
            return modelled(vectors >= 32 ? -1 : (1 << vectors) - 1, -1);
        }
        boolean upper = at == 8 && msi.is64Bit().isTrue();
        return modelled(upper ? -1 : 0, -1);
    }

    private static long sriov(FunctionState function, int dword) {
        if (function.virtualBars() != null && function.virtualBars().isBar(dword)) {
            return modelled(function.virtualBars().writable(function.config(), dword), -1);
        }
        return switch (dword - function.capabilities().sriov()) {
            case 0x08 -> modelled(0x001f, 0xffff);
            case 0x0c -> modelled(0, -1);
            case 0x10 -> modelled(0xffff, 0xffff);
            case 0x20 -> modelled(-1, -1);
            default -> modelled(0, 0);
        };
    }

    private static long modelled(int writable, int known) {
        return (long) known << 32 | writable & 0xffff_ffffL;
    }
}
