/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.Arrays;

import org.tlplint.core.device.StoreLayout;

/**
 * The address windows of all {@link InterruptStore}s, for look-up by address. Windows may overlap: a device may keep several
 * stores in one structure, each with fields of its own.
 */
public final class StoreWindows {

    /**
     * @param start first address
     * @param end first address behind it
     */
    public record Window(FunctionState function, InterruptStore store, long start, long end) {
    }

    private static final Window[] NONE = {};

    /** By start address. */
    private Window[] sorted = NONE;
    /** The highest end of the windows up to each: below a smaller one no window can reach an address. */
    private long[] reach = {};

    StoreWindows() {
    }

    public boolean isEmpty() {
        return sorted.length == 0;
    }

    /** Works out the windows of a function anew. */
    void update(FunctionState f) {
        boolean had = Arrays.stream(sorted).anyMatch(w -> w.function() == f);
        if (!had && f.stores().isEmpty()) {
            return;
        }
        Window[] others = Arrays.stream(sorted).filter(w -> w.function() != f).toArray(Window[]::new);
        int count = others.length;
        sorted = Arrays.copyOf(others, count + f.stores().size());
        for (InterruptStore store : f.stores()) {
            StoreLayout layout = store.layout();
            boolean isFixed = layout.bar() == StoreLayout.NONE;
            if (isFixed || f.bars().isPlaced(layout.bar())) {
                long start = (isFixed ? 0 : f.bars().base(layout.bar())) + layout.start();
                long end = start + layout.bytes();
                if (Long.compareUnsigned(start, end) < 0) {
                    sorted[count++] = new Window(f, store, start, end);
                }
            }
        }
        sorted = Arrays.copyOf(sorted, count);
        Arrays.sort(sorted, (a, b) -> Long.compareUnsigned(a.start(), b.start()));
        reach = new long[count];
        for (int i = 0; i < count; i++) {
            boolean further = i == 0 || Long.compareUnsigned(sorted[i].end(), reach[i - 1]) > 0;
            reach[i] = further ? sorted[i].end() : reach[i - 1];
        }
    }

    /**
     * Gathers the windows in which an access lies, wholly or in part.
     *
     * @param length bytes
     * @param into receives the windows, highest start first, as many as fit
     * @return how many it received
     */
    public int find(long address, int length, Window[] into) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = from + to >>> 1;
            if (Long.compareUnsigned(sorted[middle].start(), address + Math.max(1, length) - 1) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        int count = 0;
        for (int at = from - 1; at >= 0 && count < into.length
                && Long.compareUnsigned(reach[at], address) > 0; at--) {
            if (Long.compareUnsigned(sorted[at].end(), address) > 0) {
                into[count++] = sorted[at];
            }
        }
        return count;
    }
}
