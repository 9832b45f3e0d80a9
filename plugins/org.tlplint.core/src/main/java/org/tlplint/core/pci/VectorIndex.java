/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.Arrays;

/** Finds the entries of one MSI-X Table that hold a given message, in constant time. */
public final class VectorIndex {

    private long[] addresses = new long[8];
    private int[] datas = new int[8];
    private short[] vectors = new short[8];
    private long[] distinct = new long[4];
    private int distinctCount;

    VectorIndex() {
        Arrays.fill(vectors, (short) -1);
    }

    void rebuild(MsixEntry[] entries) {
        int capacity = Math.max(8, Integer.highestOneBit(Math.max(1, entries.length)) * 4);
        addresses = new long[capacity];
        datas = new int[capacity];
        vectors = new short[capacity];
        Arrays.fill(vectors, (short) -1);
        distinctCount = 0;
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != null && entries[i].isMessageKnown()) {
                put(entries[i].address(), entries[i].data(), (short) i);
            }
        }
    }

    private void put(long address, int data, short vector) {
        int at = start(address, data);
        while (vectors[at] >= 0) {
            at = at + 1 & vectors.length - 1;
        }
        addresses[at] = address;
        datas[at] = data;
        vectors[at] = vector;
        if (!hasAddress(address)) {
            if (distinctCount == distinct.length) {
                distinct = Arrays.copyOf(distinct, distinctCount * 2);
            }
            distinct[distinctCount++] = address;
        }
    }

    private int start(long address, int data) {
        long mixed = (address ^ (long) data << 17) * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 40) & vectors.length - 1;
    }

    /** Whether some entry has this message address. */
    public boolean hasAddress(long address) {
        for (int i = 0; i < distinctCount; i++) {
            if (distinct[i] == address) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gathers the vectors whose entries hold the message.
     *
     * @param into receives the vectors, as many as fit
     * @return how many there are
     */
    public int find(long address, int data, int[] into) {
        int count = 0;
        for (int at = start(address, data); vectors[at] >= 0; at = at + 1 & vectors.length - 1) {
            if (addresses[at] == address && datas[at] == data) {
                if (count < into.length) {
                    into[count] = vectors[at];
                }
                count++;
            }
        }
        return count;
    }
}
