/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import org.tlplint.core.trace.EventKind;
import org.tlplint.formats.row.Column;
import org.tlplint.formats.row.RowType;
import org.tlplint.formats.text.Bytes;

/** What the first rows of a table hold. */
final class CsvHead {

    private static final int MOST_ROWS = 4_000;

    private final TableRow row;
    private final byte[] word = new byte[32];
    private int rows;
    private int understood;
    private int completions;

    CsvHead(byte[] head, CsvLayout layout) {
        row = new TableRow(layout);
        long line = 0;
        for (int from = 0; from < head.length && rows < MOST_ROWS && layout.usable();) {
            line++;
            int newline = Bytes.indexOf(head, (byte) '\n', from, head.length);
            int to = newline < 0 ? head.length : newline;
            if (line > layout.headerLine && to - from > 1 && head[from] != '#') {
                rows++;
                if (row.cut(head, from, to, true)) {
                    look(head);
                }
            }
            from = to + 1;
        }
    }

    private void look(byte[] head) {
        if (row.has(Column.RAW)) {
            int at = row.start(Column.RAW);
            boolean two = row.end(Column.RAW) - at >= 2;
            int first = two ? Bytes.hexDigit(head[at]) << 4 | Bytes.hexDigit(head[at + 1]) : -1;
            understood += first >= 0 ? 1 : 0;
            // format 000b or 010b, type 0101xb
            completions += first >= 0 && (first & 0xbe) == 0x0a ? 1 : 0;
        } else if (row.has(Column.TYPE)) {
            RowType type = RowType.of(head, row.start(Column.TYPE), row.end(Column.TYPE), word);
            understood += type != null ? 1 : 0;
            completions += type != null && type.kind() == EventKind.COMPLETION ? 1 : 0;
        }
    }

    boolean any() {
        return rows > 0;
    }

    /** Rows whose type is known. */
    int understood() {
        return understood;
    }

    int completions() {
        return completions;
    }
}
