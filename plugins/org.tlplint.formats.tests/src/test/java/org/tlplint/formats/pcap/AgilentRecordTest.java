/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tlplint.formats.pcap.Captures.DEVICE;
import static org.tlplint.formats.pcap.Captures.HOST;
import static org.tlplint.formats.pcap.Captures.MESSAGE;
import static org.tlplint.formats.pcap.Captures.MESSAGE_EVENT;
import static org.tlplint.formats.pcap.Captures.skips;
import static org.tlplint.testkit.capture.AgilentBuilder.DOWN;
import static org.tlplint.testkit.capture.AgilentBuilder.UP;
import static org.tlplint.testkit.capture.AgilentBuilder.frame;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tlplint.formats.Events;
import org.tlplint.testkit.capture.AgilentBuilder;
import org.tlplint.testkit.capture.Bytes;
import org.tlplint.testkit.capture.PcapBuilder;
import org.tlplint.testkit.capture.Tlps;

class AgilentRecordTest {

    private static final String UPSTREAM = MESSAGE_EVENT.replace("MWr", "MWr U");

    private static String one(int flags, byte[] frame) {
        Events.Result result = records(flags, frame);
        return result.events().isEmpty() ? skips(result).replaceAll(" \\[.*", "") : result.events().get(0);
    }

    private static Events.Result records(int flags, byte[]... frames) {
        PcapBuilder file = PcapBuilder.of(158);
        for (int i = 0; i < frames.length; i++) {
            file.packet(5, AgilentBuilder.record(i, 1_000 + i, 0, flags, frames[i]));
        }
        return Captures.read(file.bytes());
    }

    @Test
    void directionAndTimeOfTheRecord() {
        byte[] file = PcapBuilder.of(158)
                .packet(5, AgilentBuilder.record(1, 123_456_789_012L, 0, UP, frame(1, MESSAGE)))
                .packet(6, AgilentBuilder.record(2, 123_456_789_099L, 0, DOWN,
                        frame(1, Tlps.configRead(HOST, 1, DEVICE, 0))))
                .bytes();
        assertEquals(List.of(UPSTREAM, "CfgRd D from 00:00.0 tag 1 01:00.0 @0 len 4 be f/0 tc 0 attr 0 3dw"),
                Captures.read(file).events());
        assertEquals(List.of("0 1 24 123456789012", "1 2 84 123456789099"), Captures.places("pcap", file));
    }

    @Test
    void whatElseIsOnTheLink() {
        assertEquals("1 DLLP", one(UP, AgilentBuilder.dllp()));
        assertEquals("1 ordered set", one(UP, Bytes.hex("bc1c1c1c")));
        assertEquals("1 nullified TLP (EDB)", one(UP, frame(1, MESSAGE, -1, 0xfe)));
        assertEquals("1 TLP with a wrong LCRC, which its receiver discards", one(UP, frame(1, MESSAGE, 1, 0xfd)));
        assertEquals("1 TLP with a wrong LCRC, which its receiver discards", one(UP, frame(1, MESSAGE, 0, 0xfe)));
        assertEquals("1 TLP with a wrong LCRC, which its receiver discards", one(UP, frame(1, MESSAGE, -1, 0xfd)));
        assertEquals("1 record with symbol or disparity errors and without a whole TLP",
                one(UP | 8, frame(1, MESSAGE, 1, 0xfd)));
        assertEquals("1 record with symbol or disparity errors and without a whole TLP", one(UP | 0x800, new byte[8]));
        assertEquals("1 ! record that is no frame of a link", one(UP, new byte[8]));
        assertEquals("1 ! frame that is cut off", one(UP, Arrays.copyOf(frame(1, MESSAGE), 20)));
        assertEquals(UPSTREAM, one(UP | 8, frame(1, MESSAGE)), "errors elsewhere do not matter");
    }

    /** Lanes that the frame does not reach hold PAD symbols. */
    @Test
    void padSymbolsAfterTheFrame() {
        assertEquals(UPSTREAM, one(UP, new Bytes(true).add(frame(1, MESSAGE)).number(0xf7f7_f7f7, 4).bytes()));
    }

    @Test
    void metadataAfterTheFrame() {
        byte[] frame = frame(1, MESSAGE);
        byte[] withMetadata = new Bytes(true).add(frame).number(0x0101_fdfd, 4).bytes();
        byte[] file = PcapBuilder.of(158).packet(0, AgilentBuilder.record(1, 0, frame.length, UP, withMetadata))
                .packet(0, AgilentBuilder.record(2, 0, 0x8000 | frame.length, UP, withMetadata)).bytes();
        assertEquals(1, Captures.read(file).events().size());
        assertEquals(1, Captures.read(file).skips("sent again"), "the same number and LCRC");
        byte[] cut = PcapBuilder.of(158).snapLength(20 + frame.length + 1)
                .packet(0, AgilentBuilder.record(1, 0, frame.length, UP, withMetadata)).bytes();
        assertEquals(List.of(UPSTREAM), Captures.read(cut).events());
    }

    @Test
    void whatIsSentAgainCountsOnce() {
        byte[] first = frame(7, MESSAGE);
        byte[] next = frame(8, MESSAGE);
        Events.Result result = records(UP, first, next, first, next, frame(9, MESSAGE));
        assertEquals(3, result.events().size());
        assertEquals(2, result.skips("TLP that was sent again with the same sequence number"));
        byte[] file = PcapBuilder.of(158).packet(0, AgilentBuilder.record(1, 0, 0, UP, first))
                .packet(0, AgilentBuilder.record(2, 0, 0, DOWN, first)).bytes();
        assertEquals(2, Captures.read(file).events().size(), "each direction has its own numbers");
    }

    /** Sequence numbers come again after 4,096 TLPs: then the same TLP is another one. */
    @Test
    void numbersComeAgain() {
        PcapBuilder file = PcapBuilder.of(158);
        for (int i = 0; i < 10_000; i++) {
            file.packet(0, AgilentBuilder.record(i, i, 0, UP, frame(i & 0xfff, MESSAGE)));
        }
        assertEquals(10_000, Captures.read(file.bytes()).events().size());
    }

    @Test
    void packetsThatAreTooShort() {
        Events.Result result = Captures.packet("pcap", 158, new byte[20]);
        assertEquals(1, result.skips("packet shorter than the header of an Agilent record"));
        byte[] record = AgilentBuilder.record(1, 0, 0, UP, frame(1, MESSAGE));
        byte[] file = PcapBuilder.of(158).snapLength(40).packet(0, record).bytes();
        assertEquals(1, Captures.read(file).skips("frame that the capture cut off"));
    }
}
