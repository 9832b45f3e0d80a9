/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tlplint.formats.pcap.Captures.ETHERNET;
import static org.tlplint.formats.pcap.Captures.HOST;
import static org.tlplint.formats.pcap.Captures.skips;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tlplint.formats.Events;
import org.tlplint.testkit.capture.AgilentBuilder;
import org.tlplint.testkit.capture.Bytes;
import org.tlplint.testkit.capture.Packets;
import org.tlplint.testkit.capture.PcapBuilder;
import org.tlplint.testkit.capture.Tlps;

class PcieOverIpTest {

    private static final int SYN = 2;
    private static final int RESET = 4;
    private static final long START = 0xffff_ff00L;
    private static final byte[] DLLP = Bytes.hex("02 31000000 fb32");

    /** Segments of a connection from port 40000 to port 2115, in the order in which they are added. */
    private static final class Connection {
        private final PcapBuilder file = PcapBuilder.of(ETHERNET);
        private int packets;

        Connection up(long sequence, byte... data) {
            return add(3, Packets.tcp(40_000, 2115, sequence, 0, 8, data));
        }

        Connection down(long sequence, long acknowledged, byte... data) {
            return add(1, Packets.tcp(2115, 40_000, sequence, acknowledged, 0, data));
        }

        Connection flags(int flags, long sequence) {
            return add(3, Packets.tcp(40_000, 2115, sequence, 0, flags));
        }

        private Connection add(int from, byte[] segment) {
            file.packet(1000L * packets++, Packets.ethernet(0x0800, Packets.ipv4(6, from, 4 - from, segment)));
            return this;
        }

        Events.Result read() {
            return Captures.read(file.bytes());
        }
    }

    /** A write whose one DWORD of data is its number. */
    private static byte[] unit(int number) {
        return Packets.unit(number, Tlps.memoryWrite(HOST, 0, 0x1000, number));
    }

    /** Numbers of the writes, in the order of the events. */
    private static String numbers(Events.Result result) {
        return String.join(" ", result.events().stream().map(e -> e.replaceAll(".* = (..).*", "$1"))
                .map(n -> Integer.toString(Integer.parseInt(n, 16))).toList());
    }

    @Test
    void theSampleMadeByHand() throws Exception {
        Events.Result result = Captures.read("pcapng",
                Events.resource(PcieOverIpTest.class, "/org/tlplint/formats/samples/pcapng/pcie-over-ip.pcapng"));
        assertEquals("Cpl=1 MRd=1", result.kinds());
        assertEquals("MRd from 00:00.0 tag 0 @0 len 4096 be 0/0 tc 0 attr 0 3dw", result.events().get(0));
        assertEquals("Cpl from 00:00.0 tag 0 len 4096 = %s by 00:01.0 SC tc 0 attr 0 3dw".formatted("f5".repeat(4096)),
                result.events().get(1));
        assertEquals(14, result.lines());
        assertEquals(3, result.skips("DLLP"));
        assertEquals(9, result.skips("TCP segment without data"));
        assertEquals(1, result.skips("Interface Statistics Block"));
        assertEquals(0, result.skipped().notUnderstood());
    }

