/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.Bytes;

/**
 * A row of our own table that is put together cell by cell, for readers that bring foreign tables and logs into its form: so the
 * meaning of rows is written down once. Reused.
 */
public final class NativeRow {

    private static final int ROOM = 40 << 10;

    private final Row row = new Row();
    private final RowDecoder decoder = new RowDecoder(row);
    private final byte[] room = new byte[ROOM];
    private int used;
    private boolean full;

    /** Makes the row empty. */
    public void clear() {
        used = 0;
        full = false;
        row.clear(room);
    }

    public boolean has(Column column) {
        return row.has(column);
    }

    /** Makes a cell empty again. */
    public void remove(Column column) {
        row.set(column, 0, 0, false);
    }

    /** Gives a column a cell; what is put in by {@link #add} belongs to it. */
    public void begin(Column column) {
        row.set(column, used, used, false);
    }

    /** Goes on with the cell of a column that was begun last. */
    public void add(Column column, byte b) {
        if (used == ROOM) {
            full = true;
            return;
        }
        room[used++] = b;
        row.set(column, row.start(column), used, false);
    }

    public void put(Column column, byte[] bytes, int from, int to) {
        if (to - from > ROOM - used) {
            full = true;
            return;
        }
        System.arraycopy(bytes, from, room, used, to - from);
        row.set(column, used, used + to - from, false);
        used += to - from;
    }

    /** Puts a number as {@code 0x…}. */
    public void putHex(Column column, long value) {
        begin(column);
        add(column, (byte) '0');
        add(column, (byte) 'x');
        for (int shift = Math.max(0, (63 - Long.numberOfLeadingZeros(value | 1)) & ~3); shift >= 0; shift -= 4) {
            add(column, (byte) "0123456789abcdef".charAt((int) (value >>> shift & 0xf)));
        }
    }

    /** Puts a function as {@code dddd:bb:dd.f}. */
    public void putFunction(Column column, int bdf) {
        begin(column);
        hex(column, bdf >>> 16, 4);
        add(column, (byte) ':');
        hex(column, bdf >>> 8 & 0xff, 2);
        add(column, (byte) ':');
        hex(column, bdf >>> 3 & 0x1f, 2);
        add(column, (byte) '.');
        hex(column, bdf & 7, 1);
    }

    private void hex(Column column, int value, int digits) {
        for (int shift = digits * 4 - 4; shift >= 0; shift -= 4) {
            add(column, (byte) "0123456789abcdef".charAt(value >>> shift & 0xf));
        }
    }

    /** Fills the event; null, or why the row makes none. */
    public String decode(TraceEvent event, long index, long line, long offset) {
        return full ? "row longer than %,d bytes".formatted(ROOM) : decoder.decode(event, index, line, offset);
    }

    /** Whether a text is a type of our own table, in any case. */
    public static boolean isType(String text) {
        byte[] bytes = Bytes.of(text);
        return RowType.of(bytes, 0, bytes.length, new byte[32]) != null;
    }
}
