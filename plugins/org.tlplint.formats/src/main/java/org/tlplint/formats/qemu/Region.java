/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.formats.text.ByteMap;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.Table;

/** What a memory region of QEMU is to us. */
enum Region {

    CONFIG_INDEX, CONFIG_DATA, CONFIG_MMIO, TABLE, PBA, LOCAL_APIC, DOORBELL, DEBUG_PORT,
    /** Any other region. */
    OTHER;

    private static final ByteMap<Region> BY_NAME = load();
    private static final byte[] NAME = Bytes.of(" name '");
    private static final int LONGEST_NAME = 64;

    private static ByteMap<Region> load() {
        ByteMap<Region> map = new ByteMap<>();
        for (String[] row : Table.rows(Region.class, "regions.tsv")) {
            map.put(Bytes.of(row[0]), valueOf(row[1].toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
        }
        return map;
    }

    /** The region that a line names at its end, as {@code name '…'}; null if the line does not end so. */
    static Region atEndOf(byte[] bytes, int from, int to) {
        if (to - from < NAME.length + 2 || bytes[to - 1] != '\'') {
            return null;
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
