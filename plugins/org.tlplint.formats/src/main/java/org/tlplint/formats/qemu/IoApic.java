/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import java.util.Arrays;

import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * The redirection table of the I/O APIC, as far as {@code ioapic_mem_write} lines show it. An unmasked entry says which
 * address and data the I/O APIC sends for its input, so a message can be told to be the I/O APIC's own.
 */
final class IoApic {

    private static final byte[] ADDRESS = Bytes.of("addr ");
    private static final byte[] REGISTER = Bytes.of("regsel: ");
    private static final byte[] VALUE = Bytes.of("val ");
    private static final int WINDOW = 0x10;
    private static final int FIRST_ENTRY = 0x10;
    private static final int ENTRIES = 120;
    private static final long MASKED = 1 << 16;

    private final ByteCursor cursor = new ByteCursor();
    private final long[] entries = new long[ENTRIES];
    private boolean known;
    private long[] snapshot;

    IoApic() {
        restore(null);
    }

    /** Takes the arguments of an {@code ioapic_mem_write}; false if they are malformed. */
    boolean write(QemuLine line) {
        long address = after(line, ADDRESS);
        long register = after(line, REGISTER);
        long value = after(line, VALUE);
        if (address < 0 || register < 0 || value < 0) {
            return false;
        }
        long index = register - FIRST_ENTRY;
        if (address == WINDOW && index >= 0 && index < 2 * ENTRIES) {
            int entry = (int) index / 2;
            int shift = (int) (index & 1) * 32;
            entries[entry] = entries[entry] & ~(0xffffffffL << shift) | (value & 0xffffffffL) << shift;
            known = true;
            snapshot = null;
        }
        return true;
    }

    private long after(QemuLine line, byte[] label) {
        int at = Bytes.indexOf(line.bytes, label, line.arguments(), line.end);
        if (at < 0) {
            return -1;
        }
        long number = cursor.on(line.bytes, at + label.length, line.end).number();
        return cursor.failed() ? -1 : number;
    }

    /** Whether any entry has been written. */
    boolean isKnown() {
        return known;
    }

    /** Whether an unmasked entry sends this message. */
    boolean sends(long address, long data) {
        if (known) {
            for (long entry : entries) {
                if ((entry & MASKED) == 0 && messageAddress(entry) == address && messageData(entry) == data) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Destination (or remapping handle) in bits 19:4, destination mode in bit 2. */
    private static long messageAddress(long entry) {
        return 0xfee00000L | (entry >>> 48) << 4 | (entry >>> 11 & 1) << 2;
    }

    /** Vector in bits 7:0, delivery mode in bits 10:8, trigger mode in bit 15. */
    private static long messageData(long entry) {
        return entry & 0x87ff;
    }

    /** The state for a mark; the same object as long as nothing changes. */
    long[] save() {
        if (known && snapshot == null) {
            snapshot = entries.clone();
        }
        return snapshot;
    }

    void restore(long[] saved) {
        known = saved != null;
        snapshot = saved;
        if (known) {
            System.arraycopy(saved, 0, entries, 0, ENTRIES);
        } else {
            Arrays.fill(entries, MASKED);
        }
    }
}
