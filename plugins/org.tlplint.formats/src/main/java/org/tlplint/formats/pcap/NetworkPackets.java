/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import org.tlplint.core.trace.SkipLog;
import org.tlplint.formats.binary.Numbers;

/**
 * Packets of a network that carry TLPs over UDP or TCP: finds the IP packet behind the header of the link, and gives what is in
 * it to the encapsulation that has its port.
 */
final class NetworkPackets implements Encapsulation {

    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86dd;
    private static final int TCP = 6;
    private static final int UDP = 17;
    private static final int MOST_TAGS = 4;
    private static final int MOST_EXTENSIONS = 8;

    private final SkipLog.Skip cut;
    private final SkipLog.Skip fragment;
    private final SkipLog.Skip other;
    private final NetworkLink link;
    private final UdpPackets udp;
    private final PcieOverIp tcp;

    NetworkPackets(SkipLog log, NetworkLink link, UdpPackets udp, PcieOverIp tcp) {
        this.link = link;
        this.udp = udp;
        this.tcp = tcp;
        cut = log.reason("network packet that ends within its headers", false);
        fragment = log.reason("fragment of an IP packet: fragments are not put together", false);
        other = log.reason("network packet without TLPs", true);
    }

    @Override
    public boolean find(Packet packet) {
        byte[] bytes = packet.bytes;
        int at = packet.start + link.headerBytes;
        if (at >= packet.end) {
            return packet.leaveOut(cut);
        }
        int protocol = link.typeAt >= 0
                ? Numbers.halfBe(bytes, packet.start + link.typeAt)
                : (bytes[at] & 0xf0) == 0x60 ? IPV6 : IPV4;
        for (int tags = 0; tags < MOST_TAGS && isTag(protocol) && at + 4 <= packet.end; tags++) {
            protocol = Numbers.halfBe(bytes, at + 2);
            at += 4;
        }
        return switch (protocol) {
            case IPV4 -> ipv4(packet, at);
            case IPV6 -> ipv6(packet, at);
            default -> packet.leaveOut(other);
        };
    }

    private static boolean isTag(int type) {
        return type == 0x8100 || type == 0x88a8 || type == 0x9100;
    }

    private boolean ipv4(Packet packet, int at) {
        byte[] bytes = packet.bytes;
        if (packet.end - at < 20) {
            return packet.leaveOut(cut);
        }
        int header = (bytes[at] & 0xf) * 4;
        if (bytes[at] >> 4 != 4 || header < 20) {
            return packet.leaveOut(other);
        }
        if ((Numbers.halfBe(bytes, at + 6) & 0x3fff) != 0) {
            return packet.leaveOut(isOurs(bytes[at + 9]) ? fragment : other);
        }
        packet.sentBy(bytes, at + 12, 4);
        // 0 if the card cut a large segment up after it was captured
        int total = Numbers.halfBe(bytes, at + 2);
        return transport(packet, bytes[at + 9], at + header, total == 0 ? wholeEnd(packet) : (long) at + total);
    }

    private boolean ipv6(Packet packet, int at) {
        byte[] bytes = packet.bytes;
        if (packet.end - at < 40) {
            return packet.leaveOut(cut);
        }
        if ((bytes[at] & 0xf0) != 0x60) {
            return packet.leaveOut(other);
        }
        int length = Numbers.halfBe(bytes, at + 4);
        long end = length == 0 ? wholeEnd(packet) : (long) at + 40 + length;
        packet.sentBy(bytes, at + 8, 16);
        int next = bytes[at + 6];
        int place = at + 40;
        for (int i = 0; i < MOST_EXTENSIONS && (next == 0 || next == 43 || next == 60); i++) {
            if (packet.end - place < 8) {
                return packet.leaveOut(cut);
            }
            next = bytes[place];
            place += ((bytes[place + 1] & 0xff) + 1) * 8;
        }
        return next == 44 ? packet.leaveOut(fragment) : transport(packet, next, place, end);
    }

    private static boolean isOurs(int protocol) {
        return protocol == UDP || protocol == TCP;
    }

    private static long wholeEnd(Packet packet) {
        return packet.end + packet.missing;
    }

    /** @param end of the IP packet, which may lie beyond what was captured, or before padding */
    private boolean transport(Packet packet, int protocol, int at, long end) {
        if (!isOurs(protocol)) {
            return packet.leaveOut(other);
        }
        int limit = (int) Math.min(packet.end, end);
        if (limit - at < 8) {
            return packet.leaveOut(cut);
        }
        packet.missing = Math.max(0, end - limit);
        packet.senderPort = Numbers.halfBe(packet.bytes, at);
        int port = Numbers.halfBe(packet.bytes, at + 2);
        if (protocol == UDP) {
            return udp.find(packet, port, at + 8,
                    Math.min(limit, at + Math.max(8, Numbers.halfBe(packet.bytes, at + 4))));
        }
        if (!tcp.takes(packet.senderPort, port)) {
            return packet.leaveOut(other);
        }
        return tcp.segment(packet, at, limit);
    }
}
