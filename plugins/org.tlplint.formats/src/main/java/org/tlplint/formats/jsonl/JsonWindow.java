/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import org.tlplint.core.trace.EventKind;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.row.Column;
import org.tlplint.formats.row.Row;
import org.tlplint.formats.text.Bytes;

/**
 * A window of addresses that somebody found worth telling: {@code {"type":"window","kind":"doorbell","base":…,"size":…}}. It
 * makes a note: the replay learns where messages go from the messages that are programmed.
 */
final class JsonWindow {

    private static final byte[] KIND = Bytes.of("kind");
    private static final byte[] BASE = Bytes.of("base");

    private final Row row = new Row();

    /** Fills the event; null, or what is wrong with the window. */
    String note(JsonRecord json, TraceEvent event, long index, long line, long offset) {
        JsonObject object = json.object();
        String kind = "";
        row.clear(object.bytes());
        for (int i = 0; i < json.others(); i++) {
            int member = json.other(i);
            if (object.isKey(member, KIND)) {
                kind = object.text(member);
            } else if (object.isKey(member, BASE)) {
                row.set(Column.ADDR, object.start(member), object.end(member),
                        object.kind(member) == JsonScan.NUMBER);
            }
        }
        Row own = json.row();
        if (!row.has(Column.ADDR) || !own.has(Column.SIZE)) {
            return "window without base or size";
        }
        long base = row.hex(Column.ADDR, -1L);
        long size = own.number(Column.SIZE, Long.MAX_VALUE);
        if (row.bad() != null || own.bad() != null) {
            return "window with a base or size that cannot be read";
        }
        event.begin(EventKind.NOTE, index, line, offset)
                .setNote("window %s 0x%x+0x%x".formatted(kind.substring(0, Math.min(64, kind.length())), base, size));
        return null;
    }
}
