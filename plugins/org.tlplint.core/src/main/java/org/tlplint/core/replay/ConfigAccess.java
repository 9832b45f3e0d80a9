/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

import org.tlplint.core.pci.FunctionState;

/** What {@link ConfigRead} and {@link ConfigWrite} share: one to four bytes of configuration space, little-endian. */
public abstract sealed class ConfigAccess extends Step permits ConfigRead, ConfigWrite {

    private int offset;
    private int bytes;
    private int value;
    private int before;
    private int knownBefore;
    private int powerStateBefore;

    ConfigAccess() {
    }

    void before(FunctionState f, int newOffset, int newBytes, int newValue) {
        offset = newOffset;
        bytes = newBytes;
        value = newValue;
        before = f.config().read(newOffset, newBytes);
        knownBefore = f.config().known(newOffset, newBytes);
        powerStateBefore = f.powerState();
    }

    /** First byte accessed, from the start of configuration space. */
    public int offset() {
        return offset;
    }

    /** Bytes accessed, 1 to 4. */
    public int bytes() {
        return bytes;
    }

    /** Whether one of the bytes of a register was accessed; offsets from the start of configuration space. */
    public boolean touches(int register, int length) {
        return offset < register + length && offset + bytes > register;
    }

    /** Whether every byte of a register was accessed. */
    public boolean covers(int register, int length) {
        return offset <= register && offset + bytes >= register + length;
    }

    /** What was written, or read, from {@link #offset()} on. */
    public int value() {
        return value;
    }

    /** What was written to, or read from, a register; bytes that were not accessed are 0. */
    public int valueAt(int register, int length) {
        return shifted(value, register, length);
    }

    /** The accessed bits of a register. */
    public int maskAt(int register, int length) {
        return shifted(bytes >= 4 ? -1 : (1 << bytes * 8) - 1, register, length);
    }

    /** What the accessed bytes of a register were known to hold before; unknown bits and bytes not accessed are 0. */
    public int beforeAt(int register, int length) {
        return shifted(before, register, length);
    }

    /** The accessed bits of a register whose value was known before. */
    public int knownBeforeAt(int register, int length) {
        return shifted(knownBefore, register, length);
    }

    /** Bits that were known before, and differ from what was read or written; from {@link #offset()} on. */
    public int differs() {
        return (before ^ value) & knownBefore;
    }

    /** PowerState before, 0 (D0) to 3 (D3hot), or -1 if unknown. */
    public int powerStateBefore() {
        return powerStateBefore;
    }

    private int shifted(int accessed, int register, int length) {
        int mask = bytes >= 4 ? -1 : (1 << bytes * 8) - 1;
        long all = accessed & mask & 0xffff_ffffL;
        int distance = (offset - register) * 8;
        if (distance >= 32 || distance <= -32) {
            return 0;
        }
        long moved = distance >= 0 ? all << distance : all >>> -distance;
        return (int) (moved & (1L << length * 8) - 1);
    }
}
