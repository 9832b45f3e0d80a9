/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * One line of a log, cut into thread, time, event name and arguments. Reused. The prefix is one of: nothing,
 * {@code thread@seconds.micros:}, or an ISO 8601 time and a blank.
 */
final class QemuLine {

    private final ByteCursor cursor = new ByteCursor();
    byte[] bytes;
    int start;
    int end;
    /** Digits of the thread; no thread when empty. */
    int threadEnd;
    long timeNs;
    /** First byte after the prefix. */
    int body;
    /** End of the event's name; {@link #body} when the line is no event. */
    int nameEnd;

    /** The first byte behind the marks {@code > } by which a mail quotes a line. */
    static int unquoted(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] == '>') {
            at++;
            while (at < to && bytes[at] == ' ') {
                at++;
            }
        }
        return at;
    }

    /** Takes a line; true if it has the shape of an event. */
    boolean parse(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        start = from;
        end = to;
        threadEnd = from;
        timeNs = TraceEvent.NO_TIME;
        body = from;
        if (from < to && Bytes.isDigit(newBytes[from])) {
            prefix();
        }
        nameEnd = name();
        return nameEnd > body;
    }

    private void prefix() {
        int i = start;
        while (i < end && Bytes.isDigit(bytes[i])) {
            i++;
        }
        if (i < end && bytes[i] == '@') {
            threadTime(i);
        } else if (i - start == 4 && i < end && bytes[i] == '-') {
            isoTime();
        }
    }

    private void threadTime(int at) {
        cursor.on(bytes, at + 1, end);
        long seconds = cursor.decimal();
        cursor.expect('.');
        int fraction = cursor.position();
        long micros = cursor.decimal();
        boolean six = cursor.position() - fraction == 6;
        cursor.expect(':');
        if (!cursor.failed() && six && seconds < 9_000_000_000L) {
            threadEnd = at;
            timeNs = seconds * 1_000_000_000L + micros * 1_000;
            body = cursor.position();
        }
    }

    private void isoTime() {
        int blank = IsoTime.end(bytes, start, end);
        if (blank > 0) {
            timeNs = IsoTime.epochNs(bytes, start, blank);
            body = blank + 1;
        }
    }

    private int name() {
        int i = body;
        if (i >= end || bytes[i] < 'a' || bytes[i] > 'z') {
            return body;
        }
        boolean underscore = false;
        for (; i < end && bytes[i] != ' '; i++) {
            byte b = bytes[i];
            underscore |= b == '_';
            if (!(b >= 'a' && b <= 'z' || b == '_' || Bytes.isDigit(b) || b >= 'A' && b <= 'Z')) {
                return body;
            }
        }
        return underscore ? i : body;
    }

    boolean hasThread() {
        return threadEnd > start;
    }

    boolean hasTime() {
        return timeNs != TraceEvent.NO_TIME;
    }

    /** First byte of the arguments. */
    int arguments() {
        return Math.min(end, nameEnd + 1);
    }

    boolean isEvent(byte[] name) {
        return nameEnd - body == name.length && Bytes.startsWith(bytes, body, nameEnd, name);
    }

    /** Whether another line of the same array was printed by the same thread; with no threads named, always. */
    boolean sameThread(int from, int to) {
        int length = threadEnd - start;
        if (length == 0) {
            return true;
        }
        if (to - from <= length || bytes[from + length] != '@') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[from + i] != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }
}
