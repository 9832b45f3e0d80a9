/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.Arrays;

/** The address ranges of all BARs whose place and size are known, for look-up by address. */
public final class BarWindows {

    /**
     * @param function whose BAR it is
     * @param bar 0 to 5
     * @param start first address
     * @param size bytes
     */
    public record BarWindow(FunctionState function, int bar, long start, long size) {

        boolean contains(long address) {
            return Long.compareUnsigned(address, start) >= 0 && Long.compareUnsigned(address - start, size) < 0;
        }

        boolean isBelow(BarWindow other) {
            int order = Long.compareUnsigned(start, other.start);
            return order < 0 || order == 0 && function.bdf() < other.function.bdf();
        }
    }

    /** Ranges looked at below an address; BARs that decode at the same time do not overlap. */
    private static final int MOST_LOOKS = 16;

    private BarWindow[] sorted = new BarWindow[16];
    private int count;

    /** Works out the ranges of a function anew. */
    void update(FunctionState f) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (sorted[i].function() != f) {
                sorted[kept++] = sorted[i];
            }
        }
        Arrays.fill(sorted, kept, count, null);
        count = kept;
        for (int bar = 0; bar < Bars.COUNT; bar++) {
            if (f.bars().isPlaced(bar) && f.bars().size(bar) > 0) {
                add(new BarWindow(f, bar, f.bars().base(bar), f.bars().size(bar)));
            }
        }
    }

    private void add(BarWindow window) {
        if (count == sorted.length) {
            sorted = Arrays.copyOf(sorted, count * 2);
        }
        int at = count++;
        while (at > 0 && window.isBelow(sorted[at - 1])) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = window;
    }

    /** The BAR that decodes the address, or may; null if none does. */
    public BarWindow find(long address) {
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = from + to >>> 1;
            if (Long.compareUnsigned(sorted[middle].start(), address) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        for (int at = from - 1; at >= Math.max(0, from - MOST_LOOKS); at--) {
            BarWindow window = sorted[at];
            if (window.contains(address) && !window.function().isDecoding(window.bar()).isFalse()) {
                return window;
            }
        }
        return null;
    }
}
