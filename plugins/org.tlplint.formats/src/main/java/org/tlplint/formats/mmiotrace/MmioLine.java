/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.mmiotrace;

import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/** One line of an mmiotrace, and which of the kinds of line it is. Reused. Fields stand apart by one or more blanks. */
final class MmioLine {

    /** Kinds of lines. */
    enum Kind {
        /** {@code R 4 6.253086 13 0xfe24000c 0x1 0x0 0}: width, time, mapping, address, value, PC, PID. */
        READ,
        /** {@code W 4 6.254357 13 0xfe240000 0xfee01004 0x0 0}. */
        WRITE,
        /** {@code PCIDEV 0100 1b360010 a fe600004 …}: see {@link PciDevice}. */
        DEVICE,
        /** {@code MAP …} and {@code UNMAP …}: the kernel mapped device memory. */
        MAPPING,
        /** {@code MARK 6.106256 text}. */
        MARK,
        /** {@code MARK 0.000000 Lost 3 events.}. */
        LOST,
        /** {@code UNKNOWN …}: an instruction that the kernel could not decode. */
        UNDECODED,
        /** {@code VERSION 20070824}. */
        VERSION,
        /** {@code LSPCI …}, of old tools. */
        LSPCI,
        /** A comment of the tracing system's own files. */
        COMMENT,
        EMPTY,
        /** Begins like a line of an mmiotrace, and does not go on like one. */
        MALFORMED,
        OTHER
    }

    private static final byte[] VERSION = Bytes.of("VERSION ");
    private static final byte[] DEVICE = Bytes.of("PCIDEV ");
    private static final byte[] MAP = Bytes.of("MAP ");
    private static final byte[] UNMAP = Bytes.of("UNMAP ");
    private static final byte[] MARK = Bytes.of("MARK ");
    private static final byte[] UNKNOWN = Bytes.of("UNKNOWN ");
    private static final byte[] LSPCI = Bytes.of("LSPCI ");
    private static final byte[] LOST = Bytes.of("Lost ");
    private static final byte[] EVENTS = Bytes.of(" event");

    private final ByteCursor cursor = new ByteCursor();
    private byte[] bytes;
    private int end;
    /** Nanoseconds since the kernel started. */
    long timeNs;
    /** Of an access: 1, 2, 4 or 8 bytes. */
    int width;
    long address;
    long value;
    /** Of a device or a mark: what follows the keyword, or the time. */
    int rest;

    Kind parse(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        end = to;
        timeNs = TraceEvent.NO_TIME;
        cursor.on(bytes, from, to).blanks();
        if (cursor.atEnd()) {
            return Kind.EMPTY;
        }
        return switch (cursor.peek()) {
            case 'R' -> cursor.take('R') ? access(Kind.READ) : Kind.OTHER;
            case 'W' -> cursor.take('W') ? access(Kind.WRITE) : Kind.OTHER;
            case 'M' -> cursor.take(MARK) ? mark() : cursor.take(MAP) ? mapping() : Kind.OTHER;
            case 'P' -> cursor.take(DEVICE) ? at(Kind.DEVICE) : Kind.OTHER;
            case 'U' -> cursor.take(UNMAP) ? mapping() : cursor.take(UNKNOWN) ? Kind.UNDECODED : Kind.OTHER;
            case 'V' -> cursor.take(VERSION) ? Kind.VERSION : Kind.OTHER;
            case 'L' -> cursor.take(LSPCI) ? Kind.LSPCI : Kind.OTHER;
            case '#' -> Kind.COMMENT;
            default -> Kind.OTHER;
        };
    }

    private Kind at(Kind kind) {
        rest = cursor.blanks().position();
        return kind;
    }

    private Kind access(Kind kind) {
        if (cursor.peek() != ' ' && cursor.peek() != '\t') {
            return Kind.OTHER;
        }
        long bits = cursor.blanks().decimal();
        if (cursor.failed()) {
            return Kind.OTHER;
        }
        time();
        cursor.blanks().signed();
        address = cursor.blanks().hexPrefixed();
        value = cursor.blanks().hexPrefixed();
        cursor.blanks().hexPrefixed();
        cursor.blanks().signed();
        boolean sane = bits == 1 || bits == 2 || bits == 4 || bits == 8;
        width = (int) bits;
        if (cursor.failed() || !cursor.blanks().atEnd() || !sane || width < 8 && value >>> width * 8 != 0) {
            return Kind.MALFORMED;
        }
        return kind;
    }

    private Kind mapping() {
        time();
        cursor.blanks().signed();
        cursor.blanks().hexPrefixed();
        return cursor.failed() ? Kind.MALFORMED : Kind.MAPPING;
    }

    private Kind mark() {
        time();
        if (cursor.failed()) {
            return Kind.MALFORMED;
        }
        rest = cursor.blanks().position();
        boolean lost = cursor.take(LOST) && cursor.decimal() > 0 && cursor.take(EVENTS);
        return lost ? Kind.LOST : Kind.MARK;
    }

    /** Seconds and a fraction of up to nine digits. */
    private void time() {
        long seconds = cursor.blanks().decimal();
        int first = cursor.expect('.').position();
        long fraction = cursor.decimal();
        int digits = cursor.position() - first;
        if (digits > 9 || seconds > 9_000_000_000L) {
            cursor.fail();
            return;
        }
        for (int i = digits; i < 9; i++) {
            fraction *= 10;
        }
        timeNs = seconds * 1_000_000_000L + fraction;
    }
}
