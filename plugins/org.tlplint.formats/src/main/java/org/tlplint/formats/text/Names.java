/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import java.util.Arrays;

/** Turns the same bytes into the same String again and again; forgets all of them when there are too many. */
public final class Names {

    private static final int MOST = 4096;

    private final ByteMap<String> known = new ByteMap<>();

    public String of(byte[] bytes, int from, int to) {
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
