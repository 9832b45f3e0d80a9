/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.core.trace.Bdf;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * Arguments of {@code pci_cfg_read} and {@code pci_cfg_write}. Reused. The newer form is {@code name bb:dd.f @0x42 -> 0x1},
 * the older one {@code name slot:function @0x42 -> 0x1} with decimal numbers and no bus.
 */
final class ConfigAccess {

    static final byte[] READ = Bytes.of("pci_cfg_read");
    static final byte[] WRITE = Bytes.of("pci_cfg_write");
    private static final byte[] REGISTER = Bytes.of(" @0x");
    private static final byte[] RETURNED = Bytes.of(" -> ");
    private static final byte[] WRITTEN = Bytes.of(" <- ");

    private final ByteCursor cursor = new ByteCursor();
    boolean write;
    int bdf;
    boolean hasBus;
    /** Whether the line does not tell all of the function's number. */
    boolean guessed;
    int register;
    long value;
    /** Bytes that the access covered, if the line itself tells; else 0. */
    int length;
    int nameStart;
    int nameEnd;

    /** Takes a line; false if it is another event or malformed. */
    boolean parse(QemuLine line) {
        length = 0;
        write = line.isEvent(WRITE);
        if (!write && !line.isEvent(READ)) {
            return false;
        }
        nameStart = line.arguments();
        int at = Bytes.indexOf(line.bytes, REGISTER, nameStart, line.end);
        if (at < 0) {
            return false;
        }
        nameEnd = Bytes.lastIndexOf(line.bytes, (byte) ' ', nameStart, at);
        if (nameEnd < nameStart || !function(line.bytes, nameEnd + 1, at)) {
            return false;
        }
        cursor.on(line.bytes, at + REGISTER.length, line.end);
        long offset = cursor.hex();
        value = cursor.expect(write ? WRITTEN : RETURNED).hexPrefixed();
        register = (int) offset;
        return !cursor.failed() && cursor.atEnd() && offset < 4096 && value >>> 32 == 0;
    }

    /** Takes an access that another event tells, all but its function. */
    void set(boolean isWrite, int newRegister, long newValue, int newLength, int newNameStart, int newNameEnd) {
        write = isWrite;
        register = newRegister;
        value = newValue;
        length = newLength;
        nameStart = newNameStart;
        nameEnd = newNameEnd;
        hasBus = true;
        guessed = false;
    }

    /** Whether another line tells the same access. */
    boolean isSame(ConfigAccess other) {
        return write == other.write && register == other.register && value == other.value;
    }

    private boolean function(byte[] bytes, int from, int to) {
        cursor.on(bytes, from, to);
        hasBus = Bytes.indexOf(bytes, (byte) '.', from, to) >= 0;
        guessed = !hasBus;
        long bus = hasBus ? cursor.hex() : 0;
        if (hasBus) {
            cursor.expect(':');
        }
        long device = hasBus ? cursor.hex() : cursor.decimal();
        cursor.expect(hasBus ? '.' : ':');
        long function = cursor.hex();
        bdf = Bdf.of(0, (int) bus, (int) device, (int) function);
        return !cursor.failed() && cursor.atEnd() && bus < 256 && device < 32 && function < 8;
    }

    /**
     * Bytes that the access most likely covered, when no line tells: what the register's place suggests, and enough for
     * the value.
     */
    int likelyLength() {
        int natural = (register & 1) != 0 ? 1 : (register & 2) != 0 ? 2 : narrowHeaderRegister();
        int needed = value <= 0xff ? 1 : value <= 0xffff ? 2 : 4;
        return Math.max(natural, needed);
    }

    private int narrowHeaderRegister() {
        return switch (register) {
            case 0x04 -> 2;
            case 0x0c, 0x34, 0x3c -> 1;
            default -> 4;
        };
    }
}
