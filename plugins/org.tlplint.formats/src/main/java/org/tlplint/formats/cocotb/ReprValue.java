/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.cocotb;

import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.ByteMap;
import org.tlplint.formats.text.Bytes;

/**
 * Reads the values that Python prints: numbers, True and False, members of enumerations in the forms of several versions
 * ({@code 1}, {@code TlpAttr.NS|RO}, {@code <TlpAttr.NS: 1>}), PcieId, and the literals of bytes.
 */
final class ReprValue {

    /** Members by name; those of different enumerations do not share names. Types of TLPs as the first byte of their header. */
    private static final ByteMap<Integer> MEMBERS = new ByteMap<>();

    static {
        numbered(0, "False", "True");
        for (int tc = 0; tc < 8; tc++) {
            MEMBERS.put(Bytes.of("TC" + tc), tc);
        }
        numbered(0, "DEFAULT", "TRANSLATE_REQ", "TRANSLATED");
        numbered(0, "SC", "UR", "CRS");
        numbered(1, "NS", "RO");
        numbered(0x20, "ASSERT_INTA", "ASSERT_INTB", "ASSERT_INTC", "ASSERT_INTD", "DEASSERT_INTA", "DEASSERT_INTB",
                "DEASSERT_INTC", "DEASSERT_INTD");
        MEMBERS.put(Bytes.of("CA"), 4);
        MEMBERS.put(Bytes.of("IDO"), 4);
        memory(0x00, "MEM_READ");
        memory(0x01, "MEM_READ_LOCKED");
        memory(0x40, "MEM_WRITE");
        memory(0x4c, "FETCH_ADD");
        memory(0x4d, "SWAP");
        memory(0x4e, "CAS");
        numbered(0x04, "CFG_READ_0", "CFG_READ_1");
        numbered(0x44, "CFG_WRITE_0", "CFG_WRITE_1");
        numbered(0x02, "IO_READ");
        numbered(0x42, "IO_WRITE");
        numbered(0x0a, "CPL", "CPL_LOCKED");
        numbered(0x4a, "CPL_DATA", "CPL_LOCKED_DATA");
        numbered(0x30, "MSG_TO_RC", "MSG_ADDR", "MSG_ID", "MSG_BCAST", "MSG_LOCAL", "MSG_GATHER");
        numbered(0x70, "MSG_DATA_TO_RC", "MSG_DATA_ADDR", "MSG_DATA_ID", "MSG_DATA_BCAST", "MSG_DATA_LOCAL",
                "MSG_DATA_GATHER");
    }

    /** Highest bus, device and function. */
    private static final int[] MOST_OF_ID = {0xff, 0x1f, 7};

    private final ByteCursor cursor = new ByteCursor();
    private long number;

    private static void numbered(int first, String... names) {
        for (int i = 0; i < names.length; i++) {
            MEMBERS.put(Bytes.of(names[i]), first + i);
        }
    }

    private static void memory(int first, String name) {
        MEMBERS.put(Bytes.of(name), first);
        MEMBERS.put(Bytes.of(name + "_64"), first | 0x20);
    }

    /** The number last read. */
    long number() {
        return number;
    }

    /** Reads a number or members of an enumeration joined by bars. */
    boolean number(byte[] bytes, int from, int to) {
        number = 0;
        int start = from;
        int end = to;
        if (end - start > 2 && bytes[start] == '<' && bytes[end - 1] == '>') {
            int colon = Bytes.indexOf(bytes, (byte) ':', start, end);
            number = cursor.on(bytes, colon + 1, end - 1).blanks().number();
            if (colon >= 0 && !cursor.failed() && cursor.atEnd()) {
                return true;
            }
            // types of TLPs have no number behind their name
            number = 0;
            start++;
            end = colon < 0 ? end - 1 : colon;
        }
        if (start == end) {
            return false;
        }
        for (int at = start; at <= end;) {
            int bar = Bytes.indexOf(bytes, (byte) '|', at, end);
            int stop = bar < 0 ? end : bar;
            if (!member(bytes, at, stop)) {
                return false;
            }
            at = stop + 1;
        }
        return true;
    }

    private boolean member(byte[] bytes, int from, int to) {
        int name = Bytes.lastIndexOf(bytes, (byte) '.', from, to) + 1;
        int start = name == 0 ? from : name;
        if (start < to && Bytes.isDigit(bytes[start])) {
            number |= cursor.on(bytes, start, to).number();
            return !cursor.failed() && cursor.atEnd();
        }
        Integer value = MEMBERS.get(bytes, start, to);
        number |= value == null ? 0 : value;
        return value != null;
    }

    /** Reads {@code PcieId(bus, device, function)}, with names or without, as a 16-bit ID. */
    boolean id(byte[] bytes, int from, int to) {
        int open = Bytes.indexOf(bytes, (byte) '(', from, to);
        number = 0;
        int at = open + 1;
        for (int part = 0; part < 3; part++) {
            int stop = part == 2 ? to - 1 : Bytes.indexOf(bytes, (byte) ',', at, to);
            if (open < 0 || stop < at) {
                return false;
            }
            int equals = Bytes.lastIndexOf(bytes, (byte) '=', at, stop);
            long value = cursor.on(bytes, equals < 0 ? at : equals + 1, stop).blanks().number();
            if (cursor.failed() || !cursor.atEnd() || value > MOST_OF_ID[part]) {
                return false;
            }
            number = part == 0 ? value : number << (part == 1 ? 5 : 3) | value;
            at = stop + 1;
        }
        return true;
    }

    /** Reads {@code bytearray(b'...')} or {@code b'...'}; the count of bytes, or -1. */
    static int bytes(byte[] bytes, int from, int to, byte[] into, int at) {
        int single = Bytes.indexOf(bytes, (byte) '\'', from, to);
        int doubled = Bytes.indexOf(bytes, (byte) '"', from, to);
        int open = single < 0 || doubled >= 0 && doubled < single ? doubled : single;
        if (open <= from || bytes[open - 1] != 'b') {
            return -1;
        }
        int out = at;
        for (int i = open + 1; i < to && out < into.length; i++) {
            int value = bytes[i];
            if (value == bytes[open]) {
                return out - at;
            }
            if (value == '\\' && ++i < to) {
                value = escaped(bytes, i, to);
                i += bytes[i] == 'x' ? 2 : 0;
            }
            if (value < 0) {
                return -1;
            }
            into[out++] = (byte) value;
        }
        return -1;
    }

    private static int escaped(byte[] bytes, int at, int to) {
        return switch (bytes[at]) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '\\', '\'', '"' -> bytes[at];
            case 'x' -> to - at > 2 && Bytes.hexDigit(bytes[at + 1]) >= 0 && Bytes.hexDigit(bytes[at + 2]) >= 0
                    ? Bytes.hexDigit(bytes[at + 1]) << 4 | Bytes.hexDigit(bytes[at + 2])
                    : -1;
            default -> -1;
        };
    }
}
