/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Message;

/** Addresses and data of interrupt messages as the platforms that receive them read them. */
public final class Doorbell {

    private static final long X86 = 0xfee0_0000L;

    private Doorbell() {
    }

    /** Whether an x86 root complex takes a write there for an interrupt: FEEx_xxxxh below 4 GiB. */
    public static boolean isX86(long address) {
        return Message.isX86Doorbell(address);
    }

    /** Whether the lower half of the address has the x86 form; the upper half may hold more of a destination. */
    public static boolean isX86Low(long address) {
        return (address & 0xfff0_0000L) == X86 && (address >>> 32 & 0xff) == 0;
    }

    /** Whether an x86 message is in remappable format rather than in compatibility format. */
    public static boolean isRemappable(long address) {
        return (address & 0x10) != 0;
    }

    /** Whether the address is in compatibility format. */
    public static boolean isCompatibility(long address) {
        return isX86Low(address) && !isRemappable(address);
    }

    /**
     * Whether it may be a message that an AMD IOMMU remaps: it looks like compatibility format for processor 0, and its data
     * are an index into the device's own table.
     */
    static boolean mayBeIndex(long address, int data) {
        return address == X86 && data >>> 11 == 0;
    }

    /** Whether it can be the translation register of a GIC ITS or the set register of a GICv2m frame. */
    public static boolean isGic(long address) {
        return (address & 0xfff) == 0x40;
    }
}
