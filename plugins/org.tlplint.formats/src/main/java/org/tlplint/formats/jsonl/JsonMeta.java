/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import java.util.Map;

import org.tlplint.formats.row.Column;
import org.tlplint.formats.row.Declared;
import org.tlplint.formats.text.Bytes;

/**
 * What the first line says of all others.
 *
 * @param version of the format; 0 if the line does not say
 * @param time what the key {@code time} counts; null if the line names a unit that there is not
 * @param declared what the trace shows and lacks
 */
record JsonMeta(long version, Column time, Declared declared) {

    /** The version that is read and written. */
    static final int VERSION = 1;
    /** What holds for a trace without such a line. */
    static final JsonMeta NONE = new JsonMeta(VERSION, Column.TIME_NS, Declared.NOTHING);

    private static final Map<String, Column> UNITS = Map.of("ns", Column.TIME_NS, "us", Column.TIME_US, "s",
            Column.TIME_S, "ps", Column.TIME_PS, "tick", Column.TICK);

    static JsonMeta of(JsonRecord record) {
        JsonObject object = record.object();
        String version = "0";
        String unit = "ns";
        String shows = null;
        String lacks = "";
        boolean synchronous = false;
        for (int i = 0; i < record.others(); i++) {
            int member = record.other(i);
            String text = object.text(member);
            switch (key(object, member)) {
                case "version" -> version = text;
                case "time_unit" -> unit = text;
                case "shows" -> shows = text;
                case "lacks" -> lacks = text;
                case "synchronous" -> synchronous = text.equals("true") || text.equals("yes");
                default -> {
                    // kept for whoever wrote it
                }
            }
        }
        return new JsonMeta(version.matches("\\d{1,9}") ? Long.parseLong(version) : 0, UNITS.get(unit),
                Declared.of(shows, lacks, synchronous));
    }

    private static String key(JsonObject object, int member) {
        return Bytes.string(object.bytes(), object.keyStart(member), object.keyEnd(member));
    }
}
