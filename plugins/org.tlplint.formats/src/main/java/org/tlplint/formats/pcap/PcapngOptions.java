/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.formats.binary.Numbers;

/**
 * The options at the end of a pcapng block: each has a code, a length, and a value that is padded to 32 bits. What reaches
 * beyond the block ends them.
 */
final class PcapngOptions {

    private static final int END = 0;
    /** epb_flags and pack_flags. */
    private static final int FLAGS = 2;
    /** isb_ifdrop and isb_osdrop. */
    private static final int DROPPED_BY_INTERFACE = 5;
    private static final int DROPPED_BY_SYSTEM = 7;

    private final byte[] bytes;
    private final int end;
    private final boolean bigEndian;
    private int next;
    private int code;
    private int start;
    private int length;

    PcapngOptions(byte[] bytes, int from, int end, boolean bigEndian) {
        this.bytes = bytes;
        this.next = from;
        this.end = end;
        this.bigEndian = bigEndian;
    }

    /** Moves to the next option; false if there is none. */
    boolean next() {
        if (end - next < 4) {
            return false;
        }
        code = Numbers.half(bytes, next, bigEndian);
        length = Numbers.half(bytes, next + 2, bigEndian);
        start = next + 4;
        next = start + (length + 3 & ~3);
        return code != END && start + length <= end;
    }

    int code() {
        return code;
    }

    int start() {
        return start;
    }

    int length() {
        return length;
    }

    /** Which way the options of a packet say it went: one of the FLOW constants of {@link Packet}. */
    static int flow(byte[] bytes, int from, int end, boolean bigEndian) {
        PcapngOptions options = new PcapngOptions(bytes, from, end, bigEndian);
        while (options.next()) {
            if (options.code == FLAGS && options.length == 4) {
                int flow = Numbers.integer(bytes, options.start, bigEndian) & 3;
                return flow == 3 ? Packet.FLOW_UNKNOWN : flow;
            }
        }
        return Packet.FLOW_UNKNOWN;
    }

    /** Whether the options of an Interface Statistics Block tell that packets were lost. */
    static boolean lost(byte[] bytes, int from, int end, boolean bigEndian) {
        PcapngOptions options = new PcapngOptions(bytes, from, end, bigEndian);
        while (options.next()) {
            boolean drops = options.code == DROPPED_BY_INTERFACE || options.code == DROPPED_BY_SYSTEM;
            if (drops && options.length == 8 && Numbers.longLe(bytes, options.start) != 0) {
                return true;
            }
        }
        return false;
    }
}
