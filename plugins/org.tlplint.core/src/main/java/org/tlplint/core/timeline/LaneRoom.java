/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.timeline;

/** How many vectors of all functions together may have a lane. */
final class LaneRoom {

    static final int MOST = 1 << 16;

    private int taken;
    private long refused;

    boolean take() {
        boolean free = taken < MOST;
        taken += free ? 1 : 0;
        refused += free ? 0 : 1;
        return free;
    }

    /** How often something happened to a vector that there was no room for. */
    long refused() {
        return refused;
    }
}
