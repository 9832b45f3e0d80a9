/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The address windows of all MSI-X Tables and Pending Bit Arrays, for look-up by address. */
public final class Windows {

    /** What a window holds. */
    public enum Region {
        TABLE, PBA
    }

    /**
     * @param function whose window it is
     * @param region Table or PBA
     * @param start first address
     * @param end first address behind it
     */
    public record Window(FunctionState function, Region region, long start, long end) {

        boolean contains(long address) {
            return Long.compareUnsigned(address, start) >= 0 && Long.compareUnsigned(address, end) < 0;
        }

        /** 2 for a window that surely decodes, 0 for one that surely does not. */
        int liveliness() {
            int bar = region == Region.TABLE ? function.msix().tableBar() : function.msix().pbaBar();
            return function.isDecoding(bar).ordinal();
        }
    }

    private static final int LARGEST = MsixState.MAX_ENTRIES * MsixState.ENTRY_BYTES;

    private Window[] sorted = {};
    private long low = -1;
    private long high;

    void rebuild(List<FunctionState> functions) {
        List<Window> all = new ArrayList<>();
        for (FunctionState f : functions) {
            MsixState msix = f.msix();
            if (msix != null && msix.isTableLocated()) {
                add(all, f, Region.TABLE, msix.tableBar(), msix.tableOffset(), msix.tableBytes());
            }
            if (msix != null && msix.isPbaLocated()) {
                add(all, f, Region.PBA, msix.pbaBar(), msix.pbaOffset(), msix.pbaBytes());
            }
        }
        all.sort(Comparator.comparing(Window::start, Long::compareUnsigned));
        sorted = all.toArray(Window[]::new);
        low = sorted.length == 0 ? -1 : sorted[0].start();
        high = all.stream().map(Window::end).max(Long::compareUnsigned).orElse(0L);
    }

    private static void add(List<Window> to, FunctionState f, Region region, int bar, long offset, int bytes) {
        if (f.bars().isPlaced(bar)) {
            long start = f.bars().base(bar) + offset;
            to.add(new Window(f, region, start, start + bytes));
        }
    }

    /** The window that holds the address, the one most surely decoding if several do; or null. */
    public Window find(long address) {
        if (Long.compareUnsigned(address, low) < 0 || Long.compareUnsigned(address, high) >= 0) {
            return null;
        }
        int at = sorted.length;
        for (int from = 0; from < at;) {
            int middle = from + at >>> 1;
            if (Long.compareUnsigned(sorted[middle].start(), address) > 0) {
                at = middle;
            } else {
                from = middle + 1;
            }
        }
        Window best = null;
        while (--at >= 0 && address - sorted[at].start() < LARGEST) {
            Window window = sorted[at];
            if (window.contains(address) && (best == null || window.liveliness() > best.liveliness())) {
                best = window;
            }
        }
        return best;
    }
}
