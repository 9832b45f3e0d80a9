/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.text.Bytes;

/** tlplint's own CSV: one event a row, columns by name. */
public final class CsvFormat implements TraceFormat {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String title() {
        return "tlplint CSV";
    }

    @Override
    public Set<Trait> traits() {
        return EnumSet.allOf(Trait.class);
    }

    @Override
    public int confidence(byte[] head) {
        return new CsvLayout(head).confidence();
    }

    @Override
    public EventReader open(TraceInput input) throws IOException {
        byte[] head;
        try (InputStream in = input.open(0)) {
            head = in.readNBytes(DETECTION_BYTES);
        }
        CsvLayout layout = new CsvLayout(head);
        if (!layout.usable()) {
            throw new TraceException(layout.headerLine == 0
                    ? "%s: no header row in the first %,d bytes".formatted(input.name(), head.length)
                    : "%s: line %d is not a header row: it names neither a column 'type' nor a column 'raw'"
                            .formatted(input.name(), layout.headerLine));
        }
        Set<Trait> traits = layout.traits();
        if (hasCompletions(head, layout) && !layout.lacks(Trait.COMPLETIONS)) {
            traits.add(Trait.COMPLETIONS);
        }
        return new CsvReader(input, layout, traits);
    }

    /** Whether any of the first rows is a completion; later ones are noticed when they are read. */
    private static boolean hasCompletions(byte[] head, CsvLayout layout) {
        CsvRow row = new CsvRow(layout);
        byte[] word = new byte[32];
        int from = 0;
        while (from < head.length) {
            int newline = Bytes.indexOf(head, (byte) '\n', from, head.length);
            int to = newline < 0 ? head.length : newline;
            if (head[from] != '#' && row.cut(head, from, to, true) && isCompletion(head, row, word)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static boolean isCompletion(byte[] head, CsvRow row, byte[] word) {
        if (row.has(Column.RAW)) {
            // format 000b or 010b, type 0101xb
            int at = row.start(Column.RAW);
            boolean two = row.end(Column.RAW) - at >= 2;
            int first = two ? Bytes.hexDigit(head[at]) << 4 | Bytes.hexDigit(head[at + 1]) : -1;
            return (first & 0xbe) == 0x0a;
        }
        if (!row.has(Column.TYPE)) {
            return false;
        }
        RowType type = RowType.of(head, row.start(Column.TYPE), row.end(Column.TYPE), word);
        return type != null && type.kind() == EventKind.COMPLETION;
    }
}
