/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A map whose keys are byte sequences, looked up in a range of an array without making an object.
 *
 * @param <V> what is found
 */
public final class ByteMap<V> {

    private static final long MIX = 0x9e3779b97f4a7c15L;
    private static final long SEED = new SplittableRandom().nextLong();

    private byte[][] keys = new byte[64][];
    private Object[] values = new Object[64];
    private int size;

    public void put(byte[] key, V value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key, 0, key.length);
        if (keys[slot] == null) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    /** The value of the bytes in [from, to), or null. */
    @SuppressWarnings("unchecked")
    public V get(byte[] bytes, int from, int to) {
        return (V) values[slot(bytes, from, to)];
    }

    public int size() {
        return size;
    }

    public void clear() {
        Arrays.fill(keys, null);
        Arrays.fill(values, null);
        size = 0;
    }

    private int slot(byte[] bytes, int from, int to) {
        int mask = keys.length - 1;
        int slot = hash(bytes, from, to) & mask;
        while (keys[slot] != null && !isKey(keys[slot], bytes, from, to)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static boolean isKey(byte[] key, byte[] bytes, int from, int to) {
        return key.length == to - from && Bytes.startsWith(bytes, from, to, key);
    }

    /** Eight bytes at a time, the last ones perhaps twice. Starts anywhere, so that a trace cannot aim at one slot. */
    private static int hash(byte[] bytes, int from, int to) {
        long hash = SEED + to - from;
        if (to - from >= Long.BYTES) {
            for (int i = from; i < to - Long.BYTES; i += Long.BYTES) {
                hash = mixed(hash, Bytes.longAt(bytes, i));
            }
            hash = mixed(hash, Bytes.longAt(bytes, to - Long.BYTES));
        } else {
            for (int i = from; i < to; i++) {
                hash = hash * 31 + bytes[i];
            }
        }
        return (int) (hash * MIX >>> 40);
    }

    private static long mixed(long hash, long block) {
        long product = (hash ^ block) * MIX;
        return product ^ product >>> 32;
    }

    private void grow() {
        byte[][] oldKeys = keys;
        Object[] oldValues = values;
        keys = new byte[oldKeys.length * 2][];
        values = new Object[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int slot = slot(oldKeys[i], 0, oldKeys[i].length);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
