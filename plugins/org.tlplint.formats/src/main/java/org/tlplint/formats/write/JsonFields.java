/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.write;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.row.Column;
import org.tlplint.formats.row.Declared;
import org.tlplint.formats.row.FieldSink;
import org.tlplint.formats.row.NativeFields;

/** Writes an event as a JSON object with native names. Reused. */
final class JsonFields implements FieldSink {

    private final NativeFields fields;
    private final TextBuffer text;
    private boolean first;

    JsonFields(TextBuffer text, Consumer<String> lost) {
        this.text = text;
        fields = new NativeFields(lost);
    }

    /** Appends the object; false, and nothing is appended, if nothing of the event can be written. */
    boolean write(TraceEvent event) {
        first = true;
        boolean written = fields.write(event, this);
        if (written) {
            text.put('}');
        }
        return written;
    }

    /** The object that tells of a whole trace. */
    static byte[] meta(Set<Trait> shown) {
        String shows = shown.isEmpty() ? "" : '"' + Declared.words(shown).replace(",", "\",\"") + '"';
        return "{\"type\":\"meta\",\"version\":1,\"time_unit\":\"ns\",\"shows\":[%s]}".formatted(shows)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void key(Column column) {
        text.ascii(first ? "{\"" : ",\"");
        first = false;
        text.ascii(column.header());
        text.ascii("\":");
    }

    @Override
    public void word(Column column, String word) {
        key(column);
        text.put('"');
        text.ascii(word);
        text.put('"');
    }

    @Override
    public void decimal(Column column, long value) {
        key(column);
        text.decimal(value);
    }

    @Override
    public void hex(Column column, long value) {
        key(column);
        text.ascii("\"0x");
        text.hex(value, 1);
        text.put('"');
    }

    @Override
    public void function(Column column, int bdf) {
        key(column);
        text.put('"');
        text.function(bdf);
        text.put('"');
    }

    @Override
    public void text(Column column, String value) {
        key(column);
        StringBuilder escaped = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (c < ' ') {
                escaped.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xf, 16));
            } else {
                escaped.append(c);
            }
        }
        text.utf8(escaped.append('"').toString());
    }

    @Override
    public void data(Column column, TraceEvent event) {
        key(column);
        text.put('"');
        text.data(event);
        text.put('"');
    }
}
