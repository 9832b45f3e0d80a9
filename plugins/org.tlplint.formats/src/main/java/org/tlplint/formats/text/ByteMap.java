/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import java.util.Arrays;

/**
 * A map whose keys are byte sequences, looked up in a range of an array without making an object.
 *
 * @param <V> what is found
 */
public final class ByteMap<V> {

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
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        hash *= 0x9e3779b9;
        int mask = keys.length - 1;
        int slot = hash >>> 16 & mask;
        while (keys[slot] != null && !Arrays.equals(keys[slot], 0, keys[slot].length, bytes, from, to)) {
            slot = slot + 1 & mask;
        }
        return slot;
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
