/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import java.util.Arrays;

import org.tlplint.formats.text.ByteMap;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.Table;

/** What a memory region of QEMU is to us. */
enum Region {

    CONFIG_INDEX,
    CONFIG_DATA,
    CONFIG_MMIO,
    TABLE,
    PBA,
    LOCAL_APIC,
    DOORBELL,
    DEBUG_PORT,
    /** Any other region. */
    OTHER;

    private static final byte[] NAME = Bytes.of(" name '");
    private static final int LONGEST_NAME = 64;
    private static final ByteMap<Region> BY_NAME = new ByteMap<>();
    /** What lines that name a listed region end with, and the region, by the hash of their last eight bytes. */
    private static final byte[][] ENDS = new byte[256][];
    private static final Region[] BY_END = new Region[ENDS.length];

    static {
        for (String[] row : Table.rows(Region.class, "regions.tsv")) {
            Region region = valueOf(row[1].toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            byte[] end = Bytes.of(" name '" + row[0] + "'");
            BY_NAME.put(Bytes.of(row[0]), region);
            // of two with the same hash the second is found by its name alone
            ENDS[hash(end, end.length)] = end;
            BY_END[hash(end, end.length)] = region;
        }
    }

    private static int hash(byte[] bytes, int end) {
        return (int) (Bytes.longAt(bytes, end - Long.BYTES) * 0x9e3779b97f4a7c15L >>> 56);
    }

    /** The region that a line names at its end, as {@code name '…'}; null if the line does not end so. */
    static Region atEndOf(byte[] bytes, int from, int to) {
        if (to - from < NAME.length + 2 || bytes[to - 1] != '\'') {
            return null;
        }
        int hash = hash(bytes, to);
        byte[] end = ENDS[hash];
        if (end != null && to - from > end.length && Arrays.equals(bytes, to - end.length, to, end, 0, end.length)
                && Bytes.isDigit(bytes[to - end.length - 1])) {
            return BY_END[hash];
        }
        int open = Bytes.lastIndexOf(bytes, (byte) '\'', Math.max(from, to - LONGEST_NAME), to - 1);
        int name = open - NAME.length + 1;
        if (name <= from || !Bytes.startsWith(bytes, name, to, NAME) || !Bytes.isDigit(bytes[name - 1])) {
            return null;
        }
        Region region = BY_NAME.get(bytes, open + 1, to - 1);
        return region == null ? OTHER : region;
    }
}
