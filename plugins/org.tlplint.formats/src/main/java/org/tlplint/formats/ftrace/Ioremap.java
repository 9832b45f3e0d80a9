/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.ftrace;

import java.util.ArrayList;
import java.util.List;

import org.tlplint.core.trace.TraceException;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/** Where the kernel has mapped device memory, as a person says: {@code VIRTUAL+SIZE@PHYSICAL}, hexadecimal, several with {@code /} between. */
final class Ioremap {

    private static final byte[] PREFIX = Bytes.of("0x");
    static final Ioremap NONE = new Ioremap(List.of());

    /** One mapping. */
    private record Mapping(long virtual, long size, long physical) {
    }

    private final List<Mapping> mappings;

    private Ioremap(List<Mapping> mappings) {
        this.mappings = mappings;
    }

    static Ioremap of(String text) throws TraceException {
        List<Mapping> mappings = new ArrayList<>();
        for (String part : text.split("/", -1)) {
            byte[] bytes = Bytes.of(part);
            ByteCursor cursor = new ByteCursor().on(bytes, 0, bytes.length);
            long virtual = hex(cursor);
            long size = hex(cursor.expect('+'));
            long physical = hex(cursor.expect('@'));
            if (cursor.failed() || !cursor.atEnd() || size <= 0) {
                throw new TraceException(
                        "ioremap=%s: %s is no VIRTUAL+SIZE@PHYSICAL in hexadecimal".formatted(text, part));
            }
            mappings.add(new Mapping(virtual, size, physical));
        }
        return new Ioremap(List.copyOf(mappings));
    }

    private static long hex(ByteCursor cursor) {
        cursor.take(PREFIX);
        return cursor.hex();
    }

    /** Whether a mapping holds a virtual address. */
    boolean holds(long virtual) {
        return find(virtual) != null;
    }

    /** The physical address of a virtual one that a mapping holds. */
    long physical(long virtual) {
        Mapping mapping = find(virtual);
        return mapping.physical + (virtual - mapping.virtual);
    }

    private Mapping find(long virtual) {
        for (int i = 0; i < mappings.size(); i++) {
            Mapping mapping = mappings.get(i);
            if (virtual >= mapping.virtual && virtual - mapping.virtual < mapping.size) {
                return mapping;
            }
        }
        return null;
    }
}
