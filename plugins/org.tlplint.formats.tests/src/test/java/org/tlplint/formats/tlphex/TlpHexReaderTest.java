/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.tlphex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.core.trace.Trait;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;

class TlpHexReaderTest {

    private static final TlpHexFormat FORMAT = new TlpHexFormat();
    private static final String MESSAGE = "MWr from 01:00.0 tag 0 @fee00000 len 4 be f/0 = 41000000 tc 0 attr 0 3dw";

    private static Events.Result read(String text) {
        return Events.read(FORMAT, text);
    }

    private static Events.Result read(Map<String, String> settings, String text) throws TraceException {
        return Events.read(FORMAT.with(settings), text);
    }

    private static Events.Result sample(String name) throws IOException {
        return read(new String(Events.resource(Events.class, "samples/tlp-hex/" + name), StandardCharsets.US_ASCII));
    }

    private static String one(String line) {
        Events.Result result = read(line + "\n");
        assertEquals(1, result.events().size(), () -> line + " " + result.skipped().counted().get(0).reason());
        return result.events().get(0);
    }

    @Test
    void theFormsOfALine() {
        for (String line : List.of("40000001 0100000f fee00000 41000000",
                "  0x40000001, 0x0100000F,0xFEE00000\t0x41000000",
                "400000010100000ffee0000041000000", "40 00 00 01 01 00 00 0f fe e0 00 00 41 00 00 00",
                "(40000001 0100000f fee00000 41000000)", "message [40000001 0100000f fee00000 41000000] sent",
                "\"40000001|0100000f|fee00000|41000000\"", "40000001 0100000f fee00000 41000000 # 41000000",
                "40000001 0100000f fee00000 41000000 ; end", "40000001 0100000f fee00000 41000000 // end",
                "0000: 40 00 00 01 01 00 00 0f fe e0 00 00 41 00 00 00   @...",
                "beef 40000001 0100000f fee00000 41000000",
                "00000001 x 40000001 0100000f fee00000 41000000")) {
            assertEquals(MESSAGE, one(line), line);
        }
    }

    @Test
    void timeAndDirectionStandAnywhere() {
        assertEquals(MESSAGE.replace("MWr", "MWr U"), one("U 40000001 0100000f fee00000 41000000"));
        assertEquals(MESSAGE.replace("MWr", "MWr D"), one("40000001 0100000f fee00000 41000000 Downstream"));
        assertEquals(12_500, time("12.5us 40000001 0100000f fee00000 41000000"));
        assertEquals(222_566, time("==> @222566.391ns 40000001 0100000f fee00000 41000000"));
        assertEquals(1_234_567_890_000L, time("[ 1234.567890] x: 40000001 0100000f fee00000 41000000"));
        assertEquals(7_000_000, time("40000001 0100000f fee00000 41000000 7ms"));
        assertEquals(3, time("3999ps: 40000001 0100000f fee00000 41000000"));
        assertEquals(2_000_000_000L, time("2s 40000001 0100000f fee00000 41000000"));
        assertEquals(-77, time("77 40000001 0100000f fee00000 41000000"), "a bare number is inferred");
        assertEquals(TraceEvent.NO_TIME, time("40000001 0100000f fee00000 41000000 77"));
        assertEquals(TraceEvent.NO_TIME, time("77 40 00 00 01 01 00 00 0f fe e0 00 00 41 00 00 00".substring(3)));
    }

