/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import org.tlplint.formats.text.Bytes;

/**
 * The members of one JSON object (RFC 8259) in a range of bytes, as ranges themselves: reading one makes no objects. Reused.
 * What is accepted is exactly JSON in valid UTF-8, with at most {@link #MOST_MEMBERS} members and arrays and objects inside
 * each other no deeper than {@link JsonScan#MOST_DEPTH}.
 */
final class JsonObject {

    /** Members of an object that are read. */
    static final int MOST_MEMBERS = 128;

    private final JsonScan scan = new JsonScan();
    private final int[] keyStarts = new int[MOST_MEMBERS];
    private final int[] keyEnds = new int[MOST_MEMBERS];
    private final int[] starts = new int[MOST_MEMBERS];
    private final int[] ends = new int[MOST_MEMBERS];
    private final byte[] kinds = new byte[MOST_MEMBERS];
    private byte[] own = new byte[0];
    private byte[] bytes;
    private int count;
    private String problem;

    /** Takes a range that holds one object and nothing else but blanks; null, or why it does not. */
    String parse(byte[] text, int from, int to) {
        problem = null;
        count = 0;
        boolean escapes = Bytes.indexOf(text, (byte) '\\', from, to) >= 0;
        int length = to - from;
        if (escapes) {
            // escapes are resolved in place, in a copy
            own = own.length < length ? new byte[Math.max(length, 1024)] : own;
            System.arraycopy(text, from, own, 0, length);
        }
        bytes = escapes ? own : text;
        scan.on(bytes, escapes ? 0 : from, escapes ? length : to);
        object();
        if (problem == null && !scan.atEnd()) {
            problem = "line with something after its JSON object";
        }
        return problem;
    }

    private void object() {
        if (!scan.take('{')) {
            problem = "line that is no JSON object";
            return;
        }
        if (scan.take('}')) {
            return;
        }
        do {
            if (count == MOST_MEMBERS) {
                problem = "JSON object with too many members";
            } else if (!member()) {
                problem = scan.problem();
            }
            if (problem != null) {
                return;
            }
        } while (scan.take(','));
        if (!scan.take('}')) {
            problem = JsonScan.MALFORMED;
        }
    }

    private boolean member() {
        if (scan.value() != JsonScan.STRING) {
            return false;
        }
        int i = count++;
        keyStarts[i] = scan.start();
        keyEnds[i] = scan.end();
        unescape(keyStarts, keyEnds, i);
        if (!scan.take(':')) {
            return false;
        }
        kinds[i] = scan.value();
        starts[i] = scan.start();
        ends[i] = scan.end();
        if (kinds[i] == JsonScan.STRING) {
            unescape(starts, ends, i);
        }
        return kinds[i] != JsonScan.NONE;
    }

    private void unescape(int[] from, int[] to, int i) {
        if (scan.escaped()) {
            to[i] = JsonEscapes.resolve(bytes, from[i], to[i]);
        }
    }

    int members() {
        return count;
    }

    /** Where the ranges of keys and values are, until the next call of {@link #parse} and as long as the text's array holds it. */
    byte[] bytes() {
        return bytes;
    }

    int keyStart(int member) {
        return keyStarts[member];
    }

    int keyEnd(int member) {
        return keyEnds[member];
    }

    /** Of a string its text, escapes resolved; of an array or object all of it as it stands. */
    int start(int member) {
        return starts[member];
    }

    int end(int member) {
        return ends[member];
    }

    /** One of the kinds of {@link JsonScan}. */
    byte kind(int member) {
        return kinds[member];
    }

    boolean isKey(int member, byte[] name) {
        return keyEnds[member] - keyStarts[member] == name.length
                && Bytes.startsWith(bytes, keyStarts[member], keyEnds[member], name);
    }

    /** The value as a text. */
    String text(int member) {
        return Bytes.string(bytes, starts[member], ends[member]);
    }
}
