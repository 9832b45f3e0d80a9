/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlphex;

import org.tlplint.core.trace.Direction;
import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.TimeText;

/**
 * Finds the TLP in a line: its longest run of words that are all hexadecimal and have eight digits (DWORDs), two (bytes) or many
 * (a whole TLP). A parenthesis ends a run; around it a time, a direction and any other text may stand. Reused.
 */
final class TlpHexLine {

    enum Kind {
        EMPTY, COMMENT, TEXT, TLP
    }

    /** Bytes that a run must have if the line has other text too: a header. */
    private static final int SHORTEST = 12;
    private static final int MOST_BYTES = 6 << 10;
    private static final int WHOLE_DIGITS = 24;
    private static final byte[] FLIT = Bytes.of("flit");

    private final TlpHexSettings settings;
    private final TimeText time = new TimeText();
    private byte[] best = new byte[MOST_BYTES];
    private byte[] run = new byte[MOST_BYTES];
    private int bestCount;
    private int count;
    /** Digits of a word of the present run; 0 before one. */
    private int digits;
    private int bestDigits;
    private boolean overlong;
    private boolean text;
    private boolean hasTime;
    private boolean bareTime;
    private long timeNs;
    private long leadingNumber;
    private boolean flit;
    private Direction direction;

    TlpHexLine(TlpHexSettings settings) {
        this.settings = settings;
    }

    Kind parse(byte[] bytes, int from, int to) {
        clear();
        int at = skipBlanks(bytes, from, to);
        if (at == to) {
            return Kind.EMPTY;
        }
        if (isComment(bytes, at, to)) {
            return Kind.COMMENT;
        }
        boolean first = true;
        while (at < to && !isComment(bytes, at, to)) {
            if (isBreak(bytes[at])) {
                endRun();
                at++;
            } else {
                int end = at;
                while (end < to && !isBreak(bytes[end]) && !isSeparator(bytes[end])) {
                    end++;
                }
                word(bytes, at, end, first);
                first = false;
                at = end;
            }
            at = skipBlanks(bytes, at, to);
        }
        endRun();
        if (bestDigits != 2 && leadingNumber >= 0 && !hasTime) {
            hasTime = true;
            bareTime = true;
            timeNs = leadingNumber;
        }
        return overlong || bestCount >= SHORTEST || bestCount > 0 && !text ? Kind.TLP : Kind.TEXT;
    }

    private void clear() {
        bestCount = 0;
        count = 0;
        digits = 0;
        bestDigits = 0;
        overlong = false;
        text = false;
        hasTime = false;
        bareTime = false;
        leadingNumber = -1;
        flit = false;
        direction = Direction.UNKNOWN;
    }

    private void word(byte[] bytes, int from, int to, boolean first) {
        int start = to - from > 2 && bytes[from] == '0' && (bytes[from + 1] | 0x20) == 'x' ? from + 2 : from;
        int length = to - start;
        boolean hex = isHex(bytes, start, to);
        boolean data = hex && (length == 8 || length == 2 || length >= WHOLE_DIGITS && length % 2 == 0);
        if (first && start == from && length != 8 && time.parse(bytes, from, to) && time.isBare()) {
            leadingNumber = time.ns();
            // two digits may also be the first byte
            if (!data) {
                return;
            }
        }
        if (data) {
            add(bytes, start, to, length);
        } else {
            endRun();
            other(bytes, from, to);
        }
    }

    private void add(byte[] bytes, int from, int to, int length) {
        if (digits != length || length >= WHOLE_DIGITS) {
            endRun();
            digits = length;
        }
        if (count + length / 2 > MOST_BYTES) {
            overlong = true;
            return;
        }
        for (int i = from; i < to; i += 2) {
            run[count++] = (byte) (Bytes.hexDigit(bytes[i]) << 4 | Bytes.hexDigit(bytes[i + 1]));
        }
    }

    private void endRun() {
        if (count > bestCount) {
            text |= bestCount > 0;
            byte[] swap = best;
            best = run;
            run = swap;
            bestCount = count;
            bestDigits = digits;
        } else {
            text |= count > 0;
        }
        count = 0;
        digits = 0;
    }

    private void other(byte[] bytes, int from, int to) {
        int start = bytes[from] == '@' ? from + 1 : from;
        int end = to;
        while (end > start && (bytes[end - 1] == ':' || bytes[end - 1] == '.')) {
            end--;
        }
        if (!hasTime && time.parse(bytes, start, end) && !time.isBare()) {
            hasTime = true;
            timeNs = time.ns();
        } else if (TlpHexSettings.contains(settings.up(), bytes, from, end)) {
            direction = Direction.UPSTREAM;
        } else if (TlpHexSettings.contains(settings.down(), bytes, from, end)) {
            direction = Direction.DOWNSTREAM;
        } else {
            flit |= TlpHexSettings.equalIgnoringCase(FLIT, bytes, from, end);
            text = true;
        }
    }

    private static boolean isHex(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Bytes.hexDigit(bytes[i]) < 0) {
                return false;
            }
        }
        return to > from;
    }

    private static int skipBlanks(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && isSeparator(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(byte b) {
        return b == ' ' || b == '\t' || b == ',' || b == '|' || b == '"';
    }

    private static boolean isBreak(byte b) {
        return b == '(' || b == ')' || b == '[' || b == ']' || b == '{' || b == '}';
    }

    private static boolean isComment(byte[] bytes, int at, int to) {
        return bytes[at] == '#' || bytes[at] == ';' || bytes[at] == '/' && to - at > 1 && bytes[at + 1] == '/';
    }

    /** The bytes of the TLP, from 0 to {@link #count()}; may be changed. */
    byte[] bytes() {
        return best;
    }

    int count() {
        return bestCount;
    }

    /** Whether a run had more bytes than any TLP. */
    boolean isOverlong() {
        return overlong;
    }

    /** Whether the TLP stands as DWORDs or as one number, not byte by byte. */
    boolean inDwords() {
        return bestDigits != 2;
    }

    boolean hasTime() {
        return hasTime;
    }

    /** Whether nothing says what the time counts. */
    boolean isBareTime() {
        return bareTime;
    }

    long timeNs() {
        return timeNs;
    }

    /** Whether the line itself says that the TLP is one of flit mode. */
    boolean isFlit() {
        return flit;
    }

    Direction direction() {
        return direction;
    }
}
