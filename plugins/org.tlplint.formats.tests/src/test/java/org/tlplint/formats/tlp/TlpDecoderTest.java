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
    void messagesIoAndAtomics() {
        assertEquals("Msg from 01:00.0 tag 0 4dw code 20", decode("34000000 01000020 00000000 00000000"));
        assertEquals("Msg from 01:00.0 tag 0 len 4 = 01020304 4dw code 50",
                decode("74000001 01000050 00000000 00000000 01020304"));
        assertEquals("Msg from 01:00.0 tag 0 4dw code 97f", decode("34000000 0100007f 00000001 09000003"));
        assertEquals("Msg from 01:00.0 tag 0 4dw code 7f", decode("34000000 0100007f 00008086 09000003"));
        assertEquals("IOWr from 00:00.0 tag 1 @cf8 len 4 be f/0 = 00000080 3dw",
                decode("42000001 0000010f 00000cf8 00000080"));
        assertEquals("Atomic from 01:00.0 tag 1 @1000 len 4 = 01000000 3dw",
                decode("4c000001 01000100 00001000 01000000"));
    }

    @Test
    void flagsAndSteeringTags() {
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 = 41400000 3dw flags 1",
                decode("40004001 0100070f fee00000 41400000"), "poisoned");
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 = 41400000 3dw flags 20",
                decode("40000801 0100070f fee00000 41400000"), "translated");
        assertEquals("MWr from 01:00.0 tag 171 @1000 len 4 be f/0 = 41400000 3dw flags ab0002",
                decode("40010001 0100ab0f 00001000 41400000"), "a Steering Tag in the place of the Tag");
        assertEquals("MRd from 01:00.0 tag 7 @1000 len 8 be f/f 3dw flags 12ab0002",
                decode("90120000 00010002 010007ab 00001000"), "in the place of the byte enables, and a TPH prefix");
    }

    @Test
    void prefixesAndDigestAreNoData() {
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 = 41400000 3dw flags 4",
                decode("91000000 80000000 40008001 0100070f fee00000 41400000 deadbeef"));
    }

    @Test
    void missingDataIsAbsentAndOtherFaultsAreTold() {
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 3dw", decode("40000001 0100070f fee00000"));
        assertEquals("MWr from 01:00.0 tag 7 @fee00000 len 4 be f/0 3dw", decode("40000001 0100070f fee00000 4140"));
        assertEquals("TLP longer than its Length says", decode("40000001 0100070f fee00000 41400000 00"));
        assertEquals("TLP longer than its Length says", decode("00000001 0100070f fee00000 41400000"));
        assertEquals("TLP shorter than its header", decode("60000001 0100070f fee00000"));
        assertEquals("TLP shorter than its header", decode(""));
        assertEquals("TLP shorter than its header", decode("80000000 80000000"));
        assertEquals("TLP of a type that is not decoded", decode("1f000001 0100070f fee00000"));
        assertEquals("TLP of a type that is not decoded", decode("a0000001 0100070f fee00000"));
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
            }
        }
        assertTrue(decoded > 1_000, "only " + decoded);
    }
}
