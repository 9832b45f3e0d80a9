/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.connectal;

import org.tlplint.formats.text.ByteCursor;
import org.tlplint.formats.text.Bytes;

/**
 * A line that {@code pcieflat} prints of a {@link Beat}. It shows all of a header but Traffic Class and attributes, so that the
 * header can be put together again. The first DWORD of data behind a header of three stands as a little-endian number, the others
 * as on the wire.
 */
final class PcieflatLine {

    private static final byte[] TLP = Bytes.of("tlp(");
    private static final byte[] DATA = Bytes.of("data:");
    private static final byte[] TAG = Bytes.of("tag:");
    private static final byte[] ADDRESS = Bytes.of("address:");
    private static final byte[] BE = Bytes.of("be(");
    private static final byte[] FIRST = Bytes.of("1st:");
    private static final byte[] LAST = Bytes.of("last:");
    private static final byte[] REQUESTER = Bytes.of("reqid:");
    private static final byte[] LENGTH = Bytes.of("length:");
    private static final byte[] WRITE = Bytes.of("MEM_WRITE_");
    private static final byte[] READ = Bytes.of("MEM_READ__");
    private static final byte[][] TYPES = types();

    private final ByteCursor cursor = new ByteCursor();
    private final boolean swapped;

    /** @param swapped whether the first DWORD of data stands as a number */
    PcieflatLine(boolean swapped) {
        this.swapped = swapped;
    }

    private static byte[][] types() {
        byte[][] names = new byte[32][];
        String[] known = {"MRW", "MEMORY_READ_LOCKED", "IO_REQUEST", null, "CONFIG_0_READ_WRITE", "CONFIG_1_READ_WRITE",
                null,
                null, null, null, "COMP", "COMPLETION_LOCKED", null, null, null, null, "MSG_ROUTED_TO_ROOT",
                "MSG_ROUTED_BY_ADDR", "MSG_ROUTED_BY_ID", "MSG_ROOT_BROADCAST", "MSG_LOCAL", "MSG_GATHER"};
        for (int i = 0; i < names.length; i++) {
            names[i] = Bytes.of(i < known.length && known[i] != null ? known[i] : "UNKNOWN_TYPE_" + i);
        }
        return names;
    }

