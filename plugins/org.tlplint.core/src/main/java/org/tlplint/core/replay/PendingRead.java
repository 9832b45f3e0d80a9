/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

/** Software read Pending bits of an MSI-X function; the state holds what it saw (PCIe Base 6.x, 7.7.2.9). */
public final class PendingRead extends Step {

    private int firstVector;
    private int count;

    void set(int first, int vectors) {
        firstVector = first;
        count = vectors;
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
