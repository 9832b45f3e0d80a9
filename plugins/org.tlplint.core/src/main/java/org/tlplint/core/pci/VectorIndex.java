/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.pci;

import java.util.Arrays;

/**
 * Finds the entries of one MSI-X Table that hold a given message. Follows each change of an entry at constant cost; a
 * look-up costs as much as entries share the message.
 */
public final class VectorIndex {

    private static final short NONE = -1;

    private long[] addresses = {};
    private int[] datas = {};
    private boolean[] present = {};
    private Chains byMessage = new Chains(0);
    private Chains byAddress = new Chains(0);

    /** Lists of vectors with the same hash, each vector in one at most. */
    private static final class Chains {
        private final short[] first;
        private final short[] next;
        private final short[] previous;

        Chains(int vectors) {
            first = new short[Math.max(8, Integer.highestOneBit(Math.max(1, vectors)) * 2)];
            next = new short[vectors];
            previous = new short[vectors];
            Arrays.fill(first, NONE);
        }

        int slot(long hash) {
            return (int) (hash * 0x9e3779b97f4a7c15L >>> 40) & first.length - 1;
        }

        void add(int slot, int vector) {
            next[vector] = first[slot];
            previous[vector] = NONE;
            if (first[slot] != NONE) {
                previous[first[slot]] = (short) vector;
            }
            first[slot] = (short) vector;
        }

        void remove(int slot, int vector) {
            if (previous[vector] == NONE) {
                first[slot] = next[vector];
            } else {
                next[previous[vector]] = next[vector];
            }
            if (next[vector] != NONE) {
                previous[next[vector]] = previous[vector];
            }
        }
    }

    VectorIndex() {
    }

    void rebuild(MsixEntry[] entries) {
        addresses = new long[entries.length];
        datas = new int[entries.length];
        present = new boolean[entries.length];
        byMessage = new Chains(entries.length);
        byAddress = new Chains(entries.length);
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != null) {
                update(i, entries[i]);
            }
        }
    }

    /** Whether it has room for a vector without being rebuilt. */
    boolean covers(int vector) {
        return vector < present.length;
    }

    /** An entry may have changed; only entries whose message is known are found. */
    void update(int vector, MsixEntry entry) {
        boolean known = entry.isMessageKnown();
        long address = entry.address();
        int data = entry.data();
        if (present[vector]) {
            if (known && addresses[vector] == address && datas[vector] == data) {
                return;
            }
            byMessage.remove(byMessage.slot(hash(addresses[vector], datas[vector])), vector);
            byAddress.remove(byAddress.slot(addresses[vector]), vector);
        }
        present[vector] = known;
        if (known) {
            addresses[vector] = address;
            datas[vector] = data;
            byMessage.add(byMessage.slot(hash(address, data)), vector);
            byAddress.add(byAddress.slot(address), vector);
        }
    }

    private static long hash(long address, int data) {
        return address ^ (long) data << 17;
    }

    /** Whether some entry has this message address. */
    public boolean hasAddress(long address) {
        for (int v = byAddress.first[byAddress.slot(address)]; v != NONE; v = byAddress.next[v]) {
            if (addresses[v] == address) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gathers the vectors whose entries hold the message, in ascending order.
     *
     * @param into receives the vectors, as many as fit
     * @return how many there are
     */
    public int find(long address, int data, int[] into) {
        int count = 0;
        for (int v = byMessage.first[byMessage.slot(hash(address, data))]; v != NONE; v = byMessage.next[v]) {
            if (addresses[v] == address && datas[v] == data) {
                if (count < into.length) {
                    into[count] = v;
                }
                count++;
            }
        }
        if (count > 1) {
            Arrays.sort(into, 0, Math.min(count, into.length));
        }
        return count;
    }
}
