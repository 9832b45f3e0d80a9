/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tlplint.formats.pcap.Captures.MESSAGE;
import static org.tlplint.formats.pcap.Captures.MESSAGE_EVENT;
import static org.tlplint.formats.pcap.Captures.USER;
import static org.tlplint.formats.pcap.Captures.read;
import static org.tlplint.formats.pcap.Captures.skips;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;
import org.tlplint.testkit.capture.MsixLink;
import org.tlplint.testkit.capture.Packets;
import org.tlplint.testkit.capture.PcapBuilder;
import org.tlplint.testkit.capture.Tlps;

class PcapReaderTest {

    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void bothByteOrdersAndUnitsOfTime(boolean big, boolean nanoseconds) {
        byte[] file = new PcapBuilder(big, nanoseconds, USER).packet(1_700_000_000_123_456_000L, MESSAGE)
                .packet(1_700_000_001_000_000_000L, MESSAGE).bytes();
        assertEquals(List.of(MESSAGE_EVENT, MESSAGE_EVENT), read(file).events());
        assertEquals(List.of("0 1 24 1700000000123456000", "1 2 56 1700000001000000000"),
                Captures.places("pcap", file));
    }

    @Test
    void wholeLink() {
        PcapBuilder file = PcapBuilder.of(USER);
        MsixLink.clean().forEach(s -> file.packet(s.ns(), s.tlp()));
        Events.Result result = read(file.bytes());
        assertEquals("CfgRd=10 CfgWr=4 Cpl=15 MRd=1 MWr=18", result.kinds());
        assertEquals("", skips(result));
        assertEquals(48, result.lines());
        assertEquals(file.bytes().length, result.bytes());
    }

    @Test
    void aPacketThatTheCaptureCutKeepsItsHeader() {
        byte[] write = Tlps.memoryWrite(MsixLink.HOST, 0, 0x1000, 1, 2, 3, 4);
        byte[] file = PcapBuilder.of(USER).snapLength(20).packet(0, write).snapLength(12).packet(0, write)
                .snapLength(11).packet(0, write).bytes();
        Events.Result result = read(file);
        assertEquals(List.of("MWr from 00:00.0 tag 0 @1000 len 16 be f/f tc 0 attr 0 3dw",
                "MWr from 00:00.0 tag 0 @1000 len 16 be f/f tc 0 attr 0 3dw"), result.events());
        assertEquals("1 ! TLP shorter than its header [3: at byte 88: TLP with its byte 11: 1 more byte expected]",
                skips(result));
    }

    @Test
    void aTlpThatIsShortInItselfIsNoEvent() {
        byte[] write = Tlps.memoryWrite(MsixLink.HOST, 0, 0x1000, 1, 2, 3, 4);
        Events.Result result = Captures.packet("pcap", USER, Arrays.copyOf(write, 24));
        assertEquals("1 ! TLP with less data than its Length says [1: at byte 24: "
                + "40 00 00 04 00 00 00 ff 00 00 10 00 01 00 00 00 02 00 00 00 03 00 00 00]", skips(result));
        assertEquals(List.of(), result.events());
    }

    @Test
    void aDigestThatIsTakenOffIsNotMissed() {
        byte[] write = MESSAGE.clone();
        write[2] |= (byte) 0x80;
        assertEquals(List.of(MESSAGE_EVENT), Captures.packet("pcap", USER, write).events());
        assertEquals(List.of(MESSAGE_EVENT), Captures.packet("pcap", USER, Arrays.copyOf(write, 20)).events());
    }

    @Test
    void otherLinkTypesAreNamed() {
        assertEquals(
                "1 ! packet of link type 125, in which no TLPs are looked for; linktype=125 says that its packets are TLPs "
                        + "[1: at byte 24: 40 00 00 01 01 00 07 0f fe e0 10 04 21 40 00 00]",
                skips(Captures.packet("pcap", 125, MESSAGE)));
    }

    @Test
    void aLengthThatCannotBeEndsTheReading() {
        byte[] file = PcapBuilder.of(USER).packet(0, MESSAGE).header(0, 262_145, 16).add(MESSAGE).packet(0, MESSAGE)
                .bytes();
        Events.Result result = read(file);
        assertEquals(List.of(MESSAGE_EVENT), result.events());
        assertEquals("1 ! packet header with an impossible length: what follows it cannot be read "
                + "[2: at byte 56: 262,145 bytes]", skips(result));
        assertEquals(file.length, result.bytes());
        assertTrue(skips(read(PcapBuilder.of(USER).header(0, 0xffff_ffffL, 16).bytes()))
                .endsWith("[1: at byte 24: 4,294,967,295 bytes]"));
    }

