/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * Arguments of {@code memory_region_ops_read} and {@code _write}. Reused. Old versions print no region name, later ones
 * may leave out the region's pointer.
 */
final class RegionAccess {

    static final byte[] READ = Bytes.of("memory_region_ops_read");
    static final byte[] WRITE = Bytes.of("memory_region_ops_write");
    private static final byte[] CPU = Bytes.of("cpu ");
    private static final byte[] MR = Bytes.of(" mr ");
    private static final byte[] ADDR = Bytes.of(" addr ");
    private static final byte[] VALUE = Bytes.of(" value ");
    private static final byte[] SIZE = Bytes.of(" size ");

    private final ByteCursor cursor = new ByteCursor();
    boolean write;
    long address;
    long value;
    int size;
    /** Null if the line names no region. */
    Region region;

    /** Takes a line; false if it is another event or malformed. */
    boolean parse(QemuLine line) {
        write = line.isEvent(WRITE);
        if (!write && !line.isEvent(READ)) {
            return false;
        }
        cursor.on(line.bytes, line.arguments(), line.end).expect(CPU).signed();
        if (cursor.take(MR)) {
            cursor.until(' ');
        }
        address = cursor.expect(ADDR).hexPrefixed();
        value = cursor.expect(VALUE).hexPrefixed();
        long bytes = cursor.expect(SIZE).decimal();
        size = (int) bytes;
        region = Region.atEndOf(line.bytes, line.start, line.end);
        boolean sane = bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8;
        return !cursor.failed() && sane && (region != null || cursor.atEnd());
    }

    /**
     * Whether this is the access behind a {@code pci_cfg_*} line: the configuration ports select the register's DWORD,
     * memory-mapped accesses hold the whole function and register in the address.
     */
    boolean reaches(ConfigAccess config) {
        if (value != config.value || size > 4) {
            return false;
        }
        boolean port = address >= 0xcf8 && address <= 0xcff;
        if (port) {
            return address >= 0xcfc && (address & 3) == (config.register & 3) && config.register < 256;
        }
        // not all eight bits of the bus: not every machine has that space at a multiple of 256 MiB
        long known = config.hasBus ? 0xffffff : 0xfffff;
        long wanted = (long) (config.bdf & 0xffff) << 12 | config.register;
        return (address & known) == (wanted & known)
                && (region == null || region == Region.CONFIG_MMIO);
    }
}