    /** However the stream is cut into segments, in which order they come and how often: the TLPs come once and in order. */
    @Test
    void anyOrderOfSegments() {
        Bytes stream = new Bytes(true);
        for (int i = 0; i < 40; i++) {
            stream.add(unit(i));
            if (i % 3 == 0) {
                stream.add(DLLP);
            }
        }
        byte[] all = stream.bytes();
        String expected = "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 "
                + "36 37 38 39";
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<int[]> pieces = new ArrayList<>();
            for (int at = 0; at < all.length;) {
                int length = Math.min(all.length - at, 1 + random.nextInt(60));
                pieces.add(new int[] {at, at + length});
                // some are sent again, whole or cut in another way
                if (random.nextInt(4) == 0) {
                    pieces.add(new int[] {Math.max(0, at - random.nextInt(20)), at + length});
                }
                at += length;
            }
            for (int i = 0; i + 5 < pieces.size(); i += 5) {
                Collections.shuffle(pieces.subList(i, i + 5), random);
            }
            Connection connection = new Connection().flags(SYN, START - 1);
            pieces.forEach(p -> connection.up(START + p[0], Arrays.copyOfRange(all, p[0], p[1])));
            Events.Result result = connection.read();
            assertEquals(expected, numbers(result), "seed " + seed);
            assertEquals(0, result.skipped().notUnderstood(), "seed " + seed);
            assertEquals(14, result.skips("DLLP"));
        }
    }

    @Test
    void twoDirectionsAndSeveralUnitsInASegment() {
        Events.Result result = new Connection().flags(SYN, 99)
                .up(100, new Bytes(true).add(unit(1)).add(unit(2)).bytes())
                .down(500, 0, unit(3)).up(146, unit(4)).read();
        assertEquals("1 2 3 4", numbers(result));
    }

    @Test
    void directionByTheSendersPort() {
        byte[] file = new Connection().up(100, unit(1)).down(500, 0, unit(2)).file.bytes();
        List<String> events = Captures.read("pcap:upstream=port:2115", file).events();
        assertEquals("MWr D", events.get(0).substring(0, 5));
        assertEquals("MWr U", events.get(1).substring(0, 5));
        events = Captures.read("pcap:upstream=ip:10.0.0.3", file).events();
        assertEquals("MWr U", events.get(0).substring(0, 5));
        assertEquals("MWr D", events.get(1).substring(0, 5));
    }

    @Test
    void anotherPortIfAPersonSaysSo() {
        byte[] file = PcapBuilder.of(101).packet(0, Packets.ipv4(6, 3, 1, Packets.tcp(7, 8, 1, 0, 0, unit(5)))).bytes();
        assertEquals("", numbers(Captures.read(file)));
        assertEquals("5", numbers(Captures.read("pcap:carrier=pcie-ip", file)));
    }

    /** The capture lost a segment: at its acknowledgement reading goes on behind it. */
    @Test
    void aGapIsToldWhenTheReceiverHasIt() {
        Events.Result result = new Connection().up(100, unit(1)).up(146, unit(3)).up(169, unit(4))
                .down(500, 192, unit(50)).up(192, unit(5)).read();
        assertEquals("1 3 4 50 5", numbers(result));
        assertEquals("1 ! gap in a connection with PCIe over IP: bytes that were not captured "
                + "[4: at byte 303: 23 bytes before the data of a segment]", skips(result));
    }

    @Test
    void aGapIsToldAtTheEnd() {
        Events.Result result = new Connection().up(100, unit(1)).up(146, unit(3)).up(192, unit(5)).read();
        assertEquals("1 3 5", numbers(result));
        assertEquals(2, result.skips("gap in a connection"));
    }

    @Test
    void aGapIsToldWhenTooMuchWaits() {
        Connection connection = new Connection().up(100, unit(1));
        byte[] large = Packets.unit(9, Tlps.memoryWrite(HOST, 0, 0x1000, new int[1024]));
        long sequence = 200;
        for (int i = 0; i < 70; i++) {
            connection.up(sequence, large);
            sequence += large.length;
        }
        connection.up(sequence, unit(2));
        Events.Result result = connection.read();
        assertEquals(72, result.events().size());
        assertEquals(1, result.skips("gap in a connection"));
    }

    /** After a gap a segment that begins within a unit is left out, and the next one that begins with a unit is read. */
    @Test
    void readingGoesOnWithASegmentThatBeginsWithAUnit() {
        byte[] cut = Arrays.copyOfRange(unit(2), 9, 23);
        Events.Result result = new Connection().up(100, cut).up(114, unit(3)).up(137, DLLP).up(144, unit(4)).read();
        assertEquals("3 4", numbers(result));
        assertEquals(1, result.skips("bytes after a gap, before the next TLP or DLLP that is certain"));
        byte[] noDllp = DLLP.clone();
        noDllp[6]++;
        result = new Connection().up(100, noDllp).up(107, DLLP).up(114, unit(3)).read();
        assertEquals("3", numbers(result));
        assertEquals(1, result.skips("bytes after a gap"));
    }

    /** Within a segment only a CRC makes certain that a unit begins. */
    @Test
    void readingGoesOnWithinASegmentWhereACrcIsRight() {
        byte[] rest = Arrays.copyOfRange(unit(2), 9, 23);
        Events.Result result = new Connection().up(100, new Bytes(true).add(rest).add(unit(3)).bytes())
                .up(137, new Bytes(true).add(rest).add(DLLP).add(unit(4)).bytes()).read();
        assertEquals("4", numbers(result));
        assertEquals(2, result.skips("bytes after a gap"));
        byte[] tlp = Tlps.memoryWrite(HOST, 0, 0x1000, 9);
        byte[] checked = Bytes.hex("03");
        checked = new Bytes(true).add(checked).add(Arrays.copyOfRange(AgilentBuilder.frame(5, tlp), 1, 23)).bytes();
        result = new Connection().up(100, new Bytes(true).add(rest).add(checked).add(unit(4)).bytes()).read();
        assertEquals("9 4", numbers(result));
        // so many that could be units but are none are not all tried
        Bytes many = new Bytes(true).number(0, 1);
        for (int i = 0; i < 65; i++) {
            many.add(unit(i));
        }
        result = new Connection().up(100, many.add(DLLP).bytes()).read();
        assertEquals("", numbers(result));
        assertEquals(1, result.allSkips());
    }

    @Test
    void bytesThatAreNoUnitAreToldAndPassedOver() {
        Events.Result result = new Connection()
                .up(100, new Bytes(true).add(unit(1)).number(0x77, 1).add(unit(2)).bytes())
                .up(147, unit(3)).read();
        assertEquals("1 3", numbers(result));
        assertEquals(1, result.skips("neither TLP nor DLLP"));
        byte[] badNumber = unit(2);
        badNumber[1] = (byte) 0x90;
        result = new Connection().up(100, unit(1)).up(123, badNumber).up(146, unit(3)).read();
        assertEquals("1 3", numbers(result));
        byte[] badType = unit(2);
        badType[3] = (byte) 0xe0;
        result = new Connection().up(100, unit(1)).up(123, badType).up(146, unit(3)).read();
        assertEquals("1 3", numbers(result));
    }

    @Test
    void whatTheCaptureCutOffIsAGap() {
        byte[] segment = Packets.ethernet(0x0800, Packets.ipv4(6, 3, 1, Packets.tcp(40_000, 2115, 100, 0, 0,
                new Bytes(true).add(unit(1)).add(unit(2)).bytes())));
        PcapBuilder file = PcapBuilder.of(ETHERNET).snapLength(segment.length - 4).packet(0, segment)
                .packet(1,
                        Packets.ethernet(0x0800, Packets.ipv4(6, 3, 1, Packets.tcp(40_000, 2115, 146, 0, 0, unit(3)))));
        Events.Result result = Captures.read(file.bytes());
        assertEquals("1 3", numbers(result));
        assertEquals(1, result.skips("gap in a connection"));
    }

    @Test
    void resetAndNewConnection() {
        byte[] half = Arrays.copyOf(unit(2), 10);
        Events.Result result = new Connection().up(100, unit(1)).up(123, half).flags(RESET, 133)
                .flags(SYN, 7_000).up(7_001, unit(3)).up(7_024, half).read();
        assertEquals("1 3", numbers(result));
        assertEquals(2, result.skips("TLP of a connection with PCIe over IP that the capture has not to its end"));
    }

    @Test
    void segmentsThatAreNone() {
        byte[] tcp = Packets.tcp(40_000, 2115, 100, 0, 0, unit(1));
        tcp[12] = 0x40;
        assertEquals(1, segment(tcp).skips("TCP segment that ends within its header"));
        tcp[12] = (byte) 0xf0;
        assertEquals(1, segment(tcp).skips("TCP segment that ends within its header"));
        assertEquals(1, segment(Arrays.copyOf(tcp, 12)).skips("TCP segment that ends within its header"));
        assertEquals(1, segment(Packets.tcp(40_000, 2115, 100, 0, 0)).skips("TCP segment without data"));
    }

    private static Events.Result segment(byte[] tcp) {
        return Captures.read(PcapBuilder.of(101).packet(0, Packets.ipv4(6, 3, 1, tcp)).bytes());
    }

    @Test
    void manyConnections() {
        PcapBuilder file = PcapBuilder.of(101);
        for (int port = 1; port <= 100; port++) {
            byte[] half = Arrays.copyOf(unit(port), 12);
            file.packet(0, Packets.ipv4(6, 3, 1, Packets.tcp(port, 2115, 99, 0, SYN, half)));
        }
        file.packet(0, Packets.ipv4(6, 3, 1, Packets.tcp(100, 2115, 112, 0, 0, Arrays.copyOfRange(unit(100), 12, 23))));
        Events.Result result = Captures.read(file.bytes());
        assertEquals("100", numbers(result));
        assertEquals(36, result.skips("connection given up unfinished: more than 64 at a time"));
        assertEquals(63, result.skips("that the capture has not to its end"));
    }

    /** The event has the place of the packet that completed it. */
    @Test
    void placeOfATlpInPieces() {
        byte[] unit = unit(1);
        byte[] file = new Connection().flags(SYN, 99).up(100, Arrays.copyOf(unit, 9)).up(109,
                Arrays.copyOfRange(unit, 9, 23)).file.bytes();
        assertEquals(List.of("0 3 173 2000"), Captures.places("pcap", file));
    }
}