    @Test
    void aCaptureMayClaimMoreBytesThanThereWere() {
        byte[] file = PcapBuilder.of(USER).header(0, 16, 4).add(MESSAGE).bytes();
        assertEquals(List.of(MESSAGE_EVENT), read(file).events());
        assertEquals("1 ! packet that ends before its TLP begins [1: at byte 24: ]",
                skips(read(PcapBuilder.of(USER).packet(0, new byte[0]).bytes())));
    }

    @Test
    void aFileThatEndsWithinAPacketSaysSo() {
        byte[] file = PcapBuilder.of(USER).packet(0, MESSAGE).packet(0, MESSAGE).bytes();
        for (int length = 57; length < file.length; length++) {
            Events.Result result = read(Arrays.copyOf(file, length));
            assertEquals(1, result.events().size());
            assertEquals(1, result.skips("packet cut off at the end of the file"), "cut at " + length);
            assertEquals(length, result.bytes());
            assertEquals(2, result.lines());
        }
        assertEquals("", skips(read(Arrays.copyOf(file, 56))));
    }

    @Test
    void whatIsNoPcapIsRefused() {
        assertEquals("memory: not a pcap file: it does not begin with one of its magic numbers", refusal("abcdefgh"));
        assertEquals("memory: ends within the header of the file, after 5 of 24 bytes",
                refusal("\u00d4\u00c3\u00b2\u00a1\2"));
        assertEquals("memory: pcap version 1.4; 2.4 is read",
                refusal("\u00d4\u00c3\u00b2\u00a1\1\0\4\0" + "\0".repeat(16)));
    }

    private static String refusal(String text) {
        return assertThrows(TraceException.class, () -> new PcapFormat().open(MemoryInput.of(text))).getMessage();
    }

    /** The upper bits of the link type's word tell of a frame check sequence. */
    @Test
    void theLinkTypeHas26Bits() {
        byte[] file = PcapBuilder.of(0x2400_0000 | USER).packet(0, MESSAGE).bytes();
        assertEquals(List.of(MESSAGE_EVENT), read(file).events());
    }

    @Test
    void completionsAreAmongTheTraitsOnceThereIsOne() throws Exception {
        byte[] file = PcapBuilder.of(USER).packet(0, MESSAGE).packet(0, Tlps.completion(1, 0, 3)).bytes();
        try (EventReader reader = new PcapFormat().open(MemoryInput.of(file))) {
            TraceEvent event = new TraceEvent();
            assertTrue(reader.possibleTraits().contains(Trait.COMPLETIONS));
            assertTrue(reader.next(event));
            assertEquals(Set.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID,
                    Trait.INTX_MESSAGES, Trait.ACCESS_WIDTH, Trait.BYTE_ENABLES, Trait.TIME), reader.traits());
            assertTrue(reader.next(event));
            assertTrue(reader.traits().contains(Trait.COMPLETIONS));
        }
    }

    /** A NetTLP adapter keeps configuration and its MSI-X Table to itself; a capture with such requests is of another kind. */
    @Test
    void netTlpShowsNoProgrammingUntilThereIsSome() throws Exception {
        Set<Trait> programming = Set.of(Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES);
        byte[] message = Packets.udpFrame(3, 1, 0x3000, 0x3000, Packets.netTlp(0, MESSAGE));
        byte[] config = Packets.udpFrame(1, 3, 0x3000, 0x3000,
                Packets.netTlp(0, Tlps.configRead(0, 1, MsixLink.DEVICE, 0)));
        byte[] file = PcapBuilder.of(1).packet(0, message).packet(0, config).packet(0, message).bytes();
        try (EventReader reader = new PcapFormat().open(MemoryInput.of(file))) {
            TraceEvent event = new TraceEvent();
            assertTrue(reader.next(event));
            assertTrue(Collections.disjoint(reader.traits(), programming));
            assertTrue(reader.possibleTraits().containsAll(programming));
            assertTrue(reader.next(event) && reader.next(event));
            assertTrue(reader.traits().containsAll(programming));
        }
    }
}
