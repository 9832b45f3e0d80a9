/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.naive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * What a function of the random traces is made of: Power Management at 40h, MSI at 50h in any layout, PCI Express at 70h,
 * MSI-X at B0h, Advanced Features at C0h, and a 64-bit BAR 0 with the Table at 2000h and the PBA at 3000h.
 *
 * @param home where BAR 0 is at first
 * @param wide 64-bit address of MSI
 * @param maskable Per-Vector Masking of MSI
 * @param extended Extended Message Data Capable
 * @param capable Multiple Message Capable, the encoded field
 * @param vectors entries of the MSI-X Table
 */
record Device(int bdf, long home, boolean wide, boolean maskable, boolean extended, int capable, int vectors,
        boolean noSoftReset, boolean flr, boolean advanced) {

    static final int COMMAND = 0x04;
    static final int BAR = 0x10;
    static final int POWER = 0x44;
    static final int MSI = 0x50;
    static final int DEVICE_CONTROL = 0x78;
    static final int MSIX = 0xb0;
    static final int AF_CONTROL = 0xc4;
    static final int TABLE = 0x2000;
    static final int PBA = 0x3000;

    static Device random(int bdf, long home, Random random) {
        return new Device(bdf, home, random.nextBoolean(), random.nextBoolean(), random.nextBoolean(),
                random.nextInt(6), random.nextInt(40) == 0 ? 65 + random.nextInt(8) : 1 + random.nextInt(5),
                random.nextBoolean(), random.nextInt(4) > 0, random.nextInt(4) > 0);
    }

    /** Offset of Message Data in configuration space. */
    int dataAt() {
        return MSI + (wide ? 12 : 8);
    }

    /** Offset of Mask Bits, if it is maskable. */
    int maskAt() {
        return dataAt() + 4;
    }

    int pendingAt() {
        return dataAt() + 8;
    }

    /** Bits of Mask Bits that there are. */
    int maskBits() {
        return capable == 5 ? -1 : (1 << (1 << capable)) - 1;
    }

    /** What the read-only bits of each register hold, by DWORD. */
    Map<Integer, Integer> readOnly() {
        Map<Integer, Integer> registers = new LinkedHashMap<>();
        registers.put(0x00, 0x1234_8086);
        registers.put(COMMAND, 0x0010_0000);
        registers.put(0x0c, 0);
        registers.put(BAR, 4);
        registers.put(BAR + 4, 0);
        registers.put(0x34, 0x40);
        registers.put(0x40, 0x0003_5001);
        registers.put(POWER, noSoftReset ? 8 : 0);
        registers.put(MSI, 0x7005 | capable << 17 | (wide ? 1 << 23 : 0) | (maskable ? 1 << 24 : 0)
                | (extended ? 1 << 25 : 0));
        registers.put(0x70, 0x0002_b010);
        registers.put(0x74, flr ? 1 << 28 : 0);
        registers.put(DEVICE_CONTROL, 0);
        registers.put(MSIX, vectors - 1 << 16 | 0xc011);
        registers.put(MSIX + 4, TABLE);
        registers.put(MSIX + 8, PBA);
        registers.put(0xc0, advanced ? 0x0306_0013 : 0x0006_0013);
        return registers;
    }

    /** The registers of MSI behind Message Control. */
    int[] msiRegisters() {
        int end = maskable ? pendingAt() : dataAt();
        int[] all = new int[(end - MSI) / 4];
        for (int i = 0; i < all.length; i++) {
            all[i] = MSI + 4 + i * 4;
        }
        return all;
    }

    /** The bits of a register that software can write. */
    int writable(int at) {
        if (at == COMMAND) {
            return 0x0547;
        } else if (at == BAR) {
            return -16;
        } else if (at == BAR + 4) {
            return -1;
        } else if (at == POWER) {
            return 0x0103;
        } else if (at == MSI) {
            return extended ? 0x0471_0000 : 0x0071_0000;
        } else if (at == MSI + 4) {
            return -4;
        } else if (at == dataAt()) {
            return extended ? -1 : 0xffff;
        } else if (at == MSI + 8) {
            return -1;
        } else if (maskable && at == maskAt()) {
            return maskBits();
        } else if (at == MSIX) {
            return 0xc000_0000;
        }
        return 0;
    }

    /** The bits of a register that have a value of their own after a reset, which is 0. */
    int cleared(int at) {
        if (at == COMMAND || at == MSI || at == MSIX || maskable && at == maskAt()) {
            return writable(at);
        } else if (at == POWER) {
            return 3;
        } else if (maskable && at == pendingAt()) {
            return maskBits();
        }
        return at == dataAt() && extended ? 0xffff_0000 : 0;
    }
}
