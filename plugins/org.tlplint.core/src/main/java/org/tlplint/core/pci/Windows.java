/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.Arrays;

/** The address windows of all MSI-X Tables and Pending Bit Arrays, for look-up by address. */
public final class Windows {

    /** What a window holds. */
    public enum Region {
        TABLE,
        PBA,
        /** A store of the device's own; never in {@link Windows}, see {@link StoreWindows}. */
        STORE
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
        public int liveliness() {
            int bar = region == Region.TABLE ? function.msix().tableBar() : function.msix().pbaBar();
            return function.bars().isLeft(bar) ? 0 : function.isDecoding(bar).ordinal();
        }
    }

    private static final int LARGEST = MsixState.MAX_ENTRIES * MsixState.ENTRY_BYTES;
    /**
     * Windows looked at below an address: more than can lie there without overlapping each other, so that a machine with all
     * its windows in one place costs no more than others.
     */
    private static final int MOST_LOOKS = 512;

    /** By start address, then function: the order does not depend on what happened earlier. */
    private Window[] sorted = new Window[16];
    private int count;

    /** Works out the windows of a function anew. */
    void update(FunctionState f) {
        if (f.windows > 0) {
            remove(f);
        }
        MsixState msix = f.msix();
        if (msix != null && msix.isTableLocated()) {
            add(f, Region.TABLE, msix.tableBar(), msix.tableOffset(), msix.tableBytes());
        }
        if (msix != null && msix.isPbaLocated()) {
            add(f, Region.PBA, msix.pbaBar(), msix.pbaOffset(), msix.pbaBytes());
        }
    }

    private void remove(FunctionState f) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (sorted[i].function() != f) {
                sorted[kept++] = sorted[i];
            }
        }
        Arrays.fill(sorted, kept, count, null);
        count = kept;
        f.windows = 0;
    }

    private void add(FunctionState f, Region region, int bar, long offset, int bytes) {
        if (!f.bars().isPlaced(bar) && !f.bars().isLeft(bar)) {
            return;
        }
        // what lies beyond the BAR the function does not decode: it may be another one's (MSIX-CAP-006 and 007 judge that)
        long room = f.bars().size(bar) > 0 ? f.bars().size(bar) - offset : bytes;
        if (room <= 0) {
            return;
        }
        long start = f.bars().base(bar) + offset;
        int at = firstAbove(start, f.bdf());
        if (count == sorted.length) {
            sorted = Arrays.copyOf(sorted, count * 2);
        }
        System.arraycopy(sorted, at, sorted, at + 1, count - at);
        sorted[at] = new Window(f, region, start, start + Math.min(bytes, room));
        count++;
        f.windows++;
    }

    /** Place of the first window that starts above an address, or there and belongs to a later function. */
    private int firstAbove(long address, int bdf) {
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = from + to >>> 1;
            int order = Long.compareUnsigned(sorted[middle].start(), address);
            if (order > 0 || order == 0 && sorted[middle].function().bdf() > bdf) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** The window that holds the address, the one most surely decoding if several do; or null. */
    public Window find(long address) {
        if (count == 0 || Long.compareUnsigned(address, sorted[0].start()) < 0) {
            return null;
        }
        long last = sorted[count - 1].start();
        if (Long.compareUnsigned(address, last) >= 0 && Long.compareUnsigned(address - last, LARGEST) >= 0) {
            return null;
        }
        Window best = null;
        int at = firstAbove(address, Integer.MAX_VALUE);
        int stop = Math.max(0, at - MOST_LOOKS);
        while (--at >= stop && Long.compareUnsigned(address - sorted[at].start(), LARGEST) < 0) {
            Window window = sorted[at];
            if (window.contains(address) && (best == null || window.liveliness() > best.liveliness())) {
                best = window;
            }
        }
        return best;
    }
}
