/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

/**
 * One line of a hexdump: an offset of four to eight hexadecimal digits, a colon perhaps, at most 32 bytes of two digits each. The
 * characters behind them are not looked at; they begin with a bar, or after three blanks, or after two that do not part two groups
 * of eight bytes.
 */
public final class HexDumpLine {

    private static final int MOST_BYTES = 32;
    private static final int SHORTEST_OFFSET = 4;
    private static final int LONGEST_OFFSET = 8;
    private static final int USUAL_BYTES = 16;
    private static final int GROUP = 8;

    private final byte[] data = new byte[MOST_BYTES];
    private int count;
    private long offset;

    /** Whether [from, to) is such a line with one byte or more. */
    public boolean parse(byte[] bytes, int from, int to) {
        count = 0;
        int at = from;
        while (at < to && blank(bytes[at])) {
            at++;
        }
        int digits = at;
        offset = 0;
        while (at < to && at - digits <= LONGEST_OFFSET && Bytes.hexDigit(bytes[at]) >= 0) {
            offset = offset << 4 | Bytes.hexDigit(bytes[at++]);
        }
        if (at - digits < SHORTEST_OFFSET || at - digits > LONGEST_OFFSET) {
            return false;
        }
        at += at < to && bytes[at] == ':' ? 1 : 0;
        return bytes(bytes, at, to);
    }

    private boolean bytes(byte[] bytes, int from, int to) {
        int at = from;
        while (true) {
            int gap = at;
            while (at < to && blank(bytes[at])) {
                at++;
            }
            if (at == to || bytes[at] == '|' || count == MOST_BYTES) {
                return count > 0;
            }
            boolean pair = at > gap && pair(bytes, at, to);
            // two blanks also stand between two groups of bytes
            if (count > 0 && (at - gap > 2 || at - gap == 2 && (!pair || count % GROUP != 0 || count == USUAL_BYTES))) {
                return true;
            }
            if (!pair) {
                return false;
            }
            data[count++] = (byte) (Bytes.hexDigit(bytes[at]) << 4 | Bytes.hexDigit(bytes[at + 1]));
            at += 2;
        }
    }

    private static boolean pair(byte[] bytes, int at, int to) {
        return to - at >= 2 && Bytes.hexDigit(bytes[at]) >= 0 && Bytes.hexDigit(bytes[at + 1]) >= 0
                && (to - at == 2 || blank(bytes[at + 2]));
    }

    private static boolean blank(byte b) {
        return b == ' ' || b == '\t';
    }

    public long offset() {
        return offset;
    }

    public int count() {
        return count;
    }

    /** Whether the line behind the present one of a scanner goes on at an offset; this is that line then. */
    public boolean continues(LineScanner scanner, int at) {
        int from = scanner.nextStart();
        int stop = scanner.windowEnd();
        int newline = Bytes.indexOf(scanner.bytes(), (byte) '\n', from, stop);
        int to = newline < 0 ? stop : newline;
        if (to > from && scanner.bytes()[to - 1] == '\r') {
            to--;
        }
        return parse(scanner.bytes(), from, to) && offset == at;
    }

    /** Copies the bytes; false if they do not fit. */
    public boolean copy(byte[] into, int at) {
        if (count > into.length - at) {
            return false;
        }
        System.arraycopy(data, 0, into, at, count);
        return true;
    }
}
