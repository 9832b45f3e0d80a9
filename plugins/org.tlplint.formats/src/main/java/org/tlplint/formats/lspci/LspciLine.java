/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.lspci;

import org.tlplint.core.trace.Bdf;
import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/** One line of lspci, and which of the kinds of line it is. Reused. */
final class LspciLine {

    /** Kinds of lines. */
    enum Kind {
        /** {@code 01:00.0 Non-Volatile memory controller: …}. */
        DEVICE,
        /** {@code 10: 04 00 40 fe …}. */
        HEX,
        /** {@code Region 0: Memory at fe400000 … [size=16K]}. */
        REGION,
        /** Other indented text of a device. */
        TEXT,
        EMPTY,
        OTHER
    }

    private static final byte[] REGION = Bytes.of("Region ");
    private static final byte[] MEMORY = Bytes.of(": Memory at ");
    private static final byte[] SIZE = Bytes.of("[size=");
    private static final byte[] DISABLED = Bytes.of("[disabled]");

    private final ByteCursor cursor = new ByteCursor();
    private byte[] bytes;
    private int start;
    private int end;
    /** Of a device line: its function. */
    int bdf;
    /** Of a device line: what follows the function. */
    int nameStart;
    /** Of a hex line: the offset of its first byte. */
    int hexOffset;
    /** Of a hex line: its bytes. */
    final byte[] hex = new byte[16];
    int hexCount;
    /** Of a region line. */
    int bar;
    long address;
    /** 0 when not shown. */
    long size;
    boolean decodes;

    Kind parse(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        start = from;
        end = to;
        if (blank(from)) {
            return Kind.EMPTY;
        }
        if (bytes[from] == '\t' || bytes[from] == ' ') {
            return region() ? Kind.REGION : Kind.TEXT;
        }
        return hex() ? Kind.HEX : device() ? Kind.DEVICE : Kind.OTHER;
    }

    private boolean blank(int from) {
        for (int i = from; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Also takes the path of {@code -P}, whose last part is the function itself without its bus's way there. */
    private boolean device() {
        int space = Bytes.indexOf(bytes, (byte) ' ', start, Math.min(end, start + 64));
        int slash = Bytes.lastIndexOf(bytes, (byte) '/', start, Math.max(start, space));
        int from = slash < 0 ? start : slash + 1;
        int dot = Bytes.lastIndexOf(bytes, (byte) '.', from, Math.max(from, space));
        if (space < 0 || dot < 0 || space - dot != 2) {
            return false;
        }
        cursor.on(bytes, from, space);
        int first = cursor.position();
        long a = cursor.hex();
        int digits = cursor.position() - first;
        long b = cursor.expect(':').hex();
        boolean domain = digits >= 4 && cursor.take(':');
        long device = domain ? cursor.hex() : b;
        long function = cursor.expect('.').hex();
        long bus = domain ? b : a;
        if (cursor.failed() || !cursor.atEnd() || !domain && digits != 2 || bus > 0xff || device > 0x1f
                || function > 7) {
            return false;
        }
        bdf = domain && a > 0x7fff ? Bdf.NONE : Bdf.of(domain ? (int) a : 0, (int) bus, (int) device, (int) function);
        nameStart = space + 1;
        return true;
    }

    private boolean hex() {
        cursor.on(bytes, start, end);
        long offset = cursor.hex();
        int digits = cursor.position() - start;
        if (cursor.failed() || digits < 2 || digits > 8 || offset >= 4096 || !cursor.take(':')
                || cursor.peek() != ' ') {
            return false;
        }
        hexOffset = (int) offset;
        hexCount = 0;
        while (cursor.take(' ') && !cursor.blanks().atEnd()) {
            int first = cursor.position();
            long value = cursor.hex();
            if (cursor.failed() || cursor.position() - first != 2 || hexCount == hex.length) {
                return false;
            }
            hex[hexCount++] = (byte) value;
        }
        return hexCount > 0 && cursor.atEnd();
    }

    private boolean region() {
        cursor.on(bytes, start, end).blanks();
        if (!cursor.take(REGION)) {
            return false;
        }
        long index = cursor.decimal();
        if (!cursor.take(MEMORY)) {
            return false;
        }
        address = cursor.hex();
        if (cursor.failed() || index > 5) {
            return false;
        }
        bar = (int) index;
        decodes = Bytes.indexOf(bytes, DISABLED, cursor.position(), end) < 0;
        int at = Bytes.indexOf(bytes, SIZE, cursor.position(), end);
        size = at < 0 ? 0 : size(at + SIZE.length);
        return true;
    }

    private long size(int at) {
        cursor.on(bytes, at, end);
        long number = cursor.decimal();
        int shift = switch (cursor.peek()) {
            case 'K' -> 10;
            case 'M' -> 20;
            case 'G' -> 30;
            case 'T' -> 40;
            default -> 0;
        };
        return cursor.failed() || number >= 1L << 62 - shift ? 0 : number << shift;
    }
}
