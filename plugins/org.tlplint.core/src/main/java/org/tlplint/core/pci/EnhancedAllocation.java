/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

/**
 * BARs with a fixed place, told by the Enhanced Allocation capability instead of BAR registers (PCIe Base 6.x, 7.8.5).
 */
final class EnhancedAllocation {

    private static final int MOST_ENTRIES = 63;
    private static final int WIDE = 2;

    private EnhancedAllocation() {
    }

    /** Takes the enabled entries that are known and stand for a BAR. */
    static void place(FunctionStructure function) {
        ConfigSpace config = function.config();
        int at = function.capabilities().ea();
        if (!config.isKnown(at + 2, 1)) {
            return;
        }
        int entries = config.read(at + 2, 1) & MOST_ENTRIES;
        int entry = at + (function.isBridge() ? 8 : 4);
        for (int i = 0; i < entries && config.isKnown(entry, 4); i++) {
            place(function, entry);
            entry += 4 + (config.read(entry, 4) & 7) * 4;
        }
    }

    /** An entry: format, base, greatest offset, and the upper halves of those that say that they are 64 bits wide. */
    private static void place(FunctionStructure function, int entry) {
        ConfigSpace config = function.config();
        int format = config.read(entry, 4);
        int bar = format >>> 4 & 0xf;
        int low = config.read(entry + 4, 4);
        int last = config.read(entry + 8, 4);
        int next = entry + 12;
        long base = low & 0xffff_fffcL;
        long size = (last & 0xffff_fffcL) + 4;
        if ((low & WIDE) != 0) {
            base |= (config.read(next, 4) & 0xffff_ffffL) << 32;
            next += 4;
        }
        if ((last & WIDE) != 0) {
            size += (config.read(next, 4) & 0xffff_ffffL) << 32;
            next += 4;
        }
        boolean known = true;
        for (int at = entry; at < next; at += 4) {
            known &= config.isKnown(at, 4);
        }
        if (known && format < 0 && bar < Bars.COUNT) {
            function.bars().fix(bar, base, size);
        }
    }
}
