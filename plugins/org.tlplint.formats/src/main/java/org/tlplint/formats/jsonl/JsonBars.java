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

/** The BARs that a snapshot object names: {@code "bars":[{"i":0,"base":"0xfe200000","size":"0x4000"}]}. Reused. */
final class JsonBars {

    static final byte[] KEY = Bytes.of("bars");
    private static final byte[] INDEX = Bytes.of("i");
    private static final byte[] BASE = Bytes.of("base");
    private static final byte[] SIZE = Bytes.of("size");
    private static final int MOST = 6;
    private static final String WRONG = "snapshot with bars that cannot be read";

    private final JsonObject object = new JsonObject();
    private final Row row = new Row();
    private final int[] numbers = new int[MOST];
    private final long[] bases = new long[MOST];
    private final long[] sizes = new long[MOST];
    private int count;

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    /** Takes an array that is known to be JSON; null, or why it is none of BARs. */
    String parse(byte[] bytes, int from, int to) {
        count = 0;
        int at = blanks(bytes, from + 1, to);
        while (at < to - 1) {
            int end = endOfObject(bytes, at, to);
            if (count == MOST || end < 0 || object.parse(bytes, at, end) != null || !bar()) {
                count = 0;
                return WRONG;
            }
            at = blanks(bytes, end, to);
            at = at < to && bytes[at] == ',' ? blanks(bytes, at + 1, to) : at;
        }
        return null;
    }

    private static int blanks(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Objects of BARs hold no others, and braces in their strings make no sense. */
    private static int endOfObject(byte[] bytes, int at, int to) {
        return bytes[at] == '{' ? Bytes.indexOf(bytes, (byte) '}', at, to) + 1 : -1;
    }

    private boolean bar() {
        row.clear(object.bytes());
        for (int i = 0; i < object.members(); i++) {
            Column column = object.isKey(i, INDEX) ? Column.BAR
                    : object.isKey(i, BASE) ? Column.ADDR
                            : object.isKey(i, SIZE) ? Column.SIZE : null;
            boolean scalar = object.kind(i) == JsonScan.STRING || object.kind(i) == JsonScan.NUMBER;
            if (column != null && scalar) {
                row.set(column, object.start(i), object.end(i), object.kind(i) == JsonScan.NUMBER);
            }
        }
        if (!row.has(Column.BAR) || !row.has(Column.ADDR)) {
            return false;
        }
        numbers[count] = (int) row.number(Column.BAR, 5);
        bases[count] = row.hex(Column.ADDR, -1L);
        sizes[count] = row.has(Column.SIZE) ? row.number(Column.SIZE, Long.MAX_VALUE) : 0;
        count++;
        return row.bad() == null;
    }

    /** Makes the event of a BAR of the function in the event, which is that of the snapshot or of the BAR before. */
    void fill(TraceEvent event, int bar, int target, long timeNs, long index, long line, long offset) {
        event.begin(EventKind.BAR_MAPPED, index, line, offset).setTarget(target).setBar(numbers[bar])
                .setAddress(bases[bar]).setSize(sizes[bar]);
        if (timeNs != TraceEvent.NO_TIME) {
            event.setTimeNs(timeNs);
        }
    }
}
