/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.row.Column;
import org.tlplint.formats.row.Declared;
import org.tlplint.formats.row.FieldSink;
import org.tlplint.formats.row.NativeFields;

/** Writes the native CSV; rows end with their last field that has something. */
final class CsvWriter implements EventWriter, FieldSink {

    private static final int FLUSH = 60_000;
    /** A row may hold so many line ends that its reader goes on over them. */
    private static final int MOST_LINE_ENDS = 15;
    private static final int[] POSITIONS = new int[Column.COUNT];

    static {
        Arrays.fill(POSITIONS, -1);
        for (int i = 0; i < NativeFields.COLUMNS.size(); i++) {
            POSITIONS[NativeFields.COLUMNS.get(i).ordinal()] = i;
        }
    }

    private final OutputStream out;
    private final Losses losses = new Losses();
    private final NativeFields fields = new NativeFields(losses);
    private final TextBuffer text = new TextBuffer();
    private int position;

    CsvWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(TraceEvent event) throws IOException {
        position = 0;
        if (fields.write(event, this)) {
            text.put('\n');
        }
        if (text.length() > FLUSH) {
            text.writeTo(out);
        }
    }

    @Override
    public void finish() throws IOException {
        text.writeTo(out);
    }

    @Override
    public byte[] head(Set<Trait> shown) {
        String header = NativeFields.COLUMNS.stream().map(Column::header).collect(Collectors.joining(","));
        return "# pcie-trace-csv 1; time=ns; data=bytes; shows=%s%n%s%n".replace("%n", "\n")
                .formatted(Declared.words(shown), header).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public Losses losses() {
        return losses;
    }

    private void to(Column column) {
        for (int wanted = POSITIONS[column.ordinal()]; position < wanted; position++) {
            text.put(',');
        }
    }

    @Override
    public void word(Column column, String word) {
        to(column);
        text.ascii(word);
    }

    @Override
    public void decimal(Column column, long value) {
        to(column);
        text.decimal(value);
    }

    @Override
    public void hex(Column column, long value) {
        to(column);
        text.ascii("0x");
        text.hex(value, 1);
    }

    @Override
    public void function(Column column, int bdf) {
        to(column);
        text.function(bdf);
    }

    @Override
    public void text(Column column, String value) {
        to(column);
        String kept = withoutManyLineEnds(value);
        boolean plain = kept.chars().allMatch(c -> c > ' ' && c < 127 && c != ',' && c != '"' || c == ' ')
                && kept.strip().length() == kept.length();
        if (plain) {
            text.ascii(kept);
        } else {
            text.put('"');
            text.utf8(kept.replace("\"", "\"\""));
            text.put('"');
        }
    }

    private String withoutManyLineEnds(String value) {
        int at = -1;
        for (int i = 0; i <= MOST_LINE_ENDS; i++) {
            at = value.indexOf('\n', at + 1);
            if (at < 0) {
                return value;
            }
        }
        losses.accept("line ends in a text, after the fifteenth");
        return value.substring(0, at) + value.substring(at).replace('\n', ' ');
    }

    @Override
    public void data(Column column, TraceEvent event) {
        to(column);
        text.data(event);
    }
}
