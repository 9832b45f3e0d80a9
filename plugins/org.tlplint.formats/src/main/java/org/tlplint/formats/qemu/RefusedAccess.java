/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * A line of {@code -d guest_errors} about a refused access: {@code Invalid write at addr 0xC, size 2, region
 * 'msix-table', reason: …}. Reused. The address counts from the region's start, or is absolute when there is no region.
 */
final class RefusedAccess {

    private static final byte[] READ = Bytes.of("Invalid read at addr ");
    private static final byte[] WRITE = Bytes.of("Invalid write at addr ");
    private static final byte[] SIZE = Bytes.of(", size ");
    private static final byte[] REGION = Bytes.of(", region '");
    private static final byte[] TABLE = Bytes.of("msix-table");
    private static final byte[] PBA = Bytes.of("msix-pba");
    private static final byte[] NONE = Bytes.of("(null)");
    private static final byte[] REASON = Bytes.of("', reason: ");

    private final ByteCursor cursor = new ByteCursor();
    boolean write;
    long address;
    int size;
    /** TABLE, PBA, OTHER, or null when the address belongs to no region. */
    Region region;

    /** Whether a text is such a line, well-formed or not. */
    static boolean matches(byte[] bytes, int from, int to) {
        return Bytes.startsWith(bytes, from, to, READ) || Bytes.startsWith(bytes, from, to, WRITE);
    }

    boolean parse(byte[] bytes, int from, int to) {
        cursor.on(bytes, from, to);
        write = cursor.take(WRITE);
        if (!write) {
            cursor.expect(READ);
        }
        address = cursor.hexPrefixed();
        long count = cursor.expect(SIZE).decimal();
        size = (int) count;
        cursor.expect(REGION);
        region = Region.OTHER;
        if (cursor.take(TABLE)) {
            region = Region.TABLE;
        } else if (cursor.take(PBA)) {
            region = Region.PBA;
        } else if (cursor.take(NONE)) {
            region = null;
        } else {
            cursor.until('\'');
        }
        cursor.expect(REASON);
        return !cursor.failed() && count > 0 && count <= 64;
    }
}
