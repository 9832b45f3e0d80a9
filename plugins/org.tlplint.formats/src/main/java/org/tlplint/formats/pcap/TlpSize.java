/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

/** How long a TLP is by its own header, for streams in which nothing else tells. */
final class TlpSize {

    /** Too few bytes to tell. */
    static final int MORE = 0;
    /** No TLP begins so. */
    static final int NONE = -1;
    /** More prefixes than a TLP has; from there on it is none. */
    private static final int MOST_PREFIXES = 8;

    private TlpSize() {
    }

    /** Prefixes, header, data and digest in bytes (PCIe Base 6.x, 2.2.1), {@link #MORE} or {@link #NONE}. */
    static int of(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (bytes[at] & 0xe0) == 0x80) {
            at += 4;
            if (at - from > MOST_PREFIXES * 4) {
                return NONE;
            }
        }
        if (at < to && (bytes[at] & 0x80) != 0) {
            return NONE;
        }
        if (to - at < 4) {
            return MORE;
        }
        int length = (bytes[at + 2] & 3) << 8 | bytes[at + 3] & 0xff;
        int header = (bytes[at] & 0x20) != 0 ? 16 : 12;
        int data = (bytes[at] & 0x40) == 0 ? 0 : length == 0 ? 4096 : length * 4;
        int digest = (bytes[at + 2] & 0x80) != 0 ? 4 : 0;
        return at - from + header + data + digest;
    }
}
