/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.rule;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * What a rule remembers by a number, such as a vector. Looks up without making objects; takes room for what it holds only.
 *
 * @param <T> what is remembered; never null
 */
public final class IntMap<T> {

    private int[] keys = new int[8];
    private Object[] values = new Object[8];
    private int size;

    /** What is remembered, or null. */
    public T get(int key) {
        return valueAt(slot(keys, values, key));
    }

    /** Remembers; returns what was remembered before, or null. */
    public T put(int key, T value) {
        int at = slot(keys, values, key);
        T before = valueAt(at);
        keys[at] = key;
        values[at] = value;
        if (before == null && ++size * 2 > keys.length) {
            grow();
        }
        return before;
    }

    /** Forgets; returns what was remembered, or null. */
    public T remove(int key) {
        int at = slot(keys, values, key);
        T before = valueAt(at);
        if (before != null) {
            size--;
            values[at] = null;
            closeGap(at);
        }
        return before;
    }

    /** What stands behind a freed place moves up, or it would no longer be found. */
    private void closeGap(int gap) {
        int mask = keys.length - 1;
        int free = gap;
        for (int at = gap + 1 & mask; values[at] != null; at = at + 1 & mask) {
            int home = hash(keys[at]) & mask;
            if ((at - home & mask) >= (at - free & mask)) {
                keys[free] = keys[at];
                values[free] = values[at];
                values[at] = null;
                free = at;
            }
        }
    }

    public void clear() {
        if (size > 0) {
            Arrays.fill(values, null);
            size = 0;
        }
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The numbers, ascending. */
    public int[] keys() {
        int[] found = new int[size];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != null) {
                found[count++] = keys[i];
            }
        }
        Arrays.sort(found);
        return found;
    }

    public boolean containsKey(int key) {
        return get(key) != null;
    }

    /** What is remembered; if nothing was, what the supplier makes is from now on. */
    public T computeIfAbsent(int key, Supplier<? extends T> fresh) {
        T found = get(key);
        if (found == null) {
            found = fresh.get();
            put(key, found);
        }
        return found;
    }

    public void putIfAbsent(int key, T value) {
        if (get(key) == null) {
            put(key, value);
        }
    }

    public void putAll(IntMap<? extends T> other) {
        other.forEach(this::put);
    }

    /** Takes what is remembered by a number. */
    public interface Visitor<T> {
        void visit(int key, T value);
    }

    /** Visits all that was remembered when this began and still is, by ascending number. */
    public void forEach(Visitor<? super T> visitor) {
        for (int key : keys()) {
            T value = get(key);
            if (value != null) {
                visitor.visit(key, value);
            }
        }
    }

    private void grow() {
        int[] newKeys = new int[keys.length * 2];
        Object[] newValues = new Object[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != null) {
                int at = slot(newKeys, newValues, keys[i]);
                newKeys[at] = keys[i];
                newValues[at] = values[i];
            }
        }
        keys = newKeys;
        values = newValues;
    }

    private static int slot(int[] in, Object[] held, int key) {
        int mask = in.length - 1;
        int at = hash(key) & mask;
        while (held[at] != null && in[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static int hash(int key) {
        return key * 0x9e3779b9 >>> 15;
    }

    @SuppressWarnings("unchecked")
    private T valueAt(int at) {
        return (T) values[at];
    }
}
