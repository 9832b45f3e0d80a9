/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.Arrays;

/** Which registers of configuration space software has written since the function was last reset, by 16-bit register. */
final class WrittenRegisters {

    private final long[] written = new long[ConfigSpace.SIZE / 2 / Long.SIZE];
    private boolean resetSeen;

    WrittenRegisters copy() {
        WrittenRegisters copy = new WrittenRegisters();
        System.arraycopy(written, 0, copy.written, 0, written.length);
        copy.resetSeen = resetSeen;
        return copy;
    }

    boolean isSame(WrittenRegisters other) {
        return resetSeen == other.resetSeen && Arrays.equals(written, other.written);
    }

    void mark(int offset, int bytes) {
        for (int at = offset >> 1; at < Math.min(ConfigSpace.SIZE, offset + bytes + 1) >> 1; at++) {
            written[at >> 6] |= 1L << at;
        }
    }

    /** Whether one of the registers was written; unknown if no reset was seen and they were not written. */
    Truth isAny(int offset, int bytes) {
        for (int at = offset >> 1; at < Math.min(ConfigSpace.SIZE, offset + bytes + 1) >> 1; at++) {
            if ((written[at >> 6] >>> at & 1) != 0) {
                return Truth.TRUE;
            }
        }
        return Truth.of(resetSeen, false);
    }

    /**
     * Begins anew.
     *
     * @param reset whether a reset put the function into its initial state; false if nothing is known of it
     */
    void clear(boolean reset) {
        Arrays.fill(written, 0);
        resetSeen = reset;
    }
}
