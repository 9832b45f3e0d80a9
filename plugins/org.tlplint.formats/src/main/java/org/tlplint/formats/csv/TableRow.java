/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import org.tlplint.formats.row.Row;

/** A row of a table, cut into fields: ranges without the quotes and blanks around them. Reused. */
public final class TableRow extends Row {

    private static final int MOST_FIELDS = 128;

    private final byte separator;
    private final byte quote;

    /**
     * @param fields number of the field that holds each column of our own table, or -1
     * @param quote in which a field may stand, so that it can hold separators; 0 for none
     */
    public TableRow(int[] fields, byte separator, byte quote) {
        super(fields, MOST_FIELDS, true);
        this.separator = separator;
        this.quote = quote;
    }

    /** A row of our own table. */
    TableRow(CsvLayout layout) {
        this(layout.fields, layout.separator, (byte) '"');
    }

    byte quote() {
        return quote;
    }

    /** First byte of a field by its number. */
    public int start(int field) {
        return fieldStart(field);
    }

    /** End of a field by its number. */
    public int end(int field) {
        return fieldEnd(field);
    }

    /** Cuts a row; false if its quotes do not match or it has more fields than any table needs. */
    public boolean cut(byte[] bytes, int from, int to, boolean quoted) {
        begin(bytes);
        byte end = separator;
        int start = from;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == end && !inside) {
                if (!field(bytes, start, i)) {
                    return false;
                }
                start = i + 1;
            } else if (quoted && b == quote) {
                inside = !inside;
            }
        }
        return !inside && field(bytes, start, to);
    }

    private boolean field(byte[] bytes, int from, int to) {
        if (!add(from, to)) {
            return false;
        }
        // blanks, quotes and bytes beyond ASCII (negative) are rare
        if (from < to && (bytes[from] <= '\'' || bytes[to - 1] <= '\'')) {
            trim(bytes, from, to);
        }
        return true;
    }

    private void trim(byte[] bytes, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && bytes[start] <= ' ' && bytes[start] >= 0) {
            start++;
        }
        while (end > start && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        boolean quoted = quote != 0 && end - start >= 2 && bytes[start] == quote && bytes[end - 1] == quote;
        replaceLast(quoted ? start + 1 : start, quoted ? end - 1 : end);
    }
}
