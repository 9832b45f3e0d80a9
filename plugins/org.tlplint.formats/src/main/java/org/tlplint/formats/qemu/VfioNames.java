/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tlplint.core.trace.Bdf;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.ByteMap;

/**
 * Which functions the names of vfio mean. A name is the device's address on the host, or a UUID; in the virtual machine it has
 * another address, which is learnt where both kinds of lines stand together, and counts from there on. A name without any
 * address goes by a number made of it, in the domain {@value #MADE_UP_DOMAIN}.
 */
final class VfioNames {

    /** Domain of made-up numbers: the last one that there is. */
    static final int MADE_UP_DOMAIN = 0x7fff;
    private static final int MOST = 256;

    /** A name and its function. */
    private record Known(byte[] name, int bdf) {
    }

    private final ByteCursor cursor = new ByteCursor();
    private final ByteMap<Known> byName = new ByteMap<>();
    /** In the order in which they were learnt; replaced, never changed. */
    private List<Known> all = List.of();
    private boolean shown;

    /** The function of a name. */
    int of(byte[] bytes, int from, int to) {
        Known known = byName.get(bytes, from, to);
        shown = known != null;
        return known != null ? known.bdf : address(bytes, from, to);
    }

    /** Whether the last name was an address or one that was learnt. */
    boolean isShown() {
        return shown;
    }

    private int address(byte[] bytes, int from, int to) {
        long domain = cursor.on(bytes, from, to).hex();
        long bus = cursor.expect(':').hex();
        long device = cursor.expect(':').hex();
        long function = cursor.expect('.').hex();
        shown = !cursor.failed() && cursor.atEnd() && domain < MADE_UP_DOMAIN && bus < 256 && device < 32
                && function < 8;
        if (shown) {
            return Bdf.of((int) domain, (int) bus, (int) device, (int) function);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return MADE_UP_DOMAIN << 16 | (hash ^ hash >>> 16) & 0xffff;
    }

    /** A name means the function from now on. */
    void learn(byte[] bytes, int from, int to, int bdf) {
        Known known = byName.get(bytes, from, to);
        if (known != null && known.bdf == bdf || known == null && all.size() >= MOST) {
            return;
        }
        List<Known> more = new ArrayList<>(all);
        more.remove(known);
        more.add(new Known(Arrays.copyOfRange(bytes, from, to), bdf));
        restore(more);
    }

    /** The state for a mark; the same object as long as nothing changes. */
    Object save() {
        return all;
    }

    /** Takes what {@link #save} gave, or null for nothing. */
    @SuppressWarnings("unchecked")
    void restore(Object saved) {
        if (saved == all) {
            return;
        }
        all = saved == null ? List.of() : (List<Known>) saved;
        byName.clear();
        for (Known known : all) {
            byName.put(known.name, known);
        }
    }
}