    /** Negative if inferred. */
    private static long time(String line) {
        try (EventReader reader = FORMAT.open(MemoryInput.of(line))) {
            TraceEvent event = new TraceEvent();
            assertTrue(reader.next(event), line);
            return event.isInferred(Field.TIME) ? -event.timeNs() : event.timeNs();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void dataBytesStandAsOnTheWireUnlessToldOtherwise() throws TraceException {
        assertEquals(MESSAGE, read(Map.of("data", "little"), "40000001 0100000f fee00000 00000041").events().get(0));
        assertEquals(MESSAGE, read(Map.of("data", "little"), "400000010100000ffee0000000000041").events().get(0));
        assertEquals(MESSAGE, read(Map.of("data", "little"), "40 00 00 01 01 00 00 0f fe e0 00 00 41 00 00 00").events()
                .get(0), "bytes are bytes");
        assertEquals("tlp-hex: data=big: wire or little expected",
                assertThrows(TraceException.class, () -> FORMAT.with(Map.of("data", "big"))).getMessage());
        assertThrows(TraceException.class, () -> FORMAT.with(Map.of("colour", "red")));
    }

    @Test
    void wordsForTheDirectionCanBeChosen() throws TraceException {
        TraceFormat format = FORMAT.with(Map.of("up", "TX+>>", "down", "RX"));
        assertTrue(Events.read(format, "tx 40000001 0100000f fee00000 41000000").events().get(0).startsWith("MWr U "));
        assertTrue(Events.read(format, ">> 40000001 0100000f fee00000 41000000").events().get(0).startsWith("MWr U "));
        assertTrue(Events.read(format, "RX: 40000001 0100000f fee00000 41000000").events().get(0).startsWith("MWr D "));
        assertTrue(
                Events.read(format, "U 40000001 0100000f fee00000 41000000").events().get(0).startsWith("MWr from "));
    }

    @Test
    void hexdumpsGoOnAsLongAsTheirOffsetsFollow() throws IOException {
        Events.Result result = sample("dump.txt");
        assertEquals(List.of(
                "MWr from 00:00.0 tag 0 @fe202000 len 32 be f/f = "
                        + "0000e0fe00000000410000000000000000" + "00e0fe000000004200000001000000" + " tc 0 attr 0 3dw",
                "MRd from 00:00.0 tag 4 @fe20200c len 4 be f/0 tc 0 attr 0 3dw",
                "Cpl from 00:00.0 tag 4 len 4 = 00000000 by 01:00.0 SC tc 0 attr 0 3dw"), result.events());
        assertEquals(1, result.allSkips(), "the comment");
        Events.Result stray = read(
                "0010  40 00 00 01 01 00 00 0f fe e0 00 00\n0000  40 00 00 01 01 00\n0007 00 0f fe e0 00 00\n");
        assertEquals(List.of(), stray.events());
        assertEquals(2, stray.skips("continues no TLP"));
        assertEquals(1, stray.skips("TLP shorter than its header"));
    }

    @Test
    void everyLineOfTheSampleIsAnEventOrASkip() throws IOException {
        Events.Result result = sample("dwords.txt");
        assertEquals("CfgRd=2 CfgWr=1 Cpl=4 MRd=1 MWr=5 Msg=1", result.kinds());
        assertEquals(result.lines(), result.events().size() + result.allSkips());
        assertEquals(1, result.skips("deprecated"));
        assertEquals(1, result.skips("marks as one of flit mode"));
        assertEquals(1, result.skips("all zeros"));
        assertEquals(1, result.skips("line without a TLP"));
        assertEquals("CfgRd D from 00:00.0 tag 1 01:00.0 @b0 len 4 be f/0 tc 0 attr 0 3dw", result.events().get(0));
    }

    @Test
    void refusedTlpsAreShownWithTheByteThatIsWrong() {
        Events.Result result = read("U 04000002 0000010f 010000b0\n03 00 00 01 01 00 0A FF AB CD 12 34\n00 00 00 01\n");
        assertEquals(0, result.events().size());
        List<String> samples = result.skipped().counted().stream().map(s -> s.sample()).toList();
        assertEquals("byte 3: Length is 2; 1 expected: U 04000002 0000010f 010000b0", samples.get(0));
        assertEquals(
                "byte 0: Fmt and Type are 03, which is not defined outside flit mode: 03 00 00 01 01 00 0A FF AB CD 12 34",
                samples.get(1));
        assertEquals("byte 4: 8 more bytes expected: 00 00 00 01", samples.get(2));
    }

    @Test
    void aHeaderLogHasAFourthDwordThatMeansNothing() {
        assertEquals("CfgRd D~ from 00:00.0 tag 34 01:00.7 @0 len 4 be f/0 tc 0 attr 0 3dw",
                one("04000001 0000220f 01070000 9eece789"));
        assertEquals(1, read("04000001 0000220f 01070000 9eece789 00000000\n").skips("longer than its Length"));
    }

    @Test
    void aLastLineMayBeCutOff() {
        assertEquals(1, read("40000001 0100000f fee00000").skips("last line is cut off"));
        assertEquals(1, read("40000001 0100000f fee00000\n").events().size(), "a header alone");
        assertEquals(1, read("40000001 0100000f fee00000 41000000").events().size());
    }

    @Test
    void linesOfAnyLengthAreBounded() {
        Events.Result result = read("40000001 ".repeat(3_000) + "\n" + "0000 40 00\n" + "40".repeat(20_000) + "\n");
        assertEquals(2, result.skips("more bytes than any TLP has"));
    }

    @Test
    void traitsFollowWhatIsSeen() throws IOException {
        Set<Trait> few = FORMAT.open(MemoryInput.of("40000001 0100000f fee00000 41000000\n")).traits();
        assertFalse(few.contains(Trait.CONFIG_ACCESSES) || few.contains(Trait.COMPLETIONS) || few.contains(Trait.TIME));
        assertTrue(few.contains(Trait.MESSAGES) && few.contains(Trait.REQUESTER_ID));
        Set<Trait> more = FORMAT.open(MemoryInput.of(
                "1.0 04000001 0000010f 010000b0\n1.1 4a000001 01000004 00000100 11000780\n")).traits();
        assertEquals(FORMAT.traits(), more, "known from the start");
        assertFalse(more.contains(Trait.SYNCHRONOUS));
    }

    /** Numbers that are no TLPs, and TLPs that are a small part of something else. */
    @Test
    void nearMissesAreNotTaken() {
        assertEquals(0, confidence("deadbeef cafebabe 01234567 89abcdef\n".repeat(10)));
        assertEquals(0, confidence("40000001 0100000f fee00000 41000000\n" + "deadbeef cafebabe 01234567\n".repeat(3)));
        assertEquals(0, confidence("00000000 00000000 00000000 00000000\n".repeat(10)));
        assertEquals(0, confidence("00000000  40 00 00 01 01 00 00 0f fe e0 00 00 41 00 00 00\n"
                + "00000010  40 00 00 01 01 00 00 0f fe e0 00 00 41 00 00 00\n"));
        assertEquals(10, confidence("some text\n".repeat(30) + "40000001 0100000f fee00000 41000000\n"));
        assertEquals(40, confidence("40000001 0100000f fee00000 41000000\n"));
        assertEquals(75, confidence("40000001 0100000f fee00000 41000000\n".repeat(2)));
    }

    private static int confidence(String text) {
        return FORMAT.confidence(text.getBytes(StandardCharsets.US_ASCII));
    }
}
