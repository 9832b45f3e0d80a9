/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.core.trace.Bdf;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * Arguments of {@code pci_update_mappings_add} and {@code _del}: {@code name bb:dd.f 0,0xfe400000+0x4000}. Reused. Up to
 * QEMU 6.2 the name is a pointer, {@code d=0x…}.
 */
final class BarMapping {

    static final byte[] ADD = Bytes.of("pci_update_mappings_add");
    static final byte[] REMOVE = Bytes.of("pci_update_mappings_del");
    /** The index under which QEMU keeps the expansion ROM. */
    static final int EXPANSION_ROM = 6;

    private final ByteCursor cursor = new ByteCursor();
    boolean add;
    int bdf;
    int bar;
    long address;
    long size;
    int nameStart;
    /** Equal to the start when there is no name. */
    int nameEnd;

    /** Takes a line; false if it is another event or malformed. */
    boolean parse(QemuLine line) {
        add = line.isEvent(ADD);
        if (!add && !line.isEvent(REMOVE)) {
            return false;
        }
        nameStart = line.arguments();
        int window = Bytes.lastIndexOf(line.bytes, (byte) ' ', nameStart, line.end);
        int function = Bytes.lastIndexOf(line.bytes, (byte) ' ', nameStart, window);
        if (function < nameStart) {
            return false;
        }
        boolean pointer = line.bytes[nameStart] == 'd' && line.bytes[nameStart + 1] == '=';
        nameEnd = pointer ? nameStart : function;
        cursor.on(line.bytes, function + 1, line.end);
        long bus = cursor.hex();
        long device = cursor.expect(':').hex();
        long number = cursor.expect('.').hex();
        bdf = Bdf.of(0, (int) bus, (int) device, (int) number);
        long index = cursor.expect(' ').decimal();
        bar = (int) index;
        address = cursor.expect(',').hexPrefixed();
        size = cursor.expect('+').hexPrefixed();
        return !cursor.failed() && cursor.atEnd() && bus < 256 && device < 32 && number < 8 && index <= EXPANSION_ROM;
    }
}
