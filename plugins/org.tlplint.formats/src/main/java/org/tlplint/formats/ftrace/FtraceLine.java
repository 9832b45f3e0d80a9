/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.ftrace;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * One line, cut into time, event and what it prints. Reused. The three shapes differ in blanks, flags and the event's system:
 *
 * <pre>
 *           &lt;idle&gt;-0       [001] d..2.  1234.567890: kvm_mmio: mmio write …       trace, trace_pipe
 *             qemu-1234  [001]  1234.567890: kvm_mmio:             mmio write …   trace-cmd report
 * qemu 1234 [001]  1234.567890:   kvm:kvm_mmio: mmio write …                      perf script
 * </pre>
 */
final class FtraceLine {

    private final ByteCursor cursor = new ByteCursor();
    byte[] bytes;
    int end;
    /** Nanoseconds on the clock of the trace. */
    long timeNs;
    /** The event's name. */
    int nameStart;
    int nameEnd;
    /** What the event prints. */
    int rest;

    /** Takes a line; true if it has one of the shapes. */
    boolean parse(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        end = to;
        timeNs = TraceEvent.NO_TIME;
        for (int open = Bytes.indexOf(bytes, (byte) '[', from, to); open >= 0; open = Bytes.indexOf(bytes, (byte) '[',
                open + 1, to)) {
            // the name of a task may hold brackets too
            if (isTask(from, open) && isCpu(open) && time() && name()) {
                return true;
            }
        }
        return false;
    }

    /** A task's number, behind a name and '-' or a blank, and perhaps that of its process in parentheses. */
    private boolean isTask(int from, int open) {
        int at = blanksBefore(from, open);
        if (at > from && bytes[at - 1] == ')') {
            int parenthesis = Bytes.lastIndexOf(bytes, (byte) '(', from, at);
            if (parenthesis < 0) {
                return false;
            }
            at = blanksBefore(from, parenthesis);
        }
        int digits = at;
        while (digits > from && Bytes.isDigit(bytes[digits - 1])) {
            digits--;
        }
        return at < open && digits < at && digits > from + 1 && (bytes[digits - 1] == '-' || bytes[digits - 1] == ' ');
    }

    private int blanksBefore(int from, int at) {
        int i = at;
        while (i > from && bytes[i - 1] == ' ') {
            i--;
        }
        return i;
    }

    private boolean isCpu(int open) {
        cursor.on(bytes, open + 1, end).decimal();
        return cursor.take(']') && (cursor.peek() == ' ' || cursor.peek() == '\t');
    }

    /** The time with its colon; flags may stand before it. */
    private boolean time() {
        int word = cursor.blanks().position();
        if (!Bytes.isDigit((byte) cursor.peek()) || !clock()) {
            int blank = Bytes.indexOf(bytes, (byte) ' ', word, Math.min(end, word + 8));
            return blank > word && !cursor.on(bytes, blank, end).blanks().atEnd() && clock();
        }
        return true;
    }

    private boolean clock() {
        long seconds = cursor.decimal();
        int first = cursor.expect('.').position();
        long fraction = cursor.decimal();
        int digits = cursor.position() - first;
        if (cursor.failed() || !cursor.take(':') || digits != 6 && digits != 9 || seconds > 9_000_000_000L) {
            return false;
        }
        timeNs = seconds * 1_000_000_000L + (digits == 6 ? fraction * 1_000 : fraction);
        return true;
    }

    private boolean name() {
        nameStart = cursor.blanks().position();
        nameEnd = word(nameStart);
        if (nameEnd + 1 < end && bytes[nameEnd] == ':' && isLetter(bytes[nameEnd + 1])) {
            nameStart = nameEnd + 1;
            nameEnd = word(nameStart);
        }
        rest = Math.min(end, nameEnd + 1);
        while (rest < end && bytes[rest] == ' ') {
            rest++;
        }
        return nameEnd > nameStart && (nameEnd == end || bytes[nameEnd] == ':' || bytes[nameEnd] == ' ');
    }

    private int word(int from) {
        int i = from;
        while (i < end && (isLetter(bytes[i]) || Bytes.isDigit(bytes[i]))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_';
    }

    /** Whether the event prints this first. */
    boolean begins(byte[] text) {
        return Bytes.startsWith(bytes, rest, end, text);
    }

    /** Where the value of a field {@code key=value} begins, or -1. */
    int field(byte[] key) {
        for (int at = rest; at < end; at++) {
            at = Bytes.indexOf(bytes, key, at, end);
            if (at < 0) {
                return -1;
            }
            int after = at + key.length;
            if (after < end && bytes[after] == '=' && (at == rest || bytes[at - 1] == ' ')) {
                return after + 1;
            }
        }
        return -1;
    }

    /** The value of a field, {@code 0x…} or decimal; -1 if there is none, or it is negative or no number. */
    long number(byte[]... keys) {
        for (byte[] key : keys) {
            int at = field(key);
            if (at >= 0) {
                long value = cursor.on(bytes, at, end).number();
                return cursor.failed() || !cursor.atEnd() && cursor.peek() != ' ' ? -1 : value;
            }
        }
        return -1;
    }
}
