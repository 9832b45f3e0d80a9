/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.connectal;

import org.tlplint.formats.text.Bytes;

/**
 * One beat of the 128-bit TLP bus of a Connectal endpoint: up to 16 bytes of a TLP in wire order. As a line of the tracer's memory it
 * is a number of 192 bits: time stamp (32), port (7), start of TLP, end of TLP, BAR hit (7), byte enables (16), data (128).
 */
final class Beat {

    static final int BYTES = 16;
    /** Port of what the endpoint receives. */
    static final int FROM_HOST = 4;
    /** Port of what the endpoint sends. */
    static final int TO_HOST = 8;
    private static final int DIGITS = 48;

    long ticks;
    int port;
    boolean starts;
    boolean ends;
    final byte[] data = new byte[BYTES];
    int count;
    /** Whether fields are missing that a header has: the beat was printed for people. */
    boolean printed;

    /** Reads a line of the tracer's memory; false if it is none. */
    boolean parse(byte[] bytes, int from, int to) {
        if (to - from != DIGITS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Bytes.hexDigit(bytes[i]) < 0) {
                return false;
            }
        }
        ticks = number(bytes, from, 8);
        int flags = (int) number(bytes, from + 8, 4);
        int enables = (int) number(bytes, from + 12, 4);
        port = flags >> 9;
        starts = (flags & 0x100) != 0;
        ends = (flags & 0x80) != 0;
        count = Integer.numberOfLeadingZeros(~(enables << 16));
        hex(bytes, from + 16, data, 0, BYTES);
        printed = false;
        return true;
    }

    /** Whether nothing was ever written to this place of the memory. */
    boolean isUnused() {
        if (ticks != 0 || port != 0 || starts || ends || count != 0) {
            return false;
        }
        for (byte b : data) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static long number(byte[] bytes, int from, int digits) {
        long value = 0;
        for (int i = 0; i < digits; i++) {
            value = value << 4 | Bytes.hexDigit(bytes[from + i]);
        }
        return value;
    }

    /** Bytes from pairs of digits, which must be there. */
    static void hex(byte[] bytes, int from, byte[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            into[at + i] = (byte) (Bytes.hexDigit(bytes[from + 2 * i]) << 4 | Bytes.hexDigit(bytes[from + 2 * i + 1]));
        }
    }
}
