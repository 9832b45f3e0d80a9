/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.cocotb;

import org.tlplint.core.trace.TraceEvent;

/** Makes the bytes of a TLP from a Tlp object as Python prints it: {@code Tlp(data=bytearray(b'...'), fmt_type=..., ...)}. */
final class TlpRepr {

    static final String MALFORMED = "TLP that is not printed as expected";
    static final String NO_CODE = "message whose code is not printed";

    private static final int MESSAGES = 0x10;
    private static final int HEADER = 16;

    private final ReprValue value = new ReprValue();
    private final long[] numbers = new long[ReprField.values().length];
    private final byte[] data = new byte[TraceEvent.MAX_PAYLOAD];
    private final byte[] tlp = new byte[HEADER + TraceEvent.MAX_PAYLOAD];
    private int present;
    private int dataBytes;
    private int count;

    /** Reads the object whose first field begins at a place; null, or why no TLP can be made of it. */
    String parse(byte[] bytes, int from, int to) {
        present = 0;
        dataBytes = 0;
        int at = from;
        while (true) {
            int equals = at;
            while (equals < to && bytes[equals] != '=' && bytes[equals] != ')') {
                equals++;
            }
            int start = equals + 1;
            int end = valueEnd(bytes, start, to);
            if (end < 0) {
                return MALFORMED;
            }
            ReprField field = ReprField.of(bytes, at, equals);
            if (field != null && !take(field, bytes, start, end)) {
                return MALFORMED;
            }
            if (bytes[end] == ')') {
                return build();
            }
            at = end + 1;
            while (at < to && bytes[at] == ' ') {
                at++;
            }
        }
    }

    /** The comma or parenthesis behind a value, or -1. */
    private static int valueEnd(byte[] bytes, int from, int to) {
        int depth = 0;
        byte quote = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (quote != 0) {
                i += b == '\\' ? 1 : 0;
                quote = b == quote ? 0 : quote;
            } else if (b == '\'' || b == '"') {
                quote = b;
            } else if (b == '(' || b == '[') {
                depth++;
            } else if (depth == 0 && (b == ',' || b == ')')) {
                return i;
            } else if (b == ')' || b == ']') {
                depth--;
            }
        }
        return -1;
    }

    private boolean take(ReprField field, byte[] bytes, int from, int to) {
        boolean good = switch (field) {
            case DATA -> (dataBytes = ReprValue.bytes(bytes, from, to, data, 0)) >= 0;
            case COMPLETER_ID, REQUESTER_ID, DEST_ID -> value.id(bytes, from, to);
            default -> value.number(bytes, from, to);
        };
        numbers[field.ordinal()] = field == ReprField.DATA ? 0 : value.number();
        present |= 1 << field.ordinal();
        return good;
    }

    private boolean has(ReprField field) {
        return (present & 1 << field.ordinal()) != 0;
    }

    private long get(ReprField field) {
        return has(field) ? numbers[field.ordinal()] : 0;
    }

    private String build() {
        int type = (int) get(ReprField.FMT_TYPE);
        if (!has(ReprField.FMT_TYPE) || !has(ReprField.REQUESTER_ID) || !has(ReprField.TAG) || type > 0x7f) {
            return MALFORMED;
        }
        int low = type & 0x1f;
        boolean message = low >= MESSAGES && low < MESSAGES + 8;
        if (message && !has(ReprField.MESSAGE_CODE)) {
            return NO_CODE;
        }
        long tag = get(ReprField.TAG);
        long attributes = get(ReprField.ATTR);
        // no digest is printed, so its bit is left out as well
        put(0, (long) type << 24 | (tag >> 9 & 1) << 23 | (get(ReprField.TC) & 7) << 20 | (tag >> 8 & 1) << 19
                | (attributes >> 2 & 1) << 18 | (get(ReprField.TH) & 1) << 16 | (get(ReprField.EP) & 1) << 14
                | (attributes & 3) << 12 | (get(ReprField.AT) & 3) << 10 | get(ReprField.LENGTH) & 0x3ff);
        boolean wide = (type & 0x20) != 0;
        if (low == 0x0a || low == 0x0b) {
            put(4, get(ReprField.COMPLETER_ID) << 16 | (get(ReprField.STATUS) & 7) << 13
                    | (get(ReprField.BCM) & 1) << 12
                    | get(ReprField.BYTE_COUNT) & 0xfff);
            put(8, get(ReprField.REQUESTER_ID) << 16 | (tag & 0xff) << 8 | get(ReprField.LOWER_ADDRESS) & 0x7f);
        } else {
            long enables = (get(ReprField.LAST_BE) & 0xf) << 4 | get(ReprField.FIRST_BE) & 0xf;
            put(4, get(ReprField.REQUESTER_ID) << 16 | (tag & 0xff) << 8
                    | (message ? get(ReprField.MESSAGE_CODE) & 0xff : enables));
            address(low, wide);
        }
        int header = wide ? 16 : 12;
        boolean withData = (type & 0x40) != 0;
        System.arraycopy(data, 0, tlp, header, withData ? dataBytes : 0);
        count = header + (withData ? dataBytes : 0);
        return null;
    }

    private void address(int type, boolean wide) {
        long address = get(ReprField.ADDRESS);
        if (type == 4 || type == 5) {
            // the function stands in completer_id; older versions have dest_id, and count registers in DWORDs
            long target = get(has(ReprField.DEST_ID) ? ReprField.DEST_ID : ReprField.COMPLETER_ID);
            long register = has(ReprField.REGISTER_NUMBER) ? get(ReprField.REGISTER_NUMBER) << 2 : address;
            put(8, target << 16 | register & 0xffc);
        } else if (wide) {
            put(8, address >>> 32);
            put(12, address & ~3L);
        } else {
            put(8, address & ~3L);
        }
    }

    private void put(int at, long dword) {
        for (int i = 0; i < 4; i++) {
            tlp[at + i] = (byte) (dword >>> 24 - 8 * i);
        }
    }

    /** The TLP, from 0 to {@link #count()}. */
    byte[] tlp() {
        return tlp;
    }

    int count() {
        return count;
    }
}
