/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * Arguments of the events of vfio, by which QEMU passes a real device through, and of its vfio-user server. Reused. They begin
 * with the name of the device on the host, an address or a UUID:
 *
 * <pre>
 * vfio_pci_read_config  (0000:01:00.0, @0x42, len=0x2) 0x40
 * vfio_pci_write_config  (0000:01:00.0, @0x42, 0xc040, len=0x2)
 * vfio_region_write  (0000:01:00.0:region0+0x2000, 0xfee00000, 4)
 * vfio_region_read  (0000:01:00.0:region0+0x2000, 4) = 0xfee00000
 * vfio_msi_interrupt  (0000:01:00.0) vector 0 0xfee01004/0x4023
 * vfu_cfg_read vfu: cfg: 0x66 -> 0x8086
 * </pre>
 *
 * The last one has no name, and its offset is decimal although {@code 0x} stands before it.
 */
final class VfioLine {

    /** What a line is. */
    enum Kind {
        CONFIG,
        REGION,
        MESSAGE,
        MALFORMED
    }

    private static final byte[] READ_CONFIG = Bytes.of("vfio_pci_read_config");
    private static final byte[] WRITE_CONFIG = Bytes.of("vfio_pci_write_config");
    private static final byte[] READ_REGION = Bytes.of("vfio_region_read");
    private static final byte[] WRITE_REGION = Bytes.of("vfio_region_write");
    private static final byte[] INTERRUPT = Bytes.of("vfio_msi_interrupt");
    private static final byte[] SERVER_READ = Bytes.of("vfu_cfg_read");
    private static final byte[] SERVER_WRITE = Bytes.of("vfu_cfg_write");
    private static final byte[] REGISTER = Bytes.of(", @");
    private static final byte[] LENGTH = Bytes.of(", len=");
    private static final byte[] REGION = Bytes.of(":region");
    private static final byte[] SEPARATOR = Bytes.of(", ");
    private static final byte[] RETURNED = Bytes.of(") = ");
    private static final byte[] VECTOR = Bytes.of(") vector ");
    private static final byte[] SERVER = Bytes.of("vfu: cfg: 0x");
    private static final byte[] SERVER_RETURNED = Bytes.of(" -> ");
    private static final byte[] SERVER_WRITTEN = Bytes.of(" <- ");

    private final ByteCursor cursor = new ByteCursor();
    private QemuLine line;
    int nameStart;
    int nameEnd;
    boolean write;
    /** Of a region: 0 to 5 are the BARs. */
    int region;
    /** Offset in a region, or the message's address. */
    long address;
    /** What a region held or was given, or the message's data. */
    long value;
    int size;
    int vector;

    /** Takes a line. A configuration access goes to {@code config}, all of it but the function. */
    Kind parse(QemuLine newLine, ConfigAccess config) {
        line = newLine;
        cursor.on(line.bytes, line.arguments(), line.end).blanks();
        boolean complete;
        Kind kind;
        if (line.isEvent(READ_CONFIG) || line.isEvent(WRITE_CONFIG)) {
            kind = Kind.CONFIG;
            complete = config(line.isEvent(WRITE_CONFIG), config);
        } else if (line.isEvent(READ_REGION) || line.isEvent(WRITE_REGION)) {
            kind = Kind.REGION;
            complete = region(line.isEvent(WRITE_REGION));
        } else if (line.isEvent(SERVER_READ) || line.isEvent(SERVER_WRITE)) {
            kind = Kind.CONFIG;
            complete = server(line.isEvent(SERVER_WRITE), config);
        } else {
            kind = Kind.MESSAGE;
            complete = line.isEvent(INTERRUPT) && message();
        }
        return complete && !cursor.failed() && cursor.atEnd() ? kind : Kind.MALFORMED;
    }

    /** Takes the name up to a text that follows it. */
    private void name(byte[] follows) {
        nameStart = cursor.expect('(').position();
        nameEnd = Bytes.indexOf(line.bytes, follows, nameStart, line.end);
        if (nameEnd <= nameStart) {
            cursor.fail();
        } else {
            cursor.on(line.bytes, nameEnd + follows.length, line.end);
        }
    }

    private boolean config(boolean isWrite, ConfigAccess config) {
        name(REGISTER);
        long offset = cursor.failed() ? 0 : cursor.hexPrefixed();
        long written = isWrite ? cursor.expect(SEPARATOR).hexPrefixed() : 0;
        long length = cursor.expect(LENGTH).hexPrefixed();
        cursor.expect(')');
        long read = isWrite ? 0 : cursor.expect(' ').hexPrefixed();
        boolean sane = length == 1 || length == 2 || length == 4;
        config.set(isWrite, (int) offset, isWrite ? written : read, (int) length, nameStart, nameEnd);
        return sane && offset < 4096 && config.value >>> length * 8 == 0;
    }

    private boolean server(boolean isWrite, ConfigAccess config) {
        nameStart = line.arguments();
        nameEnd = nameStart + 3;
        long offset = cursor.expect(SERVER).decimal();
        long access = cursor.expect(isWrite ? SERVER_WRITTEN : SERVER_RETURNED).hexPrefixed();
        config.set(isWrite, (int) offset, access, 0, nameStart, nameEnd);
        return offset < 4096 && access >>> 32 == 0;
    }

    private boolean region(boolean isWrite) {
        write = isWrite;
        name(REGION);
        long number = cursor.failed() ? 0 : cursor.decimal();
        address = cursor.expect('+').hexPrefixed();
        value = write ? cursor.expect(SEPARATOR).hexPrefixed() : 0;
        long bytes = cursor.expect(SEPARATOR).decimal();
        if (write) {
            cursor.expect(')');
        } else {
            value = cursor.expect(RETURNED).hexPrefixed();
        }
        region = (int) number;
        size = (int) bytes;
        boolean sane = bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8;
        return sane && number < 64 && address >= 0 && (bytes == 8 || value >>> bytes * 8 == 0);
    }

    private boolean message() {
        name(VECTOR);
        long number = cursor.failed() ? 0 : cursor.decimal();
        address = cursor.expect(' ').hexPrefixed();
        value = cursor.expect('/').hexPrefixed();
        vector = (int) number;
        return number < 2048 && value >>> 32 == 0;
    }
}
