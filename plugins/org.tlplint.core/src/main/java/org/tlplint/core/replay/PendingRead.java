/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;

/** Software read Pending bits of an MSI-X function; the state holds what it saw (PCIe Base 6.x, 7.7.2.9). */
public final class PendingRead extends Step {

    private int firstVector;
    private int count;

    private final long[] before = new long[MsixState.MAX_ENTRIES / 64];
    private final long[] knownBefore = new long[MsixState.MAX_ENTRIES / 64];

    void before(MsixState msix, int first, int vectors) {
        firstVector = first;
        count = vectors;
        for (int word = first >> 6; word <= first + vectors - 1 >> 6; word++) {
            before[word] = msix.pendingWord(word);
            knownBefore[word] = msix.knownPendingWord(word);
        }
    }

    /** A Pending bit among those read, as it was last seen before. */
    public Truth isPendingBefore(int vector) {
        int word = vector >> 6;
        return Truth.of((knownBefore[word] >>> vector & 1) != 0, (before[word] >>> vector & 1) != 0);
    }

    /** First vector whose Pending bit was read. */
    public int firstVector() {
        return firstVector;
    }

    /** How many vectors' bits were read. */
    public int count() {
        return count;
    }
}
