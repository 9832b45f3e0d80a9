/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import org.tlplint.formats.row.Row;

/** One row, cut into fields. Reused. */
final class CsvRow extends Row {

    private static final int MOST_FIELDS = 128;

    private final byte separator;

    CsvRow(CsvLayout layout) {
        super(layout.fields, MOST_FIELDS, true);
        separator = layout.separator;
    }

    /** Cuts a row; false if its quotes do not match or it has more fields than any table needs. */
    boolean cut(byte[] bytes, int from, int to, boolean quoted) {
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
            } else if (quoted && b == '"') {
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
        if (from < to && (bytes[from] <= '"' || bytes[to - 1] <= '"')) {
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
        boolean quoted = end - start >= 2 && bytes[start] == '"' && bytes[end - 1] == '"';
        replaceLast(quoted ? start + 1 : start, quoted ? end - 1 : end);
    }
}
