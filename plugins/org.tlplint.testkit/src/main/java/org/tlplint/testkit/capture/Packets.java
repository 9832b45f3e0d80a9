/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.testkit.capture;

/** Network packets that carry TLPs. Checksums are 0. */
public final class Packets {

    private Packets() {
    }

    /** An Ethernet frame. */
    public static byte[] ethernet(int type, byte[] content) {
        return new Bytes(true).add(new byte[12]).number(type, 2).add(content).bytes();
    }

    /** A tag of 802.1Q before a frame's own type. */
    public static byte[] tag(int type, byte[] content) {
        return new Bytes(true).number(42, 2).number(type, 2).add(content).bytes();
    }

    /** An IPv4 packet from 10.0.0.(source) to 10.0.0.(target). */
    public static byte[] ipv4(int protocol, int source, int target, byte[] content) {
        return new Bytes(true).number(0x4500, 2).number(20 + content.length, 2).number(0x1234_0000, 4)
                .number(64, 1).number(protocol, 1).number(0, 2).number(0x0a00_0000 | source, 4)
                .number(0x0a00_0000 | target, 4).add(content).bytes();
    }

    /** An IPv6 packet from fd00::(source) to fd00::(target). */
    public static byte[] ipv6(int protocol, int source, int target, byte[] content) {
        return new Bytes(true).number(0x6000_0000, 4).number(content.length, 2).number(protocol, 1).number(64, 1)
                .number(0xfd00L << 48, 8).number(source, 8).number(0xfd00L << 48, 8).number(target, 8).add(content)
                .bytes();
    }

    public static byte[] udp(int source, int target, byte[] content) {
        return new Bytes(true).number(source, 2).number(target, 2).number(8 + content.length, 2).number(0, 2)
                .add(content).bytes();
    }

    /** A TCP segment with the acknowledgement flag and others. */
    public static byte[] tcp(int source, int target, long sequence, long acknowledged, int flags, byte... content) {
        return new Bytes(true).number(source, 2).number(target, 2).number(sequence, 4).number(acknowledged, 4)
                .number(0x50, 1).number(0x10 | flags, 1).number(0xffff, 2).number(0, 4).add(content).bytes();
    }

    /** A UDP packet in an Ethernet frame. */
    public static byte[] udpFrame(int source, int target, int sourcePort, int targetPort, byte[] content) {
        return ethernet(0x0800, ipv4(17, source, target, udp(sourcePort, targetPort, content)));
    }

    /** NetTLP's header and a TLP. */
    public static byte[] netTlp(int sequence, byte[] tlp) {
        return new Bytes(true).number(sequence, 2).number(0, 4).add(tlp).bytes();
    }

    /** Sora's header and a TLP. */
    public static byte[] sora(boolean upstream, byte[] tlp) {
        return new Bytes(true).number(upstream ? 8 : 0, 1).number(7, 5).add(tlp).bytes();
    }

    /** A TLP as PCIe over IP sends it; the link CRC is not computed. */
    public static byte[] unit(int sequence, byte[] tlp) {
        return new Bytes(true).number(3, 1).number(sequence, 2).add(tlp).number(0xcccc_cccc, 4).bytes();
    }
}
