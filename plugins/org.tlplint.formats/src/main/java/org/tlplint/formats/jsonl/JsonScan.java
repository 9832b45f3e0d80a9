/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.jsonl;

import org.tlplint.formats.text.Bytes;

/** Goes over JSON values (RFC 8259) in a range of bytes, checking them to the last byte. Reused; never recurses. */
final class JsonScan {

    static final byte NONE = 0;
    static final byte STRING = 1;
    static final byte NUMBER = 2;
    /** {@code true}, {@code false} or {@code null}. */
    static final byte WORD = 3;
    static final byte ARRAY = 4;
    static final byte OBJECT = 5;

    /** Arrays and objects inside each other. */
    static final int MOST_DEPTH = 32;

    static final String MALFORMED = "line that is not well-formed JSON";
    private static final String DEEP = "JSON nested too deeply";
    private static final String NO_UTF_8 = "line that is not UTF-8";

    private static final byte[] TRUE = Bytes.of("true");
    private static final byte[] FALSE = Bytes.of("false");
    private static final byte[] NULL = Bytes.of("null");

    private byte[] bytes;
    private int at;
    private int limit;
    private int start;
    private int end;
    private boolean escaped;
    private String problem;

    void on(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        at = from;
        limit = to;
        problem = null;
    }

    private void blanks() {
        while (at < limit && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
    }

    boolean atEnd() {
        blanks();
        return at == limit;
    }

    /** Takes a punctuation mark if it comes next. */
    boolean take(char mark) {
        blanks();
        if (at < limit && bytes[at] == mark) {
            at++;
            return true;
        }
        return false;
    }

    /** First byte of the last value; of a string the one after its quote. */
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether the last string has escapes. */
    boolean escaped() {
        return escaped;
    }

    /** Why the last value is {@link #NONE}. */
    String problem() {
        return problem == null ? MALFORMED : problem;
    }

    /** Takes the next value whole; its kind, or {@link #NONE} if it is no JSON. */
    byte value() {
        blanks();
        if (at == limit) {
            return NONE;
        }
        byte first = bytes[at];
        if (first == '{' || first == '[') {
            return nested(first == '{' ? OBJECT : ARRAY);
        }
        return scalar(first);
    }

    private byte scalar(byte first) {
        start = at;
        byte kind = switch (first) {
            case '"' -> string() ? STRING : NONE;
            case 't' -> word(TRUE);
            case 'f' -> word(FALSE);
            case 'n' -> word(NULL);
            default -> number() ? NUMBER : NONE;
        };
        if (kind != STRING) {
            end = at;
        }
        return kind;
    }

    private byte word(byte[] word) {
        if (!Bytes.startsWith(bytes, at, limit, word)) {
            return NONE;
        }
        at += word.length;
        return WORD;
    }

    /** An array or object; which of the two is open at each depth is a bit. */
    private byte nested(byte kind) {
        int first = at;
        int objects = 0;
        int depth = 0;
        boolean value = true;
        do {
            blanks();
            byte b = at < limit ? bytes[at] : 0;
            if (value && (b == '{' || b == '[')) {
                at++;
                if (++depth > MOST_DEPTH) {
                    problem = DEEP;
                    return NONE;
                }
                objects = objects << 1 | (b == '{' ? 1 : 0);
                value = !take(b == '{' ? '}' : ']');
                depth -= value ? 0 : 1;
                objects >>>= value ? 0 : 1;
                if (value && b == '{' && !key()) {
                    return NONE;
                }
            } else if (value) {
                if (b == 0 || scalar(b) == NONE) {
                    return NONE;
                }
                value = false;
            } else if (take((objects & 1) != 0 ? '}' : ']')) {
                depth--;
                objects >>>= 1;
            } else if (!take(',') || (objects & 1) != 0 && !key()) {
                return NONE;
            } else {
                value = true;
            }
        } while (depth > 0);
        start = first;
        end = at;
        return kind;
    }

    private boolean key() {
        blanks();
        return at < limit && bytes[at] == '"' && string() && take(':');
    }

    private boolean string() {
        escaped = false;
        start = ++at;
        while (at < limit) {
            byte b = bytes[at];
            if (b == '"') {
                end = at++;
                return true;
            }
            if (b >= ' ' && b != '\\') {
                at++;
            } else if (b < 0) {
                int length = Utf8.length(bytes, at, limit);
                if (length == 0) {
                    problem = NO_UTF_8;
                    return false;
                }
                at += length;
            } else {
                int length = b == '\\' ? JsonEscapes.length(bytes, at, limit) : 0;
                if (length == 0) {
                    return false;
                }
                escaped = true;
                at += length;
            }
        }
        return false;
    }

    private boolean number() {
        take('-');
        int digits = digits();
        // no zero before other digits
        if (digits == 0 || digits > 1 && bytes[at - digits] == '0') {
            return false;
        }
        if (at < limit && bytes[at] == '.') {
            at++;
            if (digits() == 0) {
                return false;
            }
        }
        if (at < limit && (bytes[at] | 0x20) == 'e') {
            at++;
            if (at < limit && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            return digits() > 0;
        }
        return true;
    }

    private int digits() {
        int first = at;
        while (at < limit && Bytes.isDigit(bytes[at])) {
            at++;
        }
        return at - first;
    }
}
