/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks.generate;

import java.util.BitSet;

/**
 * Hands out pairs of destination and vector that no other entry holds, as an operating system does: so a message tells
 * its entry.
 */
final class MessagePool {

    private static final int FIRST_VECTOR = 0x30;
    private static final int VECTORS = 0xef - FIRST_VECTOR;
    private static final int DESTINATIONS = 254;
    /** How many there are at a time. */
    static final int CAPACITY = VECTORS * DESTINATIONS;

    private final BitSet used = new BitSet(CAPACITY);
    private int next;

    int take() {
        next = used.nextClearBit(next);
        if (next >= CAPACITY) {
            next = used.nextClearBit(0);
        }
        if (next >= CAPACITY) {
            throw new IllegalStateException("more than %,d vectors in use".formatted(CAPACITY));
        }
        used.set(next);
        return next;
    }

    void release(int message) {
        used.clear(message);
    }

    static long address(int message) {
        return 0xfee0_0000L | (1L + message % DESTINATIONS) << 12;
    }

    static int data(int message) {
        return 0x4000 | FIRST_VECTOR + message / DESTINATIONS;
    }
}
