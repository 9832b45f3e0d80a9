/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.formats.Events;

/** Headers worked out by hand from the formats of PCIe Base 6.x, 2.2. */
class TlpDecoderTest {

    private static String decode(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        TlpDecoder decoder = new TlpDecoder();
        if (!decoder.parse(bytes, 0, bytes.length)) {
            return decoder.problem();
        }
        TraceEvent event = new TraceEvent().begin(decoder.kind(), 0, 1, 0);
        decoder.fill(event);
        return Events.text(event).replace(" tc 0 attr 0", "");
    }

    @Test
    void memoryRequests() {
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 = 41400000 3dw",
                decode("40000001 0100070f fee00000 41400000"));
        assertEquals("MWr from 01:00.0 tag 0 @123456789a len 6 be c/f = 030405060708 4dw",
                decode("60000002 010000fc 00000012 34567898 0102030405060708"));
        assertEquals("MRd from 00:00.0 tag 1 @fe202000 len 4096 be f/f 3dw", decode("00000000 000001ff fe202000"));
        assertEquals("MRd from 00:00.0 tag 1 @fe202000 len 0 be 0/0 3dw", decode("00000001 00000100 fe202000"));
        assertEquals("MRd from 00:00.0 tag 769 @fe202003 len 1 be 8/0 3dw", decode("00880001 00000108 fe202000"));
    }

    @Test
    void trafficClassAndAttributes() {
        assertEquals("MWr from 01:00.0 tag 0 @fee00000 len 4 be f/0 = 41400000 tc 5 attr 7 3dw",
                decode("40543001 0100000f fee00000 41400000"));
    }

    @Test
    void configurationRequests() {
        assertEquals("CfgRd from 00:00.0 tag 1 01:00.0 @b0 len 4 be f/0 3dw", decode("04000001 0000010f 010000b0"));
        assertEquals("CfgWr from 00:00.0 tag 2 02:03.1 @142 len 2 be c/0 = 00c0 3dw",
                decode("45000001 0000020c 02190140 0000 00c0"));
    }

    @Test
    void completions() {
        assertEquals("Cpl from 00:00.0 tag 1 len 4 = 11000700 by 01:00.0 SC 3dw",
                decode("4a000001 01000004 00000100 11000700"));
        assertEquals("Cpl from 00:00.0 tag 1 by 01:00.0 UR 3dw", decode("0a000000 01002004 00000100"));
        assertEquals("Cpl from 00:00.0 tag 1 by 01:00.0 CA 3dw", decode("0a000000 01008004 00000100"));
        assertEquals("Cpl from 00:00.0 tag 1 by 01:00.0 RRS 3dw", decode("0a000000 01004004 00000100"));
        // two bytes of a DWORD, the first at lower address 2
        assertEquals("Cpl from 00:00.0 tag 1 len 2 = 0304 by 01:00.0 SC 3dw",
                decode("4a000001 01000002 00000102 01020304"));
    }

    @Test
    void aPartOfAnAnswerTellsHowMuchIsLeft() {
        byte[] bytes = HexFormat.of().parseHex("4a000001" + "01000008" + "00000100" + "11000700");
        TlpDecoder decoder = new TlpDecoder();
        assertTrue(decoder.parse(bytes, 0, bytes.length));
        TraceEvent event = new TraceEvent().begin(decoder.kind(), 0, 1, 0);
        decoder.fill(event);
        assertEquals(4, event.length());
        assertEquals(8, event.size());
    }

    @Test
    void partsWithModifiedByteCountsTellNothingOfWhatIsLeft() {
        byte[] bytes = HexFormat.of().parseHex("4a000001" + "01001008" + "00000100" + "11000700");
        TlpDecoder decoder = new TlpDecoder();
        assertTrue(decoder.parse(bytes, 0, bytes.length));
        TraceEvent event = new TraceEvent().begin(decoder.kind(), 0, 1, 0);
        decoder.fill(event);
        assertEquals(4, event.length());
        assertEquals(0, event.size());
    }

    @Test
    void aReservedStatusCountsAsUnsupportedRequest() {
        assertEquals("Cpl from 00:00.0 tag 1 by 01:00.0 UR~ 3dw", decode("0a000000 0100e004 00000100"));
    }

    @Test
    void lockedRequestsAndCompletions() {
        assertEquals("MRd from 00:00.0 tag 1 @1000 len 4 be f/0 3dw", decode("01000001 0000010f 00001000"));
        assertEquals("MRd from 00:00.0 tag 1 @200001000 len 4 be f/0 4dw",
                decode("21000001 0000010f 00000002 00001000"));
        assertEquals("Cpl from 00:00.0 tag 1 len 4 = 11000700 by 01:00.0 SC 3dw",
                decode("4b000001 01000004 00000100 11000700"));
        assertEquals("Cpl from 00:00.0 tag 1 by 01:00.0 UR 3dw", decode("0b000000 01002004 00000100"));
    }

    @Test
    void messagesWithTheirRouting() {
        assertEquals("Msg from 01:00.0 tag 0 4dw code 20", decode("34000000 01000020 00000000 00000000"));
        assertEquals("Msg from 01:00.0 tag 0 len 4 = 01020304 4dw code 50",
                decode("74000001 01000050 00000000 00000000 01020304"));
        assertEquals("Msg from 01:00.0 tag 0 4dw code 97f", decode("34000000 0100007f 00000001 09000003"));
        assertEquals("Msg from 01:00.0 tag 0 4dw code 7f", decode("34000000 0100007f 00008086 09000003"));
        assertEquals("Msg from 01:00.0 tag 0 02:00.1 4dw code 7e", decode("32000000 0100007e 02010000 00000000"));
        assertEquals("Msg from 01:00.0 tag 0 @200001000 4dw code 7e", decode("31000000 0100007e 00000002 00001000"));
    }

    @Test
    void ioAndAtomics() {
        assertEquals("IOWr from 00:00.0 tag 1 @cf8 len 4 be f/0 = 00000080 3dw",
                decode("42000001 0000010f 00000cf8 00000080"));
        assertEquals("IORd from 00:00.0 tag 1 @cfe len 2 be c/0 3dw", decode("02000001 0000010c 00000cfc"));
        assertEquals("Atomic from 01:00.0 tag 1 @1000 len 4 = 01000000 3dw",
                decode("4c000001 01000100 00001000 01000000"));
        assertEquals("Atomic from 01:00.0 tag 1 @200001000 len 8 = 0102030405060708 4dw",
                decode("6d000002 01000100 00000002 00001000 01020304 05060708"));
        assertEquals("Atomic from 01:00.0 tag 1 @1000 len 8 = 0102030405060708 3dw",
                decode("4e000002 01000100 00001000 01020304 05060708"));
        assertEquals("Atomic from 01:00.0 tag 1 @1001 len 1 be 2/0 = 02 3dw",
                decode("5b000001 01000102 00001000 01020304"), "a Deferrable Memory Write");
    }

    @Test
    void flagsAndSteeringTags() {
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 = 41400000 3dw flags 1",
                decode("40004001 0100070f fee00000 41400000"), "poisoned");
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 = 41400000 3dw flags 20",
                decode("40000801 0100070f fee00000 41400000"), "translated");
        assertEquals("MWr from 01:00.0 @1000 len 4 be f/0 = 41400000 3dw flags ab0002",
                decode("40010001 0100ab0f 00001000 41400000"), "a Steering Tag in the place of the Tag");
        assertEquals("MRd from 01:00.0 tag 7 @1000 len 8 be f/f 3dw flags 12ab0002",
                decode("90120000 00010002 010007ab 00001000"), "in the place of the byte enables, and a TPH prefix");
    }

    @Test
    void poisonedDataOfOthersAreAbsent() {
        assertEquals("CfgWr from 00:00.0 tag 2 02:03.1 @140 len 4 be f/0 3dw",
                decode("44004001 0000020f 02190140 11223344"));
        assertEquals("Cpl from 00:00.0 tag 1 len 4 by 01:00.0 SC 3dw", decode("4a004001 01000004 00000100 11000700"));
    }

    @Test
    void prefixesAndDigestAreNoData() {
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 = 41400000 3dw flags 4",
                decode("91000000 80000000 40008001 0100070f fee00000 41400000 deadbeef".replace(
                        "91000000 80000000", "80000000 8f123456 91000000 9e000000")));
        assertEquals("MRd from 00:00.0 tag 1 @1000 len 4 be f/0 3dw", decode("00008001 0000010f 00001000 deadbeef"));
    }

    @Test
    void encryptedDataAreAbsentAndTheirMacIsPassedOver() {
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 3dw",
                decode("92000001 40000001 0100070f fee00000 41400000 00000000 00000000 00000000"));
        assertEquals("TLP longer than its Length says at 20: byte 20: the TLP should end here, 20 more bytes found",
                fault("92000001 40000001 0100070f fee00000 41400000" + " 00000000".repeat(5)));
    }

    @Test
    void missingDataIsAbsent() {
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 3dw", decode("40000001 0100070f fee00000"));
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 3dw", decode("40000001 0100070f fee00000 4140"));
        TlpDecoder decoder = new TlpDecoder();
        byte[] bytes = HexFormat.of().parseHex("40008002" + "010007ff" + "fee00000" + "41400000");
        assertTrue(decoder.parse(bytes, 0, 16));
        assertTrue(decoder.isCut());
        assertEquals(24, decoder.totalBytes(), "header, two DWORDs and the digest");
        assertEquals(TlpType.MWR32, decoder.type());
    }

    private static String fault(String hex) {
        byte[] bytes = HexFormat.of().parseHex("ffff" + hex.replace(" ", "") + "ff");
        TlpDecoder decoder = new TlpDecoder();
        assertFalse(decoder.parse(bytes, 2, bytes.length - 1));
        return "%s at %d: %s".formatted(decoder.problem(), decoder.problemAt(), decoder.explain());
    }

    /** Every fault with the byte at which it is, prefixes counted, and what should be there. */
    @Test
    void faultsNameTheirByte() {
        assertEquals("TLP longer than its Length says at 16: byte 16: the TLP should end here, 1 more byte found",
                fault("40000001 0100070f fee00000 41400000 00"));
        assertEquals("TLP longer than its Length says at 12: byte 12: the TLP should end here, 4 more bytes found",
                fault("00000001 0100070f fee00000 41400000"));
        assertEquals("TLP shorter than its header at 12: byte 12: 4 more bytes expected",
                fault("60000001 0100070f fee00000"));
        assertEquals("TLP shorter than its header at 0: byte 0: 12 more bytes expected", fault(""));
        assertEquals("TLP shorter than its header at 8: byte 8: 12 more bytes expected",
                fault("80000000 80000000"));
        assertEquals("TLP ends within a prefix at 6: byte 6: 2 more bytes expected", fault("91000000 9100"));
        assertEquals("TLP of a type that no header outside flit mode has at 4: "
                + "byte 4: Fmt and Type are 1f, which is not defined outside flit mode",
                fault("91000000 1f000001 0100070f fee00000"));
        assertEquals(
                "TLP of a deprecated type (TCfgRd) at 0: byte 0: Fmt and Type are 1b, TCfgRd; a type in use expected",
                fault("1b000001 0100070f fee00000"));
        assertEquals("TLP in flit mode, which is not decoded at 0: "
                + "byte 0: prefix 8d announces a header in flit mode; one of non-flit mode expected",
                fault("8d000000 00000001 0100070f fee00000"));
        assertEquals("TLP with a prefix that is not defined at 4: byte 4: prefix 9c is not defined",
                fault("91000000 9c000000 00000001 0100070f fee00000"));
        assertEquals("TLP with a Local prefix after an End-End prefix at 4: "
                + "byte 4: Local prefix 8e; a header or an End-End prefix expected",
                fault("91000000 8e000000 00000001 0100070f fee00000"));
        assertEquals("TLP with too many prefixes at 16: byte 16: a header expected after 4 prefixes",
                fault("9e000000 ".repeat(5) + "00000001 0100070f fee00000"));
        assertEquals("TLP with too many prefixes at 16: byte 16: a header expected after 4 prefixes",
                fault("8e000000 ".repeat(5) + "00000001 0100070f fee00000"));
        assertEquals("I/O or configuration request of other than one DWORD at 3: byte 3: Length is 2; 1 expected",
                fault("04000002 0000010f 010000b0"));
        assertEquals("I/O or configuration request of other than one DWORD at 3: byte 3: Length is 1024; 1 expected",
                fault("02000000 0000010f 010000b0"));
        assertEquals("AtomicOp with an operand of a size that is not defined at 3: "
                + "byte 3: Length is 3; 1 or 2 expected (2, 4 or 8 for CAS)",
                fault("4e000003 01000100 00001000 010203040506070809101112"));
        assertTrue(fault("4c000004 01000100 00001000 01020304").startsWith("AtomicOp"));
        assertTrue(fault("4e000010 01000100 00001000 01020304").startsWith("AtomicOp"));
    }

    /** The 256 first bytes: what is defined is decoded, a header of the wrong size for its type is not. */
    @Test
    void everyFirstByte() {
        int decoded = 0;
        for (int first = 0; first < 256; first++) {
            byte[] bytes = new byte[64];
            bytes[0] = (byte) first;
            bytes[3] = 2;
            TlpType type = TlpType.of(first);
            if (type != null && type.kind() != null) {
                bytes[3] = (byte) (type.kind().isConfig() || type == TlpType.IORD || type == TlpType.IOWR ? 1 : 2);
                TlpDecoder decoder = new TlpDecoder();
                assertTrue(decoder.parse(bytes, 0, type.headerBytes() + (type.hasData() ? bytes[3] * 4 : 0)),
                        type.name());
                assertFalse(decoder.isCut());
                assertEquals(type.kind(), decoder.kind());
                decoded++;
            } else {
                assertFalse(new TlpDecoder().parse(bytes, 0, 64));
            }
        }
        // 24 types of one byte each, and two of messages with eight routings
        assertEquals(24 + 16, decoded);
    }

    @Test
    void directionWhereTheTypeLeavesOnlyOne() {
        assertEquals("D~", direction("04000001 0000010f 010000b0"));
        assertEquals("D~", direction("33000000 00000019 00000000 00000000"));
        assertEquals("U~", direction("30000000 01000018 00000000 00000000"));
        assertEquals("U~", direction("35000000 0000001b 00000000 00000000"));
        assertEquals("", direction("34000000 01000020 00000000 00000000"));
        assertEquals("", direction("40000001 0100070f fee00000 41400000"));
    }

    private static String direction(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        TlpDecoder decoder = new TlpDecoder();
        assertTrue(decoder.parse(bytes, 0, bytes.length));
        TraceEvent event = new TraceEvent().begin(decoder.kind(), 0, 1, 0);
        decoder.inferDirection(event);
        String text = Events.text(event).split(" code")[0];
        return text.contains(" ") ? text.split(" ")[1] : "";
    }

    /** Any twelve bytes or more are either decoded or refused with a reason. */
    @Test
    void anyBytesAreDecodedOrRefused() {
        Random random = new Random(5);
        TlpDecoder decoder = new TlpDecoder();
        TraceEvent event = new TraceEvent();
        int decoded = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            if (decoder.parse(bytes, 0, bytes.length)) {
                decoded++;
                decoder.fill(event.begin(decoder.kind(), 0, 1, 0));
            } else {
                assertFalse(decoder.problem().isEmpty());
                assertTrue(decoder.problemAt() >= 0 && decoder.problemAt() <= bytes.length);
                assertTrue(decoder.explain().startsWith("byte " + decoder.problemAt() + ": "));
            }
        }
        assertTrue(decoded > 1_000, "only " + decoded);
    }
}
