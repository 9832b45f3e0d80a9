/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.Arrays;

/** The fields of an event while its lines come in; what several lines hold of one field is put together. Bounded, reused. */
final class FieldStore {

    /** The longest payload in digits and blanks. */
    private static final int MOST = 32 << 10;

    private final byte[][] bytes = new byte[Target.COUNT][16];
    private final int[] length = new int[Target.COUNT];
    private boolean full;

    void clear() {
        Arrays.fill(length, 0);
        full = false;
    }

    boolean isFull() {
        return full;
    }

    void put(Target target, byte[] from, int start, int end) {
        int i = target.ordinal();
        int old = target.isJoined() && length[i] > 0 ? length[i] + 1 : 0;
        int needed = old + end - start;
        if (needed > MOST) {
            full = true;
            return;
        }
        if (needed > bytes[i].length) {
            bytes[i] = Arrays.copyOf(bytes[i], Math.max(needed, bytes[i].length * 2));
        }
        if (old > 0) {
            bytes[i][old - 1] = ' ';
        }
        System.arraycopy(from, start, bytes[i], old, end - start);
        length[i] = needed;
    }

    void give(Target target, EventMapper mapper) {
        mapper.cell(target, bytes[target.ordinal()], 0, length[target.ordinal()]);
    }
}
