/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import java.util.Locale;

import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.ByteMap;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.Table;

/**
 * An event of the table {@code events.tsv}.
 *
 * @param name as QEMU prints it
 * @param numberAfter text before the number that matters, or empty
 */
record KnownEvent(String name, Kind kind, byte[] numberAfter) {

    /** What an event tells us. */
    enum Kind {
        /** A device is about to send a message. */
        MESSAGE,
        /** A device raises its interrupt, by message or by pin. */
        EITHER,
        /** The vfio driver is about to send a message, and says which. */
        VFIO_MESSAGE,
        /** An input of the I/O APIC changes. */
        IOAPIC,
        /** An access to a device that is passed through. */
        VFIO,
        /** A register of the I/O APIC is written. */
        REDIRECT,
        /** Worth a note. */
        NOTE,
        /** Known and left out. */
        QUIET;

        boolean isCause() {
            return ordinal() <= IOAPIC.ordinal();
        }
    }

    private static final ByteMap<KnownEvent> BY_NAME = load();

    private static ByteMap<KnownEvent> load() {
        ByteMap<KnownEvent> map = new ByteMap<>();
        for (String[] row : Table.rows(KnownEvent.class, "events.tsv")) {
            map.put(Bytes.of(row[0]),
                    new KnownEvent(row[0], Kind.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                            Bytes.of(row[2])));
        }
        return map;
    }

    /** The event of a line, or null if it is not in the table. */
    static KnownEvent of(QemuLine line) {
        return BY_NAME.get(line.bytes, line.body, line.nameEnd);
    }

    /** The number that the line gives, or -1. */
    long number(QemuLine line, ByteCursor cursor) {
        if (numberAfter.length == 0) {
            return -1;
        }
        int at = Bytes.indexOf(line.bytes, numberAfter, line.arguments(), line.end);
        if (at < 0) {
            return -1;
        }
        long number = cursor.on(line.bytes, at + numberAfter.length, line.end).number();
        return cursor.failed() ? -1 : number;
    }
}
