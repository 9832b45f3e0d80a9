/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.formats.binary.Numbers;

/**
 * The first 24 bytes of a pcap file: magic, version (two of 16 bits), two unused words, the snapshot length, the link type.
 *
 * @param bigEndian byte order of all headers of the file
 * @param unitNs nanoseconds of one unit of a packet's time beside its seconds: 1000, or 1 with the magic A1B23C4Dh
 * @param linkType low 26 bits of the last word; above them stands the length of a frame check sequence
 */
record PcapHeader(boolean bigEndian, int unitNs, int major, int minor, int linkType) {

    static final int BYTES = 24;
    private static final int MICROSECONDS = 0xa1b2c3d4;
    private static final int NANOSECONDS = 0xa1b23c4d;

    /** Whether bytes begin as a pcap file does. */
    static boolean isPcap(byte[] bytes, int at, int count) {
        return count >= 4 && (unit(Numbers.intLe(bytes, at)) | unit(Numbers.intBe(bytes, at))) != 0;
    }

    /** Reads the header at a place where {@link #isPcap} holds and all its bytes are. */
    static PcapHeader of(byte[] bytes, int at) {
        boolean big = unit(Numbers.intBe(bytes, at)) != 0;
        return new PcapHeader(big, unit(Numbers.integer(bytes, at, big)), Numbers.half(bytes, at + 4, big),
                Numbers.half(bytes, at + 6, big), Numbers.integer(bytes, at + 20, big) & 0x3ff_ffff);
    }

    private static int unit(int magic) {
        return magic == MICROSECONDS ? 1000 : magic == NANOSECONDS ? 1 : 0;
    }
}
