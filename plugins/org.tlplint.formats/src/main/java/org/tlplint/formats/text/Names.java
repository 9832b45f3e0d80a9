/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import java.util.Arrays;

/**
 * Turns the same bytes into the same String again and again. What it remembers is bounded: it forgets all when there are too
 * many, does not remember long texts, and cuts very long ones.
 */
public final class Names {

    private static final int MOST = 4096;
    private static final int LONG = 64;
    private static final int LONGEST = 512;

    private final ByteMap<String> known = new ByteMap<>();

    public String of(byte[] bytes, int from, int to) {
        if (to - from > LONG) {
            return Bytes.string(bytes, from, Math.min(to, from + LONGEST));
        }
        String name = known.get(bytes, from, to);
        if (name == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            name = Bytes.string(bytes, from, to);
            known.put(Arrays.copyOfRange(bytes, from, to), name);
        }
        return name;
    }
}
