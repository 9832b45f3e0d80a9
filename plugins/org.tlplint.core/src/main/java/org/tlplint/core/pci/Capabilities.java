/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

/**
 * Where the capabilities stand, as far as the known bytes of configuration space lead (PCIe Base 6.x, 7.5.1.1.11 and
 * 7.6.3).
 *
 * @param msi offset of the MSI capability, or 0
 * @param msix offset of the MSI-X capability, or 0
 * @param power offset of the Power Management capability, or 0
 * @param pcie offset of the PCI Express capability, or 0
 * @param sriov offset of the SR-IOV extended capability, or 0
 * @param tph offset of the TPH Requester extended capability, or 0
 * @param ea offset of the Enhanced Allocation capability, or 0
 * @param af offset of the Advanced Features capability, or 0
 * @param readiness offset of the Readiness Time Reporting extended capability, or 0
 * @param secondMsi offset of a second MSI capability, which there must not be, or 0
 * @param secondMsix the same of MSI-X
 * @param starts one bit for each DWORD of conventional configuration space where a capability starts
 * @param complete whether the chain of conventional capabilities was followed to its end
 * @param extendedComplete the same for extended capabilities
 */
public record Capabilities(int msi, int msix, int power, int pcie, int sriov, int tph, int ea, int af, int readiness,
        int secondMsi, int secondMsix, long starts, boolean complete, boolean extendedComplete) {

    /** Nothing known yet. */
    public static final Capabilities UNKNOWN = new Capabilities(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false, false);

    private static final int MSI = 0x05;
    private static final int MSIX = 0x11;
    /** Where in the array of what was found the second ones stand. */
    private static final int SECOND = 0x20;
    private static final int READINESS = 0x22;
    private static final int MAX_EXTENDED = 1024;

    /** Follows the chains through the known bytes. */
    public static Capabilities walk(ConfigSpace config) {
        int[] found = new int[2 * SECOND];
        long[] starts = new long[1];
        boolean complete = walkConventional(config, found, starts);
        int[] extended = new int[READINESS + 1];
        boolean extendedComplete = complete && found[0x10] == 0 || walkExtended(config, extended);
        return new Capabilities(found[MSI], found[MSIX], found[0x01], found[0x10], extended[0x10], extended[0x17],
                found[0x14], found[0x13], extended[READINESS], found[SECOND + MSI], found[SECOND + MSIX],
                starts[0], complete, extendedComplete);
    }

    private static boolean walkConventional(ConfigSpace config, int[] found, long[] starts) {
        Truth list = config.bit(0x06, 4);
        if (list.isFalse()) {
            return true;
        }
        int pointer = 0x34;
        while (config.isKnown(pointer, 1)) {
            int at = config.read(pointer, 1) & 0xfc;
            if (at < 0x40) {
                return at == 0;
            }
            // a chain that comes back to where it was has no end, and shows nothing new
            if ((starts[0] >>> at / 4 & 1) != 0 || !config.isKnown(at, 1)) {
                return false;
            }
            starts[0] |= 1L << at / 4;
            int id = config.read(at, 1);
            if (id < SECOND) {
                int slot = found[id] == 0 ? id : SECOND + id;
                found[slot] = found[slot] == 0 ? at : found[slot];
            }
            pointer = at + 1;
        }
        return false;
    }

    private static boolean walkExtended(ConfigSpace config, int[] found) {
        int at = 0x100;
        for (int i = 0; i < MAX_EXTENDED; i++) {
            if (!config.isKnown(at, 4)) {
                return false;
            }
            int header = config.read(at, 4);
            int id = header & 0xffff;
            if (id < found.length && id != 0 && found[id] == 0) {
                found[id] = at;
            }
            at = header >>> 20 & 0xffc;
            if (at < 0x100) {
                return true;
            }
        }
        return false;
    }

    /** Where the next conventional capability starts above an offset of 0 to 255, as far as is known; 256 if none does. */
    public int nextStart(int after) {
        long above = after >= 0xfc ? 0 : starts >>> after / 4 + 1;
        return above == 0 ? 0x100 : (after / 4 + 1 + Long.numberOfTrailingZeros(above)) * 4;
    }

    /** Whether the function has MSI. */
    public Truth hasMsi() {
        return msi != 0 ? Truth.TRUE : complete ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether the function has MSI-X. */
    public Truth hasMsix() {
        return msix != 0 ? Truth.TRUE : complete ? Truth.FALSE : Truth.UNKNOWN;
    }
}
