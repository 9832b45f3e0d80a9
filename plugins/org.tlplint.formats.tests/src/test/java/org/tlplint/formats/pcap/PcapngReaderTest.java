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
import static org.tlplint.formats.pcap.Captures.places;
import static org.tlplint.formats.pcap.Captures.skips;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.core.trace.TraceException;
import org.tlplint.formats.Events;
import org.tlplint.formats.MemoryInput;
import org.tlplint.testkit.capture.PcapngBuilder;

class PcapngReaderTest {

    private static final int IF_NAME = 2;
    private static final int IF_TSRESOL = 9;
    private static final int IF_TSOFFSET = 14;
    private static final int EPB_FLAGS = 2;

    private static Events.Result read(byte[] file) {
        return Captures.read("pcapng", file);
    }

    private static PcapngBuilder begun() {
        return new PcapngBuilder().section(false).interfaceOf(USER, 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyKindOfPacketInBothByteOrders(boolean big) {
        PcapngBuilder file = new PcapngBuilder().section(big);
        file.interfaceOf(USER, 0, file.option(IF_TSRESOL, (byte) 9)).enhanced(0, 5_000_000_123L, MESSAGE)
                .obsolete(0, 6_000_000_000L, MESSAGE).simple(MESSAGE, 16);
        assertEquals(List.of(MESSAGE_EVENT, MESSAGE_EVENT, MESSAGE_EVENT), read(file.bytes()).events());
        assertEquals(List.of("0 1 56 5000000123", "1 2 104 6000000000", "2 3 152 -"),
                places("pcapng", file.bytes()));
        assertEquals("", skips(read(file.bytes())));
    }

    @Test
    void eachInterfaceHasItsUnitOfTime() {
        PcapngBuilder file = new PcapngBuilder().section(true);
        file.interfaceOf(USER, 0).interfaceOf(USER, 0, file.option(IF_TSRESOL, (byte) 3))
                .interfaceOf(USER, 0, file.option(IF_TSRESOL, (byte) 12))
                .interfaceOf(USER, 0, file.option(IF_TSRESOL, (byte) (0x80 | 10)))
                .interfaceOf(USER, 0, file.option(IF_TSRESOL, (byte) 9), file.option(IF_TSOFFSET, 1_700_000_000L, 8))
                .interfaceOf(USER, 0, file.option(IF_TSRESOL, (byte) 9), file.option(IF_TSOFFSET, -2, 8));
        for (int i = 0; i < 6; i++) {
            file.enhanced(i, 3_000, MESSAGE);
        }
        assertEquals(List.of("3000000", "3000000000", "3", "2929687500", "1700000000000003000", "-1999997000"),
                places("pcapng", file.bytes()).stream().map(p -> p.split(" ")[3]).toList());
    }

    @Test
    void sectionsHaveTheirOwnByteOrderAndInterfaces() {
        PcapngBuilder file = begun().enhanced(0, 0, MESSAGE);
        file.section(true).enhanced(0, 0, MESSAGE).interfaceOf(113, 0).interfaceOf(USER, 0).enhanced(1, 0, MESSAGE);
        Events.Result result = read(file.bytes());
        assertEquals(2, result.events().size());
        assertEquals(3, result.lines());
        assertEquals(1, result.skips("packet of an interface that is not described"));
    }

    @Test
    void aSectionOfAnUnknownVersionIsLeftOut() {
        PcapngBuilder file = begun().section(false, 2).interfaceOf(USER, 0).enhanced(0, 0, MESSAGE).section(true)
                .interfaceOf(USER, 0).enhanced(0, 0, MESSAGE);
        Events.Result result = read(file.bytes());
        assertEquals(1, result.events().size());
        assertEquals(3, result.skips("block of a section of an unknown version"));
    }

    @Test
    void simplePacketsAreCutToTheFirstInterfacesLength() {
        byte[] write = org.tlplint.testkit.capture.Tlps.memoryWrite(0, 0, 0x1000, 1, 2, 3, 4);
        byte[] file = new PcapngBuilder().section(false).interfaceOf(USER, 20).simple(Arrays.copyOf(write, 20), 28)
                .bytes();
        assertEquals(List.of("MWr from 00:00.0 tag 0 @1000 len 16 be f/f tc 0 attr 0 3dw"), read(file).events());
        file = new PcapngBuilder().section(false).interfaceOf(USER, 24).simple(Arrays.copyOf(write, 20), 28).bytes();
        assertEquals(1, read(file).skips("packet longer than its block"));
        assertEquals(1, read(new PcapngBuilder().section(false).simple(write, 28).bytes())
                .skips("packet of an interface that is not described"));
    }

    @Test
    void aPacketThatTheCaptureCutKeepsItsHeader() {
        byte[] file = begun().enhanced(0, 0, Arrays.copyOf(MESSAGE, 12), 16).bytes();
        assertEquals(List.of("MWr from 01:00.0 tag 7 @fee01004 len 4 be f/0 tc 0 attr 0 3dw"), read(file).events());
    }

    @Test
    void otherBlocksAreCounted() {
        byte[] file = begun().block(4, new byte[4]).block(5, new byte[12]).block(0x0bad, new byte[8])
                .block(0x77, new byte[8]).block(0x78, new byte[0]).enhanced(0, 0, MESSAGE).bytes();
        Events.Result result = read(file);
        assertEquals(1, result.events().size());
        assertEquals("2 ! block of an unknown type [1: at byte 108: 77 00 00 00 14 00 00 00 00 00 00 00 00 00 00 00]; "
                + "1 Name Resolution Block [1: at byte 48: 04 00 00 00 10 00 00 00 00 00 00 00]; "
                + "1 Interface Statistics Block [1: at byte 64: 05 00 00 00 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00]; "
                + "1 Custom Block [1: at byte 88: ad 0b 00 00 14 00 00 00 00 00 00 00 00 00 00 00]",
                order(skips(result)));
    }

    /** Not understood first, then in the order of the file. */
    private static String order(String skips) {
        List<String> all = Arrays.asList(skips.split("; "));
        return String.join("; ", java.util.stream.Stream.concat(all.stream().filter(s -> s.contains("!")),
                all.stream().filter(s -> !s.contains("!"))).toList());
    }

    @Test
    void packetsThatTheCaptureLostAreTold() {
        for (int code = 3; code <= 8; code++) {
            PcapngBuilder file = begun();
            byte[] statistics = file.content().number(0, 12).add(file.option(code, 0, 8)).add(file.option(code, 7, 8))
                    .bytes();
            assertEquals(code == 5 || code == 7 ? 1 : 0,
                    read(file.block(5, statistics).bytes()).skips("tells of packets which the capture lost"));
        }
        assertEquals(1, read(begun().block(5, new byte[8]).bytes()).skips("Interface Statistics Block"));
    }

    @Test
    void aBlockWithTwoLengthsIsToldAtItsByteAndLeftOut() {
        byte[] body = begun().content().number(0, 12).number(16, 4).number(16, 4).add(MESSAGE).bytes();
        byte[] file = begun().block(6, body, 48, 44).enhanced(0, 0, MESSAGE).bytes();
        Events.Result result = read(file);
        assertEquals(1, result.events().size());
        assertEquals("1 ! block whose lengths at its start and end differ "
                + "[1: at byte 48: block type 00000006, length 48 at its start and 44 at its end]", skips(result));
        assertEquals(2, result.lines());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 8, 13, 0x8000_0000L, 0xffff_fffcL})
    void aLengthThatCannotBeEndsTheReading(long length) {
        byte[] file = begun().enhanced(0, 0, MESSAGE).block(6, new byte[20], length, length).enhanced(0, 0, MESSAGE)
                .bytes();
        Events.Result result = read(file);
        assertEquals(1, result.events().size());
        assertEquals("1 ! block with an impossible length: what follows it cannot be read "
                + "[1: at byte 96: block type 00000006, length %,d]".formatted(length), skips(result));
        assertEquals(file.length, result.bytes());
    }

    @Test
    void longBlocksArePassedOver() {
        byte[] large = new byte[600_000];
        byte[] file = begun().block(0x0bad, large).enhanced(0, 0, large).block(0x0bad, large, 600_012, 600_016)
                .enhanced(0, 0, MESSAGE).bytes();
        Events.Result result = read(file);
        assertEquals(1, result.events().size());
        assertEquals(2, result.lines());
        assertEquals(1, result.skips("Custom Block"));
        assertEquals(1, result.skips("packet of more than 262,144 bytes"));
        assertEquals(1, result.skips("lengths at its start and end differ"));
        assertEquals(1, read(begun().block(0x0bad, new byte[0], 600_000, 12).add(large).bytes())
                .skips("lengths at its start and end differ"));
        assertEquals(1, read(begun().block(0x0bad, new byte[0], 700_000, 12).add(large).bytes())
                .skips("block cut off at the end of the file"));
        assertEquals(1, read(begun().enhanced(0, 0, new byte[300_000]).bytes())
                .skips("packet of more than 262,144 bytes"));
    }

    @Test
    void aPacketLargerThanItsBlockIsLeftOut() {
        byte[] body = begun().content().number(0, 12).number(17, 4).number(17, 4).add(MESSAGE).bytes();
        assertEquals(1, read(begun().block(6, body).bytes()).skips("packet longer than its block"));
        body = begun().content().number(0, 12).number(0xffff_fff0L, 4).number(17, 4).add(MESSAGE).bytes();
        assertEquals(1, read(begun().block(2, body).bytes()).skips("packet longer than its block"));
        assertEquals(3, read(begun().block(6, new byte[16]).block(2, new byte[16]).block(3, new byte[0])
                .bytes()).skips("malformed block"));
        assertEquals(1, read(begun().block(1, new byte[4]).bytes()).skips("malformed block"));
    }

    /** Cut anywhere, a file gives the packets before the cut, and says that it is cut unless that is between two blocks. */
    @Test
    void cutAnywhere() {
        byte[] whole = begun().enhanced(0, 0, MESSAGE).enhanced(0, 0, MESSAGE).bytes();
        for (int length = 12; length <= whole.length; length++) {
            Events.Result result = read(Arrays.copyOf(whole, length));
            assertEquals(length >= 144 ? 2 : length >= 96 ? 1 : 0, result.events().size(), "cut at " + length);
            boolean between = length == 28 || length == 48 || length == 96 || length == 144;
            assertEquals(between ? 0 : 1, result.skips("block cut off at the end of the file"), "cut at " + length);
            assertEquals(length, result.bytes());
        }
    }

    @Test
    void directionByFlagsOrInterface() {
        PcapngBuilder file = new PcapngBuilder().section(false);
        file.interfaceOf(USER, 0, file.option(IF_NAME, "up")).interfaceOf(USER, 0, file.option(3, "down"))
                .enhanced(0, 0, MESSAGE, file.option(1, "comment"), file.option(EPB_FLAGS, 1, 4))
                .enhanced(1, 0, MESSAGE, file.option(EPB_FLAGS, 2, 4))
                .enhanced(1, 0, MESSAGE, file.option(1, "odd"), file.option(EPB_FLAGS, 0, 4))
                .obsolete(0, 0, MESSAGE, file.option(0)).simple(MESSAGE, 16);
        assertEquals("- - - - -", directions("pcapng", file));
        assertEquals("U D - - -", directions("pcapng:upstream=inbound", file));
        assertEquals("D U - - -", directions("pcapng:upstream=outbound", file));
        assertEquals("U D D U U", directions("pcapng:upstream=interface:0", file));
        assertEquals("U D D U U", directions("pcapng:upstream=interface:up", file));
        assertEquals("D U U D D", directions("pcapng:upstream=interface:down", file));
    }

    private static String directions(String format, PcapngBuilder file) {
        return String.join(" ", Captures.read(format, file.bytes()).events().stream()
                .map(e -> e.charAt(4) == 'U' || e.charAt(4) == 'D' ? e.substring(4, 5) : "-").toList());
    }

    /** Options that reach beyond their block end the options, not the packet. */
    @Test
    void brokenOptionsAreHarmless() {
        PcapngBuilder file = new PcapngBuilder().section(false);
        file.interfaceOf(USER, 0, file.content().number(IF_TSRESOL, 2).number(60_000, 2).bytes())
                .enhanced(0, 7, MESSAGE, file.content().number(EPB_FLAGS, 2).number(5, 2).number(1, 4).bytes())
                .enhanced(0, 7, MESSAGE, file.content().number(EPB_FLAGS, 2).number(4, 2).bytes());
        assertEquals("- -", directions("pcapng:upstream=inbound", file));
        assertEquals(List.of("7000", "7000"),
                places("pcapng", file.bytes()).stream().map(p -> p.split(" ")[3]).toList());
    }

    @Test
    void whatIsNoPcapngIsRefused() {
        for (String text : List.of("", "abcdefghijklm", "\n\r\r\n\0\0\0\0\0\0\0\0")) {
            String message = assertThrows(TraceException.class, () -> new PcapngFormat().open(MemoryInput.of(text)))
                    .getMessage();
            assertTrue(message.endsWith("it does not begin with a section header"), message);
        }
    }

    @Test
    void manyInterfaces() {
        PcapngBuilder file = new PcapngBuilder().section(false);
        for (int i = 0; i < 65_537; i++) {
            file.interfaceOf(USER, 0);
        }
        file.enhanced(65_535, 0, MESSAGE).enhanced(65_536, 0, MESSAGE);
        Events.Result result = read(file.bytes());
        assertEquals(1, result.events().size());
        assertEquals(2, result.skips("packet of an interface that is not described"));
    }
}
