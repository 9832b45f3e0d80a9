/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import java.util.Locale;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.formats.text.ByteMap;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.Table;

/**
 * What the type column says.
 *
 * @param headerDwords 3 or 4 if the mnemonic tells, else 0
 * @param messageCode Message Code if the mnemonic is a message's name, else -1
 * @param reset kind of reset, or null
 */
public record RowType(EventKind kind, int headerDwords, int messageCode, ResetKind reset) {

    private static final int LONGEST = 32;
    private static final ByteMap<RowType> BY_NAME = new ByteMap<>();

    static {
        for (String[] row : Table.rows(RowType.class, "types.tsv")) {
            EventKind kind = EventKind.valueOf(row[1]);
            ResetKind reset = row.length < 3 ? null : ResetKind.valueOf(row[2]);
            put(row[0], new RowType(kind, 0, -1, reset));
            if (kind.isMemory() || kind == EventKind.ATOMIC) {
                put(row[0] + "32", new RowType(kind, 3, -1, null));
                put(row[0] + "64", new RowType(kind, 4, -1, null));
            }
        }
        for (String[] row : Table.rows(RowType.class, "messages.tsv")) {
            put(row[0], new RowType(EventKind.MESSAGE, 0, Integer.parseInt(row[1], 16), null));
        }
    }

    private static void put(String name, RowType type) {
        BY_NAME.put(Bytes.of(name.toLowerCase(Locale.ROOT)), type);
    }

    /** The type with a mnemonic in any case, or null; the scratch array is overwritten. */
    public static RowType of(byte[] bytes, int from, int to, byte[] scratch) {
        int length = to - from;
        if (length > Math.min(LONGEST, scratch.length)) {
            return null;
        }
        for (int i = 0; i < length; i++) {
            byte b = bytes[from + i];
            scratch[i] = b >= 'A' && b <= 'Z' ? (byte) (b | 0x20) : b;
        }
        return BY_NAME.get(scratch, 0, length);
    }
}
