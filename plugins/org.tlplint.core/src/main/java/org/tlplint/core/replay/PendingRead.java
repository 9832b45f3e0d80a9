/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.trace.EventRef;

/** Software read Pending bits of an MSI-X function; the state holds what it saw (PCIe Base 6.x, 7.7.2.9). */
public final class PendingRead extends Step {

    private int firstVector;
    private int count;
    private EventRef request;
    private long reserved;
    private long reservedRead;

    private final long[] before = new long[MsixState.MAX_ENTRIES / 64];
    private final long[] knownBefore = new long[MsixState.MAX_ENTRIES / 64];

    void before(MsixState msix, int first, int vectors, EventRef newRequest) {
        firstVector = first;
        count = vectors;
        request = newRequest;
        reserved = 0;
        reservedRead = 0;
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

    /** A bit behind that of the last vector was read. */
    void addReserved(int bit, boolean value) {
        reservedRead |= 1L << bit;
        reserved |= value ? 1L << bit : 0;
    }

    /** Bits of the last QWORD behind that of the last vector that were read, by their place in it. */
    public long reservedRead() {
        return reservedRead;
    }

    /** Those of {@link #reservedRead()} that were Set. */
    public long reserved() {
        return reserved;
    }

    /** The event that asked; the present one if the source shows a read and its answer as one. */
    public EventRef request() {
        return request != null ? request : at();
    }

    /** First vector whose Pending bit was read. */
    public int firstVector() {
        return firstVector;
    }

    /** How many vectors' bits were read; none if only reserved bits were. */
    public int count() {
        return count;
    }
}
