/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import java.util.EnumSet;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.row.Column;
import org.tlplint.formats.row.Declared;
import org.tlplint.formats.row.Row;
import org.tlplint.formats.row.RowDecoder;
import org.tlplint.formats.text.ByteMap;
import org.tlplint.formats.text.Bytes;

/**
 * One JSON object with members named as the columns of the native CSV. Reused; makes no objects but for texts. A string is read
 * as the field of a CSV row would be, a number always as a decimal one.
 */
public final class JsonRecord {

    static final byte[] META = Bytes.of("meta");
    static final byte[] WINDOW = Bytes.of("window");
    private static final byte[] CONFIG = Bytes.of("config");
    private static final byte[] TIME = Bytes.of("time");
    private static final byte[] NULL = Bytes.of("null");
    private static final ByteMap<Column> COLUMNS = new ByteMap<>();
    private static final String[] TWICE = new String[Column.COUNT];

    static {
        for (Column column : Column.values()) {
            COLUMNS.put(Bytes.of(column.header()), column);
            TWICE[column.ordinal()] = "key %s given twice".formatted(column.header());
        }
    }

    private final JsonObject object = new JsonObject();
    private final Row row = new Row();
    private final RowDecoder decoder = new RowDecoder(row);
    private final int[] others = new int[JsonObject.MOST_MEMBERS];
    private int otherCount;
    private long columns;
    private Column time = Column.TIME_NS;

    /** What the key {@code time} counts, for all records to come. */
    void setTime(Column unit) {
        time = unit;
    }

    /**
     * Reads an event: an object and nothing else.
     *
     * @return null, or why there is no event
     */
    public String decode(byte[] bytes, int from, int to, TraceEvent event, long index, long line, long offset) {
        String problem = parse(bytes, from, to);
        return problem == null ? decode(event, index, line, offset) : problem;
    }

    /** What an object that tells of a whole trace says; null if the bytes are none, or one of another version. */
    public static Declared declared(byte[] bytes, int from, int to) {
        JsonRecord record = new JsonRecord();
        if (record.parse(bytes, from, to) != null || !record.isType(META)) {
            return null;
        }
        JsonMeta meta = JsonMeta.of(record);
        return meta.version() == JsonMeta.VERSION ? meta.declared() : null;
    }

    /** Takes a range of bytes; null, or why it is no object with members that can be told apart. */
    String parse(byte[] bytes, int from, int to) {
        otherCount = 0;
        columns = 0;
        String problem = object.parse(bytes, from, to);
        if (problem != null) {
            return problem;
        }
        row.clear(object.bytes());
        for (int i = 0; i < object.members() && problem == null; i++) {
            Column column = column(i);
            if (column == null) {
                others[otherCount++] = i;
            } else {
                problem = set(column, i);
            }
        }
        return problem;
    }

    private Column column(int member) {
        Column column = COLUMNS.get(object.bytes(), object.keyStart(member), object.keyEnd(member));
        return column != null ? column
                : object.isKey(member, CONFIG) ? Column.DATA : object.isKey(member, TIME) ? time : null;
    }

    private String set(Column column, int member) {
        long bit = 1L << column.ordinal();
        if ((columns & bit) != 0) {
            return TWICE[column.ordinal()];
        }
        byte kind = object.kind(member);
        int start = object.start(member);
        int end = object.end(member);
        boolean words = column == Column.ATTR || column == Column.FLAGS || column == Column.INFERRED;
        if (kind == JsonScan.STRING || kind == JsonScan.NUMBER || kind == JsonScan.ARRAY && words) {
            row.set(column, start, end, kind == JsonScan.NUMBER);
            columns |= bit;
        } else if (kind != JsonScan.WORD || !Bytes.startsWith(object.bytes(), start, end, NULL)) {
            row.bad(column);
        }
        return null;
    }

    /** Whether the type is a word, in any case. */
    boolean isType(byte[] word) {
        return row.has(Column.TYPE) && row.is(Column.TYPE, word);
    }

    /** Makes the event of what was parsed; null, or why there is none. */
    String decode(TraceEvent event, long index, long line, long offset) {
        return decoder.decode(event, index, line, offset);
    }

    /** The columns that have a value: bit 1 &lt;&lt; ordinal for each. */
    long columns() {
        return columns;
    }

    /** What events with some {@link #columns()} show. */
    static EnumSet<Trait> shownBy(long columns) {
        return Column.shownBy(c -> (columns & 1L << c.ordinal()) != 0);
    }

    Row row() {
        return row;
    }

    JsonObject object() {
        return object;
    }

    /** Members that are no columns. */
    int others() {
        return otherCount;
    }

    /** Number of a member that is no column. */
    int other(int i) {
        return others[i];
    }
}
