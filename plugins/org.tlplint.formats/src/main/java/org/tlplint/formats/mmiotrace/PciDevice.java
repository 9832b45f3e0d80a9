/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.mmiotrace;

import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * A {@code PCIDEV} line: bus with device and function, vendor with device ID, interrupt, seven starts with the flags of a
 * BAR's low bits, seven sizes, and the driver, if one is bound. Reused. Makes a snapshot of the IDs and a mapping for each
 * memory BAR; the seventh place is the expansion ROM.
 */
final class PciDevice {

    private static final int PLACES = 7;
    private static final int BARS = 6;
    private static final int IO = 1;
    private static final int FLAGS = 0xf;

    private final ByteCursor cursor = new ByteCursor();
    private final long[] starts = new long[PLACES];
    private final long[] sizes = new long[PLACES];
    private final byte[] ids = new byte[4];
    private int bdf;
    private int events;
    /** The driver's name; empty if there is none. */
    int nameStart;
    int nameEnd;

    /**
     * Takes what follows the keyword; false if it is malformed.
     *
     * @param whole whether the line is known to go no further
     */
    boolean parse(byte[] bytes, int from, int to, boolean whole) {
        cursor.on(bytes, from, to);
        long function = digits(4);
        long id = digits(8);
        cursor.blanks().hex();
        for (int i = 0; i < PLACES; i++) {
            starts[i] = cursor.blanks().hex();
        }
        for (int i = 0; i < PLACES; i++) {
            sizes[i] = cursor.blanks().hex();
        }
        // the kernel prints a blank behind the last size even if no driver follows
        boolean ended = whole || cursor.peek() == ' ';
        nameStart = cursor.blanks().position();
        nameEnd = to;
        while (nameEnd > nameStart && bytes[nameEnd - 1] == ' ') {
            nameEnd--;
        }
        boolean oneWord = Bytes.indexOf(bytes, (byte) ' ', nameStart, nameEnd) < 0;
        if (cursor.failed() || !ended || !oneWord) {
            return false;
        }
        bdf = Bdf.of(0, (int) function >> 8, (int) function >> 3, (int) function);
        ids[0] = (byte) (id >> 16);
        ids[1] = (byte) (id >> 24);
        ids[2] = (byte) id;
        ids[3] = (byte) (id >> 8);
        events = 1;
        for (int i = 0; i < BARS; i++) {
            events += isMemory(i) ? 1 : 0;
        }
        return true;
    }

    private long digits(int count) {
        int first = cursor.blanks().position();
        long value = cursor.hex();
        if (cursor.position() - first != count) {
            cursor.fail();
        }
        return value;
    }

    private boolean isMemory(int place) {
        return sizes[place] > 0 && (starts[place] & IO) == 0 && (starts[place] & ~FLAGS) != 0;
    }

    /** How many events the line makes. */
    int events() {
        return events;
    }

    /** Fills in the event of that number, 0 for the snapshot. */
    void fill(TraceEvent event, int number, long index, long line, long offset) {
        if (number == 0) {
            event.begin(EventKind.SNAPSHOT, index, line, offset).setAddress(0).setData(ids, 0, ids.length)
                    .setLength(ids.length);
        } else {
            int place = -1;
            for (int left = number; left > 0; left--) {
                do {
                    place++;
                } while (!isMemory(place));
            }
            event.begin(EventKind.BAR_MAPPED, index, line, offset).setBar(place).setAddress(starts[place] & ~FLAGS)
                    .setSize(sizes[place]);
        }
        event.setTarget(bdf);
    }
}
