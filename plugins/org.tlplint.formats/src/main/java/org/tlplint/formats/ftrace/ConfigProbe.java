/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.ftrace;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.Bytes;

/**
 * A probe on a function that accesses configuration space, such as {@code pci_bus_write_config_word} or {@code raw_pci_write}. Reused. Its
 * fields are those that a person named so: {@code bus}, {@code devfn}, {@code pos} (or {@code reg}, {@code where}),
 * {@code value} (or {@code val}), and where they are known {@code domain} (or {@code seg}) and {@code len} (or {@code size}).
 */
final class ConfigProbe {

    private static final byte[] BUS = Bytes.of("bus");
    private static final byte[] DEVFN = Bytes.of("devfn");
    private static final byte[][] POSITION = {Bytes.of("pos"), Bytes.of("reg"), Bytes.of("where")};
    private static final byte[][] VALUE = {Bytes.of("value"), Bytes.of("val")};
    private static final byte[][] DOMAIN = {Bytes.of("domain"), Bytes.of("seg")};
    private static final byte[][] LENGTH = {Bytes.of("len"), Bytes.of("size")};
    private static final byte[] WRITE = Bytes.of("write");
    private static final byte[] BYTE = Bytes.of("_byte");
    private static final byte[] WORD = Bytes.of("_word");
    private static final byte[] DWORD = Bytes.of("_dword");

    private boolean write;
    private int bdf;
    private int register;
    private int length;
    private long value;

    /** Takes the fields of a line; false if one is missing that must be there, or cannot have its value. */
    boolean parse(FtraceLine line) {
        write = holds(line, WRITE);
        long bus = line.number(BUS);
        long devfn = line.number(DEVFN);
        long position = line.number(POSITION);
        long domain = Math.max(0, line.number(DOMAIN));
        length = holds(line, BYTE) ? 1 : holds(line, WORD) ? 2 : holds(line, DWORD) ? 4 : (int) line.number(LENGTH);
        value = line.number(VALUE);
        if (bus < 0 || bus > 255 || devfn < 0 || devfn > 255 || position < 0 || position + length > 4096
                || domain > 0x7fff || length != 1 && length != 2 && length != 4 || write && value < 0) {
            return false;
        }
        bdf = Bdf.of((int) domain, (int) bus, (int) devfn >> 3, (int) devfn);
        register = (int) position;
        return value < 0 || value >>> length * 8 == 0;
    }

    private static boolean holds(FtraceLine line, byte[] text) {
        return Bytes.indexOf(line.bytes, text, line.rest, KnownEvent.functionEnd(line)) >= 0
                || Bytes.indexOf(line.bytes, text, line.nameStart, line.nameEnd) >= 0;
    }

    EventKind kind() {
        return write ? EventKind.CONFIG_WRITE : EventKind.CONFIG_READ;
    }

    /** Fills an event that has been begun; a read whose value was not probed has none. */
    void fill(TraceEvent event) {
        event.setTarget(bdf).setAddress(register).setLength(length);
        if (value >= 0) {
            event.setData(value, length);
        }
    }
}
