/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit.capture;

import java.util.Arrays;

/** Builds a pcap file. */
public final class PcapBuilder {

    private final boolean bigEndian;
    private final boolean nanoseconds;
    private final Bytes out;
    private int snapLength = 65_535;

    public PcapBuilder(boolean bigEndian, boolean nanoseconds, int linkType) {
        this.bigEndian = bigEndian;
        this.nanoseconds = nanoseconds;
        out = new Bytes(bigEndian).number(nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4, 4).number(2, 2).number(4, 2)
                .number(0, 8).number(snapLength, 4).number(linkType, 4);
    }

    /** Little-endian, nanoseconds. */
    public static PcapBuilder of(int linkType) {
        return new PcapBuilder(false, true, linkType);
    }

    /** Later packets keep so many bytes. */
    public PcapBuilder snapLength(int bytes) {
        snapLength = bytes;
        return this;
    }

    /** Adds a packet. */
    public PcapBuilder packet(long ns, byte[] packet) {
        byte[] kept = Arrays.copyOf(packet, Math.min(packet.length, snapLength));
        return header(ns, kept.length, packet.length).add(kept);
    }

    /** Adds the header of a packet alone. */
    public PcapBuilder header(long ns, long captured, long original) {
        out.number(ns / 1_000_000_000, 4).number(ns % 1_000_000_000 / (nanoseconds ? 1 : 1000), 4).number(captured, 4)
                .number(original, 4);
        return this;
    }

    public PcapBuilder add(byte... bytes) {
        out.add(bytes);
        return this;
    }

    public boolean bigEndian() {
        return bigEndian;
    }

    public byte[] bytes() {
        return out.bytes();
    }
}
