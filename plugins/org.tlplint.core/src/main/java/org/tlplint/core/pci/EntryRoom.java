/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

/**
 * How many entries a machine may hold in all its message stores: a bound on memory for hostile traces. It is enough for 64
 * Tables of the largest size, or for a thousand of 128 entries.
 */
final class EntryRoom {

    /** Entries whose state is kept. */
    static final int MAX_ENTRIES = 1 << 17;

    private int used;
    private long refused;

    /** Takes room for entries; false, and counted, if there is none. */
    boolean take(int entries) {
        if (used + entries > MAX_ENTRIES) {
            refused++;
            return false;
        }
        used += entries;
        return true;
    }

    void give(int entries) {
        used -= entries;
    }

    /** How often there was no room. */
    long refused() {
        return refused;
    }
}