    /** Whether the line begins as those that pcieflat prints of TLPs. */
    static boolean looksRight(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] == ' ') {
            at++;
        }
        if (to - at < 12 || bytes[at + 4] != ' ') {
            return false;
        }
        boolean way = bytes[at + 1] == 'X' && (bytes[at] == 'R' || bytes[at] == 'T')
                || bytes[at] == '_' && bytes[at + 1] == '_';
        byte kind = bytes[at + 2];
        return way && kind == bytes[at + 3] && (kind == 'q' || kind == 'p' || kind == 'c');
    }

    /** Reads a line that {@linkplain #looksRight looks right}; false if it is not complete. */
    boolean parse(byte[] bytes, int from, int to, Beat beat) {
        ByteCursor c = cursor.on(bytes, from, to).blanks();
        if (to - c.position() < 4) {
            return false;
        }
        int way = bytes[c.position()];
        beat.port = way == 'R' ? Beat.FROM_HOST : way == 'T' ? Beat.TO_HOST : 0;
        boolean continuation = bytes[c.position() + 2] == 'c';
        int tlp = Bytes.indexOf(bytes, TLP, c.position(), to);
        beat.printed = true;
        if (tlp < 0) {
            return false;
        }
        beat.ticks = cursor.on(bytes, c.position() + 4, tlp).blanks().decimal();
        c.blanks().signed();
        int first = c.failed() ? -1 : continuation ? 0 : firstByte(bytes, c.blanks().position(), tlp);
        c.on(bytes, tlp, to).expect(TLP);
        long enables = c.hex();
        c.blanks().decimal();
        beat.ends = c.blanks().decimal() != 0;
        beat.starts = c.blanks().decimal() != 0;
        c.expect(')').blanks();
        if (first < 0 || c.failed() || beat.starts == continuation) {
            return false;
        }
        beat.count = Integer.numberOfLeadingZeros(~((int) enables << 16));
        return continuation ? data(bytes, to, beat) : header(bytes, to, beat, first);
    }

    /** Fmt and Type from {@code class: type:format}, or -1. */
    private static int firstByte(byte[] bytes, int from, int to) {
        int type = Bytes.indexOf(bytes, (byte) ':', from, to) + 1;
        int format = type == 0 ? 0 : Bytes.indexOf(bytes, (byte) ':', type, to) + 1;
        if (format == 0) {
            return -1;
        }
        while (bytes[type] == ' ') {
            type++;
        }
        boolean write = Bytes.startsWith(bytes, format, to, WRITE);
        int dwords = format + WRITE.length;
        if (!write && !Bytes.startsWith(bytes, format, to, READ) || dwords >= to) {
            return -1;
        }
        for (int i = 0; i < TYPES.length; i++) {
            if (TYPES[i].length == format - 1 - type && Bytes.startsWith(bytes, type, to, TYPES[i])) {
                return (write ? 0x40 : 0) | (bytes[dwords] == '4' ? 0x20 : 0) | i;
            }
        }
        return -1;
    }

    private boolean data(byte[] bytes, int to, Beat beat) {
        int from = cursor.expect(DATA).position();
        if (cursor.failed() || to - from < 2 * Beat.BYTES) {
            return false;
        }
        for (int i = from; i < from + 2 * Beat.BYTES; i++) {
            if (Bytes.hexDigit(bytes[i]) < 0) {
                return false;
            }
        }
        Beat.hex(bytes, from, beat.data, 0, Beat.BYTES);
        return true;
    }

    private boolean header(byte[] bytes, int to, Beat beat, int first) {
        boolean wide = (first & 0x20) != 0;
        boolean write = (first & 0x40) != 0;
        ByteCursor c = cursor;
        long second;
        long third;
        long fourth = 0;
        long length;
        int flags = 0;
        if (first == 0x4a) {
            long tag = c.expect(TAG).hex();
            long requester = c.blanks().hex();
            long completer = c.blanks().hex();
            long status = c.blanks().hex();
            flags = (int) c.blanks().hex() >> 4 & 0xc;
            second = completer << 16 | (status & 0xf) << 12 | c.blanks().hex() & 0xfff;
            third = requester << 16 | tag << 8 | c.blanks().hex();
            length = c.blanks().decimal();
        } else if (wide) {
            long address = c.expect(ADDRESS).blanks().hex();
            third = address >>> 32;
            fourth = address & 0xffff_ffffL;
            long enable = c.blanks().expect(BE).expect(FIRST).blanks().hex();
            enable |= c.blanks().expect(LAST).blanks().hex() << 4;
            long tag = c.expect(')').blanks().expect(TAG).hex();
            second = c.blanks().expect(REQUESTER).hex() << 16 | tag << 8 | enable;
            length = c.blanks().expect(LENGTH).decimal();
        } else {
            third = c.hex();
            c.blanks().hex();
            long enable = c.blanks().expect(BE).hex();
            enable |= c.blanks().hex() << 4;
            long tag = c.expect(')').blanks().expect(TAG).hex();
            second = c.blanks().hex() << 16 | tag << 8 | enable;
            length = c.blanks().decimal();
        }
        put(beat.data, 0, (long) first << 24 | (long) flags << 12 | length & 0x3ff);
        put(beat.data, 4, second);
        put(beat.data, 8, third);
        if (!wide && write) {
            fourth = c.blanks().hex();
            fourth = swapped ? Integer.reverseBytes((int) fourth) : fourth;
        } else {
            beat.count = wide ? Beat.BYTES : 12;
        }
        put(beat.data, 12, fourth);
        return !c.failed();
    }

    private static void put(byte[] into, int at, long dword) {
        for (int i = 0; i < 4; i++) {
            into[at + i] = (byte) (dword >>> 24 - 8 * i);
        }
    }
}
