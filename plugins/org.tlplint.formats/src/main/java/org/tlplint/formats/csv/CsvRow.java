/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import org.tlplint.core.trace.Bdf;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * One row, cut into fields. Reused. The first field that cannot be read is remembered as {@link #bad()}; what it was read
 * as means nothing then.
 */
final class CsvRow {

    private static final int MOST_FIELDS = 128;
    private static final byte[] OX = Bytes.of("0x");
    private static final byte[] OB = Bytes.of("0b");

    private final CsvLayout layout;
    private final int[] starts = new int[MOST_FIELDS];
    private final int[] ends = new int[MOST_FIELDS];
    private final ByteCursor cursor = new ByteCursor();
    private byte[] bytes;
    private int count;
    private Column bad;

    CsvRow(CsvLayout layout) {
        this.layout = layout;
    }

    /** Cuts a row; false if its quotes do not match or it has more fields than any table needs. */
    boolean cut(byte[] newBytes, int from, int to, boolean quoted) {
        bytes = newBytes;
        count = 0;
        bad = null;
        byte separator = layout.separator;
        int start = from;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            byte b = newBytes[i];
            if (b == separator && !inside) {
                if (!field(start, i)) {
                    return false;
                }
                start = i + 1;
            } else if (quoted && b == '"') {
                inside = !inside;
            }
        }
        return !inside && field(start, to);
    }

    private boolean field(int from, int to) {
        if (count == MOST_FIELDS) {
            return false;
        }
        starts[count] = from;
        ends[count++] = to;
        // blanks, quotes and bytes beyond ASCII (negative) are rare
        if (from < to && (bytes[from] <= '"' || bytes[to - 1] <= '"')) {
            trim(count - 1);
        }
        return true;
    }

    private void trim(int field) {
        int start = starts[field];
        int end = ends[field];
        while (start < end && bytes[start] <= ' ' && bytes[start] >= 0) {
            start++;
        }
        while (end > start && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        boolean quoted = end - start >= 2 && bytes[start] == '"' && bytes[end - 1] == '"';
        starts[field] = quoted ? start + 1 : start;
        ends[field] = quoted ? end - 1 : end;
    }

    /** How many fields the row has. */
    int fields() {
        return count;
    }

    int start(Column column) {
        return starts[layout.fields[column.ordinal()]];
    }

    int end(Column column) {
        return ends[layout.fields[column.ordinal()]];
    }

    /** Whether the row has something in a column. */
    boolean has(Column column) {
        int field = layout.fields[column.ordinal()];
        return field >= 0 && field < count && ends[field] > starts[field];
    }

    /** The first column that could not be read, or null. */
    Column bad() {
        return bad;
    }

    void bad(Column column) {
        if (bad == null) {
            bad = column;
        }
    }

    private ByteCursor at(Column column) {
        return cursor.on(bytes, start(column), end(column));
    }

    private long checked(Column column, long value, long most) {
        if (cursor.failed() || !cursor.atEnd() || Long.compareUnsigned(value, most) > 0) {
            bad(column);
            return 0;
        }
        return value;
    }

    /** A number: {@code 0x…}, {@code 0b…} or decimal. */
    long number(Column column, long most) {
        at(column);
        if (cursor.take(OB)) {
            long value = 0;
            do {
                value = value << 1 | (cursor.peek() & 1);
            } while (cursor.take('0') || cursor.take('1'));
            return checked(column, value >>> 1, most);
        }
        return checked(column, cursor.number(), most);
    }

    /** A number that is hexadecimal with or without {@code 0x}. */
    long hex(Column column, long most) {
        at(column).take(OX);
        return checked(column, cursor.hex(), most);
    }

    /** {@code [dddd:]bb:dd.f}. */
    int bdf(Column column) {
        at(column);
        long first = cursor.hex();
        long second = cursor.expect(':').hex();
        boolean domain = cursor.take(':');
        long device = domain ? cursor.hex() : second;
        long function = cursor.expect('.').hex();
        checked(column, function, 7);
        long bus = domain ? second : first;
        if (bus > 0xff || device > 0x1f || domain && first > 0x7fff) {
            bad(column);
        }
        return Bdf.of(domain ? (int) first : 0, (int) bus, (int) device, (int) function);
    }

    /**
     * A decimal number with an optional fraction, in units of 1/scale.
     *
     * @param scale how many results make one; digits of the fraction beyond it are cut off
     */
    long scaled(Column column, long scale) {
        at(column);
        boolean negative = cursor.take('-');
        long whole = cursor.decimal();
        if (whole > Long.MAX_VALUE / scale - 1) {
            bad(column);
            return 0;
        }
        long value = whole * scale;
        if (cursor.take('.')) {
            long unit = scale / 10;
            int first = cursor.position();
            while (Bytes.isDigit((byte) cursor.peek())) {
                value += (cursor.peek() - '0') * unit;
                unit /= 10;
                cursor.take((char) cursor.peek());
            }
            if (cursor.position() == first) {
                cursor.fail();
            }
        }
        checked(column, 0, 0);
        return negative ? -value : value;
    }

    /**
     * Bytes as pairs of hexadecimal digits, blanks and underscores allowed between them.
     *
     * @return how many, at most as the target holds
     */
    int hexBytes(Column column, byte[] to) {
        int n = 0;
        int end = end(column);
        for (int i = start(column); i < end; i++) {
            if (bytes[i] == ' ' || bytes[i] == '_') {
                continue;
            }
            int high = Bytes.hexDigit(bytes[i]);
            int low = i + 1 < end ? Bytes.hexDigit(bytes[++i]) : -1;
            if (high < 0 || low < 0 || n == to.length) {
                bad(column);
                return 0;
            }
            to[n++] = (byte) (high << 4 | low);
        }
        return n;
    }

    /** Whether a field is a word, whatever the case of its ASCII letters. */
    boolean is(Column column, byte[] lowerCase) {
        int from = start(column);
        if (end(column) - from != lowerCase.length) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            if ((bytes[from + i] | 0x20) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        return bytes;
    }
}
