/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.qemu;

import org.tlplint.formats.text.Bytes;
import org.tlplint.formats.text.LineScanner;

/**
 * Finds the lines that the thread of the current line printed just before or just after it. Looks at a bounded number
 * of lines and bytes, so that a line costs the same whatever surrounds it.
 */
final class Neighbours {

    private static final int MOST_LINES = 64;

    private final QemuLine line = new QemuLine();
    private LineScanner scanner;
    private QemuLine of;
    private int at;
    private int visited;

    /** Starts at the scanner's current line. */
    Neighbours around(LineScanner newScanner, QemuLine current, boolean ahead) {
        scanner = newScanner;
        of = current;
        at = ahead ? scanner.nextStart() : scanner.start();
        visited = 0;
        return this;
    }

    /** The next line of the thread that has the shape of an event, or null. */
    QemuLine following() {
        byte[] bytes = scanner.bytes();
        int stop = scanner.windowEnd();
        while (at < stop && visited++ < MOST_LINES) {
            int newline = Bytes.indexOf(bytes, (byte) '\n', at, stop);
            if (newline < 0) {
                return null;
            }
            int from = at;
            at = newline + 1;
            if (matches(bytes, from, newline)) {
                return line;
            }
        }
        return null;
    }

    /** The line of the thread before that has the shape of an event, or null. */
    QemuLine preceding() {
        byte[] bytes = scanner.bytes();
        int stop = scanner.windowStart();
        while (at > stop && visited++ < MOST_LINES) {
            int to = at - 1;
            int newline = Bytes.lastIndexOf(bytes, (byte) '\n', stop, to);
            if (newline < 0 && !scanner.windowReachesStart()) {
                return null;
            }
            at = Math.max(newline + 1, stop);
            if (matches(bytes, at, to)) {
                return line;
            }
        }
        return null;
    }

    private boolean matches(byte[] bytes, int lineStart, int newline) {
        int from = QemuLine.unquoted(bytes, lineStart, newline);
        int to = newline > from && bytes[newline - 1] == '\r' ? newline - 1 : newline;
        return of.sameThread(from, to) && line.parse(bytes, from, to);
    }
}
