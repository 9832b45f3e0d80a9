/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.row;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.tlplint.core.trace.Bdf;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.Names;

/**
 * The texts of one event's fields, as ranges of a byte array. Reused. The first field that cannot be read is remembered as
 * {@link #bad()}; what it was read as means nothing then.
 *
 * <p>Who reads a source cuts it into fields, numbered as they come, and says once which field is which column.
 */
public class Row {

    private static final byte[] OX = Bytes.of("0x");
    private static final byte[] OB = Bytes.of("0b");
    private static final byte[] QUOTE_TWICE = Bytes.of("\"\"");

    private final int[] fields;
    /** Bits of the columns that a field holds; a row is asked for many columns that it does not have. */
    private final long[] columns;
    private final int[] starts;
    private final int[] ends;
    private final boolean quotesTwice;
    private final ByteCursor cursor = new ByteCursor();
    private byte[] bytes;
    private int count;
    private long present;
    private long decimals;
    private Column bad;

    /**
     * @param fields number of the field that holds each {@link Column}, or -1; must not change any more
     * @param most fields a row may have
     * @param quotesTwice whether a quote inside a text is written twice
     */
    protected Row(int[] fields, int most, boolean quotesTwice) {
        this.fields = fields;
        this.starts = new int[most];
        this.ends = new int[most];
        this.quotesTwice = quotesTwice;
        columns = new long[most];
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] >= 0 && fields[i] < most) {
                columns[fields[i]] |= 1L << i;
            }
        }
    }

    /** A row whose fields are the columns themselves, in their order: all empty until {@link #set}. */
    public Row() {
        this(IntStream.range(0, Column.COUNT).toArray(), Column.COUNT, false);
    }

    /** Begins the next row, without fields. */
    protected final void begin(byte[] newBytes) {
        bytes = newBytes;
        count = 0;
        present = 0;
        decimals = 0;
        bad = null;
    }

    /** Adds a field; false if there are too many. */
    protected final boolean add(int from, int to) {
        if (count == starts.length) {
            return false;
        }
        if (to > from) {
            present |= columns[count];
        }
        starts[count] = from;
        ends[count++] = to;
        return true;
    }

    /** Changes the range of the field that was added last. */
    protected final void replaceLast(int from, int to) {
        if (to <= from) {
            present &= ~columns[count - 1];
        }
        starts[count - 1] = from;
        ends[count - 1] = to;
    }

    /** Begins the next row of one that was made with {@link #Row()}: no column has anything. */
    public final void clear(byte[] newBytes) {
        begin(newBytes);
        count = Column.COUNT;
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
    }

    /**
     * Gives a column its text.
     *
     * @param decimal whether digits without a prefix are decimal also in the columns where they would else be hexadecimal
     */
    public final void set(Column column, int from, int to, boolean decimal) {
        int field = fields[column.ordinal()];
        starts[field] = from;
        ends[field] = to;
        present = to > from ? present | columns[field] : present & ~columns[field];
        if (decimal) {
            decimals |= 1L << column.ordinal();
        }
    }

    /** How many fields the row has. */
    public final int fields() {
        return count;
    }

    /** First byte of a field by its number. */
    protected final int fieldStart(int field) {
        return starts[field];
    }

    /** End of a field by its number. */
    protected final int fieldEnd(int field) {
        return ends[field];
    }

    public final int start(Column column) {
        return starts[fields[column.ordinal()]];
    }

    public final int end(Column column) {
        return ends[fields[column.ordinal()]];
    }

    /** Whether the row has something in a column. */
    public final boolean has(Column column) {
        return (present & 1L << column.ordinal()) != 0;
    }

    /** The first column that could not be read, or null. */
    public final Column bad() {
        return bad;
    }

    public final void bad(Column column) {
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
    public final long number(Column column, long most) {
        at(column);
        if (cursor.take(OB)) {
            long value = 0;
            do {
                value = value << 1 | (cursor.peek() & 1);
            } while (cursor.take('0') || cursor.take('1'));
            return checked(column, value >>> 1, most);
        }
        return checked(column, cursor.unsignedNumber(), most);
    }

    /** A number that is hexadecimal with or without {@code 0x}, unless it was set as a decimal one. */
    public final long hex(Column column, long most) {
        at(column);
        if ((decimals & 1L << column.ordinal()) != 0) {
            return checked(column, cursor.unsigned(), most);
        }
        cursor.take(OX);
        return checked(column, cursor.hex(), most);
    }

    /** {@code [dddd:]bb:dd.f}. */
    public final int bdf(Column column) {
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
    public final long scaled(Column column, long scale) {
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
    public final int hexBytes(Column column, byte[] to) {
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

    /** A text; the same text gives the same String if the names still know it. */
    public final String text(Column column, Names names) {
        int from = start(column);
        int to = end(column);
        if (quotesTwice && Bytes.indexOf(bytes, QUOTE_TWICE, from, to) >= 0) {
            return Bytes.string(bytes, from, to).replace("\"\"", "\"");
        }
        return names == null ? Bytes.string(bytes, from, to) : names.of(bytes, from, to);
    }

    /** Whether a field is a word, whatever the case of its ASCII letters. */
    public final boolean is(Column column, byte[] lowerCase) {
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

    /** Whether a column says that the source does not show the field: a question mark. */
    public final boolean isUnknown(Column column) {
        return end(column) - start(column) == 1 && bytes[start(column)] == '?';
    }

    public final byte[] bytes() {
        return bytes;
    }
}
