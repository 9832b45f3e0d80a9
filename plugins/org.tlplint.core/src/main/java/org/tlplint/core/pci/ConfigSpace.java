/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.Arrays;

/**
 * Configuration space with a known-bit for every bit. Offsets are bytes, 0 to 4095; numbers are little-endian and at most
 * four bytes wide; what lies beyond the end reads as unknown and is not stored.
 */
public final class ConfigSpace {

    /** Bytes of PCIe configuration space. */
    public static final int SIZE = 4096;
    private static final int CONVENTIONAL_SIZE = 256;

    private byte[] value;
    private byte[] known;

    public ConfigSpace() {
        value = new byte[CONVENTIONAL_SIZE];
        known = new byte[CONVENTIONAL_SIZE];
    }

    private ConfigSpace(ConfigSpace other) {
        value = other.value.clone();
        known = other.known.clone();
    }

    public ConfigSpace copy() {
        return new ConfigSpace(this);
    }

    /** The same bits are known, and the same of them are Set. */
    boolean isSame(ConfigSpace other) {
        return Arrays.equals(value, other.value) && Arrays.equals(known, other.known);
    }

    /** Bytes of memory, about. */
    int weight() {
        return 2 * value.length + 64;
    }

    /** The value; unknown bits read 0. */
    public int read(int offset, int bytes) {
        return gather(value, offset, bytes);
    }

    /** One bits where the value is known. */
    public int known(int offset, int bytes) {
        return gather(known, offset, bytes);
    }

    public boolean isKnown(int offset, int bytes) {
        return known(offset, bytes) == ones(bytes);
    }

    /** One bit of the 16-bit register at the offset. */
    public Truth bit(int offset, int bit) {
        return Truth.of((known(offset, 2) >> bit & 1) != 0, (read(offset, 2) >> bit & 1) != 0);
    }

    /**
     * Sets the bits of the mask to the value and makes them known.
     *
     * @return true if that told anything new
     */
    public boolean assign(int offset, int bytes, int newValue, int mask) {
        boolean news = false;
        for (int i = 0; i < bytes; i++) {
            int m = mask >>> i * 8 & 0xff;
            int at = offset + i;
            if (m == 0 || at >= SIZE) {
                continue;
            }
            reserve(at);
            int now = value[at] & 0xff & ~m | newValue >>> i * 8 & m;
            news |= now != (value[at] & 0xff) || (known[at] & m) != m;
            value[at] = (byte) now;
            known[at] |= (byte) m;
        }
        return news;
    }

    /** Makes the bits of the mask unknown. */
    public void forget(int offset, int bytes, int mask) {
        for (int i = 0; i < bytes && offset + i < value.length; i++) {
            int m = mask >>> i * 8 & 0xff;
            known[offset + i] &= (byte) ~m;
            value[offset + i] &= (byte) ~m;
        }
    }

    /** Number of bytes that have at least one known bit, from the start to the last such byte. */
    public int extent() {
        int end = known.length;
        while (end > 0 && known[end - 1] == 0) {
            end--;
        }
        return end;
    }

    private void reserve(int at) {
        if (at >= value.length) {
            value = Arrays.copyOf(value, SIZE);
            known = Arrays.copyOf(known, SIZE);
        }
    }

    private static int gather(byte[] from, int offset, int bytes) {
        int result = 0;
        for (int i = 0; i < bytes && offset + i < from.length; i++) {
            result |= (from[offset + i] & 0xff) << i * 8;
        }
        return result;
    }

    private static int ones(int bytes) {
        return bytes >= 4 ? -1 : (1 << bytes * 8) - 1;
    }
}
