/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.register;

import java.util.List;
import java.util.Map;

import org.tlplint.core.pci.Bars;
import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.register.FieldLayout.Format;

/** Reads Base Address Registers (PCIe Base 6.x, 7.5.1.2.1). */
final class BarMeaning {

    private static final FieldLayout SPACE = new FieldLayout(0, 0, "Memory Space Indicator", "", Format.NAMED,
            Map.of(0, "memory", 1, "I/O"));
    private static final FieldLayout TYPE = new FieldLayout(2, 1, "Type", "", Format.NAMED,
            Map.of(0, "32-bit", 2, "64-bit"));
    private static final FieldLayout PREFETCHABLE = new FieldLayout(3, 3, "Prefetchable", "", Format.FLAG, Map.of());
    private static final FieldLayout MEMORY_BASE = new FieldLayout(31, 4, "Base Address", "", Format.HIGH8, Map.of());
    private static final FieldLayout IO_BASE = new FieldLayout(31, 2, "Base Address", "", Format.HIGH8, Map.of());

    private BarMeaning() {
    }

    /** Whether the register is the upper half of a 64-bit BAR before it. */
    static boolean isUpper(ConfigSpace config, int first, int at) {
        for (int bar = first; bar < at; bar += 4) {
            if ((config.known(bar, 1) & 7) == 7 && (config.read(bar, 1) & 7) == 4) {
                bar += 4;
                if (bar == at) {
                    return true;
                }
            }
        }
        return false;
    }

    static List<FieldLayout> fields(ConfigSpace config, boolean upper, int at) {
        if (upper) {
            return List.of();
        }
        boolean io = (config.read(at, 1) & config.known(at, 1) & 1) != 0;
        return io ? List.of(SPACE, IO_BASE) : List.of(SPACE, TYPE, PREFETCHABLE, MEMORY_BASE);
    }

    /**
     * What it decodes, as lspci says it.
     *
     * @param bars tells sizes; null if not known
     * @param number of the BAR
     */
    static String text(ConfigSpace config, Bars bars, boolean upper, int number, int at) {
        if (upper) {
            return "upper half of BAR " + (number - 1);
        }
        int low = config.read(at, 4);
        boolean wide = (low & 7) == 4;
        if (!config.isKnown(at, 4) || wide && !config.isKnown(at + 4, 4)) {
            return "";
        }
        String size = bars == null || bars.size(number) == 0 ? "" : " [size=" + size(bars.size(number)) + "]";
        if (low == 0) {
            return "not assigned" + size;
        }
        if ((low & 1) != 0) {
            return "I/O ports at %04x".formatted(low & ~3) + size;
        }
        long base = low & 0xffff_fff0L | (wide ? (long) config.read(at + 4, 4) << 32 : 0);
        return "Memory at %08x (%s, %sprefetchable)".formatted(base, wide ? "64-bit" : "32-bit",
                (low & 8) != 0 ? "" : "non-") + size;
    }

    private static String size(long bytes) {
        String[] units = {"", "K", "M", "G", "T", "P"};
        int unit = 0;
        long value = bytes;
        while (value >= 1024 && value % 1024 == 0 && unit < units.length - 1) {
            value /= 1024;
            unit++;
        }
        return value + units[unit];
    }
}
