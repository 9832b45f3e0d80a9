/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tlplint.formats.pcap.Captures.ETHERNET;
import static org.tlplint.formats.pcap.Captures.MESSAGE;
import static org.tlplint.formats.pcap.Captures.MESSAGE_EVENT;
import static org.tlplint.formats.pcap.Captures.packet;
import static org.tlplint.formats.pcap.Captures.skips;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlplint.formats.Events;
import org.tlplint.testkit.capture.Bytes;
import org.tlplint.testkit.capture.Packets;
import org.tlplint.testkit.capture.PcapBuilder;
import org.tlplint.testkit.capture.Tlps;

class NetworkPacketsTest {

    private static final byte[] NETTLP = Packets.netTlp(1, MESSAGE);
    private static final byte[] UDP = Packets.udp(0x3007, 0x3007, NETTLP);
    private static final byte[] IPV4 = Packets.ipv4(17, 3, 1, UDP);
    private static final byte[] FRAME = Packets.ethernet(0x0800, IPV4);

    private static String one(int linkType, byte[] packet) {
        Events.Result result = packet("pcap", linkType, packet);
        return result.events().isEmpty() ? skips(result).replaceAll(" \\[.*", "") : result.events().get(0);
    }

    private static byte[] with(byte[] bytes, int at, int... values) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < values.length; i++) {
            copy[at + i] = (byte) values[i];
        }
        return copy;
    }

    @Test
    void everyLinkThatCarriesIp() {
        assertEquals(MESSAGE_EVENT, one(ETHERNET, FRAME));
        assertEquals(MESSAGE_EVENT, one(101, IPV4));
        assertEquals(MESSAGE_EVENT, one(228, IPV4));
        assertEquals(MESSAGE_EVENT, one(229, Packets.ipv6(17, 3, 1, UDP)));
        assertEquals(MESSAGE_EVENT, one(0, new Bytes(false).number(2, 4).add(IPV4).bytes()));
        assertEquals(MESSAGE_EVENT, one(108, new Bytes(true).number(24, 4).add(Packets.ipv6(17, 3, 1, UDP)).bytes()));
        assertEquals(MESSAGE_EVENT, one(113, new Bytes(true).add(new byte[14]).number(0x0800, 2).add(IPV4).bytes()));
        assertEquals(MESSAGE_EVENT, one(276, new Bytes(true).number(0x0800, 2).add(new byte[18]).add(IPV4).bytes()));
        assertEquals(MESSAGE_EVENT, one(ETHERNET, Packets.ethernet(0x86dd, Packets.ipv6(17, 3, 1, UDP))));
    }

    @Test
    void tagsOfNetworksAndExtensionHeaders() {
        assertEquals(MESSAGE_EVENT, one(ETHERNET, Packets.ethernet(0x8100, Packets.tag(0x0800, IPV4))));
        assertEquals(MESSAGE_EVENT,
                one(ETHERNET, Packets.ethernet(0x88a8, Packets.tag(0x8100, Packets.tag(0x0800, IPV4)))));
        byte[] options = new Bytes(true).number(17, 1).number(1, 1).add(new byte[14]).add(UDP).bytes();
        assertEquals(MESSAGE_EVENT, one(101, Packets.ipv6(0, 3, 1, options)));
        byte[] longHeader = new Bytes(true).number(0x46, 1).add(Arrays.copyOfRange(IPV4, 1, 20)).number(0, 4)
                .add(UDP).bytes();
        assertEquals(MESSAGE_EVENT, one(101, with(longHeader, 2, longHeader.length >> 8, longHeader.length)));
    }

    /** A frame is filled up to 60 bytes; the padding is not the TLP's. */
    @Test
    void paddingIsNoTlp() {
        byte[] read = Tlps.memoryRead(Captures.DEVICE, 1, 0x1000, 1);
        byte[] frame = Packets.udpFrame(3, 1, 0x3000, 0x3000, Packets.netTlp(0, read));
        assertEquals("MRd from 01:00.0 tag 1 @1000 len 4 be f/0 tc 0 attr 0 3dw",
                one(ETHERNET, Arrays.copyOf(frame, frame.length + 30)));
        // IP may be longer than UDP
        byte[] longer = with(Arrays.copyOf(FRAME, FRAME.length + 4), 17, IPV4.length + 4);
        assertEquals(MESSAGE_EVENT, one(ETHERNET, longer));
    }

    @Test
    void aSegmentThatTheCardCutsHasNoLengthYet() {
        assertEquals(MESSAGE_EVENT, one(101, with(IPV4, 2, 0, 0)));
        assertEquals(MESSAGE_EVENT, one(101, with(Packets.ipv6(17, 3, 1, UDP), 4, 0, 0)));
    }

    @Test
    void whatCarriesNoTlps() {
        assertEquals("1 network packet without TLPs", one(ETHERNET, Packets.ethernet(0x0806, new byte[28])));
        assertEquals("1 network packet without TLPs", one(101, Packets.ipv4(1, 3, 1, new byte[8])));
        assertEquals("1 network packet without TLPs", one(101, Packets.ipv4(6, 3, 1, Packets.tcp(80, 81, 0, 0, 0))));
        assertEquals("1 network packet without TLPs", one(101, with(IPV4, 0, 0x55)));
        assertEquals("1 network packet without TLPs", one(101, with(IPV4, 0, 0x44)));
        assertEquals("1 network packet without TLPs",
                one(ETHERNET, with(Packets.ethernet(0x86dd, Packets.ipv6(17, 3, 1, UDP)), 14, 0x40)));
        assertEquals("1 UDP packet of a port that carries no TLPs",
                one(101, Packets.ipv4(17, 3, 1, Packets.udp(0x3000, 0x2ffe, NETTLP))));
        assertEquals("1 UDP packet of a port that carries no TLPs",
                one(101, Packets.ipv4(17, 3, 1, Packets.udp(0x5000, 0x3000, NETTLP))));
        assertEquals("1 NetTLP packet of the adapter's own protocols",
                one(101, Packets.ipv4(17, 3, 1, Packets.udp(0x4001, 0x4001, NETTLP))));
        assertEquals("1 NetTLP packet of the adapter's own protocols",
                one(101, Packets.ipv4(17, 3, 1, Packets.udp(40_000, 0x2fff, NETTLP))));
    }

    @Test
    void fragmentsAreNamed() {
        assertEquals("1 ! fragment of an IP packet: fragments are not put together", one(101, with(IPV4, 6, 0x20)));
        assertEquals("1 ! fragment of an IP packet: fragments are not put together", one(101, with(IPV4, 7, 1)));
        assertEquals(MESSAGE_EVENT, one(101, with(IPV4, 6, 0x40)), "may not be fragmented");
        assertEquals("1 network packet without TLPs", one(101, with(with(IPV4, 7, 1), 9, 1)));
        assertEquals("1 ! fragment of an IP packet: fragments are not put together",
                one(101, Packets.ipv6(44, 3, 1, UDP)));
    }

    /** Cut to any length, a packet is a TLP without data or counted. */
    @Test
    void cutAnywhere() {
        int data = FRAME.length - 4;
        for (int length = 0; length < FRAME.length; length++) {
            Events.Result result = Captures.read(PcapBuilder.of(ETHERNET).snapLength(length).packet(0, FRAME).bytes());
            assertEquals(length >= data ? 1 : 0, result.events().size(), "cut to " + length);
            assertEquals(length >= data ? 0 : 1, result.allSkips(), "cut to " + length);
        }
        for (byte[] packet : List.of(Packets.ipv6(0, 3, 1, Bytes.hex("1101")), Packets.ipv6(17, 3, 1, new byte[7]),
                Packets.ipv4(17, 3, 1, new byte[7]), Arrays.copyOf(Packets.ipv6(17, 3, 1, UDP), 39))) {
            assertEquals("1 ! network packet that ends within its headers", one(101, packet));
        }
        assertEquals("1 ! NetTLP packet shorter than its header",
                one(101, Packets.ipv4(17, 3, 1, Packets.udp(0x3000, 0x3000, new byte[6]))));
    }

    /** What cannot be a TLP is told, but the two packets of unknown types in public NetTLP captures stop nothing. */
    @Test
    void unknownTypesAreCounted() {
        byte[] unknown = MESSAGE.clone();
        unknown[0] = (byte) 0xa0;
        byte[] file = PcapBuilder.of(ETHERNET).packet(0, Packets.udpFrame(3, 1, 0x3000, 0x3000,
                Packets.netTlp(0, unknown))).packet(0, FRAME).bytes();
        Events.Result result = Captures.read(file);
        assertEquals(List.of(MESSAGE_EVENT), result.events());
        assertEquals(1, result.allSkips());
        assertEquals(1, result.skipped().notUnderstood());
    }

    @ParameterizedTest
    @CsvSource({"false,D", "true,U"})
    void soraTellsTheDirection(boolean upstream, String letter) {
        byte[] packet = Packets.udpFrame(3, 1, 14_198, 14_198, Packets.sora(upstream, MESSAGE));
        assertEquals(MESSAGE_EVENT.replace("MWr", "MWr " + letter), one(ETHERNET, packet));
    }

    @Test
    void soraPacketsThatAreNone() {
        byte[] header = Packets.sora(false, MESSAGE);
        header[0] = 0x20;
        assertEquals("1 ! sora packet of an unknown version",
                one(ETHERNET, Packets.udpFrame(3, 1, 14_198, 1, header)));
        header[0] = 0x10;
        assertEquals(MESSAGE_EVENT, one(ETHERNET, Packets.udpFrame(3, 1, 1, 14_198, header)));
        assertEquals("1 ! sora packet shorter than its header",
                one(ETHERNET, Packets.udpFrame(3, 1, 1, 14_198, new byte[6])));
    }

    @Test
    void aPersonMaySayWhatUdpCarries() {
        byte[] sora = Packets.udpFrame(3, 1, 9, 9, Packets.sora(true, MESSAGE));
        assertEquals(1, packet("pcap:carrier=sora", ETHERNET, sora).events().size());
        byte[] netTlp = Packets.udpFrame(3, 1, 9, 9, NETTLP);
        assertEquals(List.of(MESSAGE_EVENT), packet("pcap:carrier=nettlp", ETHERNET, netTlp).events());
        assertEquals(0, packet("pcap:carrier=agilent", ETHERNET, netTlp).events().size());
        assertEquals(List.of(MESSAGE_EVENT), packet("pcap:carrier=tlp,offset=48", ETHERNET, netTlp).events());
        assertEquals(List.of(MESSAGE_EVENT), packet("pcap:linktype=1,offset=48", ETHERNET, netTlp).events());
    }

    @Test
    void directionByAddressPortOrNothing() {
        assertEquals(MESSAGE_EVENT.replace("MWr", "MWr U"),
                packet("pcap:upstream=ip:10.0.0.3", ETHERNET, FRAME).events().get(0));
        assertEquals(MESSAGE_EVENT.replace("MWr", "MWr D"),
                packet("pcap:upstream=ip:10.0.0.1", ETHERNET, FRAME).events().get(0));
        assertEquals(MESSAGE_EVENT.replace("MWr", "MWr U"), packet("pcap:upstream=ip:fd00::3", ETHERNET,
                Packets.ethernet(0x86dd, Packets.ipv6(17, 3, 1, UDP))).events().get(0));
        assertEquals(MESSAGE_EVENT.replace("MWr", "MWr U"),
                packet("pcap:upstream=port:0x3007", ETHERNET, FRAME).events().get(0));
        assertEquals(MESSAGE_EVENT, packet("pcap:upstream=ip:10.0.0.3", Captures.USER, MESSAGE).events().get(0));
        assertEquals(MESSAGE_EVENT, packet("pcap:upstream=port:1", Captures.USER, MESSAGE).events().get(0));
    }
}
