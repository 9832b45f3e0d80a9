/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pcap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.tlplint.formats.pcap.Captures.MESSAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.formats.Events;
import org.tlplint.testkit.capture.AgilentBuilder;
import org.tlplint.testkit.capture.Bytes;
import org.tlplint.testkit.capture.MsixLink;
import org.tlplint.testkit.capture.Packets;
import org.tlplint.testkit.capture.PcapBuilder;
import org.tlplint.testkit.capture.PcapngBuilder;

/** The samples that are made by this project are what the builders make. A difference is written to target/samples. */
class CaptureSamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"pcap/link.pcap", "pcap/network-cut.pcap", "pcapng/link.pcapng", "pcapng/sections.pcapng",
            "pcapng/agilent.pcapng", "pcapng/streams.pcapng", "agilent-pad/small.pad"})
    void isWhatTheBuilderMakes(String name) throws IOException {
        byte[] made = switch (name) {
            case "pcap/link.pcap" -> link();
            case "pcap/network-cut.pcap" -> network();
            case "pcapng/link.pcapng" -> interfaces();
            case "pcapng/sections.pcapng" -> sections();
            case "pcapng/agilent.pcapng" -> agilent();
            case "agilent-pad/small.pad" -> pad();
            default -> streams();
        };
        Path target = Path.of("target", "samples", name);
        Files.createDirectories(target.getParent());
        Files.write(target, made);
        assertArrayEquals(Events.resource(CaptureSamplesTest.class, "/org/tlplint/formats/samples/" + name), made);
    }

    private static byte[] link() {
        PcapBuilder file = PcapBuilder.of(147);
        MsixLink.clean().forEach(s -> file.packet(s.ns(), s.tlp()));
        return file.bytes();
    }

    private static byte[] network() {
        PcapBuilder file = new PcapBuilder(true, false, 1).snapLength(66);
        int number = 0;
        for (MsixLink.Sent sent : MsixLink.unmaskedChange()) {
            int from = sent.upstream() ? 3 : 1;
            byte[] netTlp = Packets.udpFrame(from, 4 - from, 0x3000, 0x3000, Packets.netTlp(number, sent.tlp()));
            byte[] sora = Packets.udpFrame(from, 4 - from, 14_198, 14_198, Packets.sora(sent.upstream(), sent.tlp()));
            file.packet(sent.ns(), number++ % 2 == 0 ? netTlp : sora);
        }
        return file.packet(99_000, Packets.ethernet(0x0806, new byte[28])).bytes();
    }

    /** Two interfaces, one for each direction. */
    private static byte[] interfaces() {
        PcapngBuilder file = new PcapngBuilder().section(false);
        file.interfaceOf(147, 0, file.option(2, "down"), file.option(9, (byte) 9))
                .interfaceOf(147, 0, file.option(2, "up"), file.option(9, (byte) 9));
        MsixLink.clean().forEach(s -> file.enhanced(s.upstream() ? 1 : 0, s.ns(), s.tlp()));
        return file.bytes();
    }

    private static byte[] sections() {
        PcapngBuilder file = new PcapngBuilder().section(true);
        file.interfaceOf(148, 20, file.option(3, "first"), file.option(9, (byte) 0x94))
                .enhanced(0, 5_000_000, MESSAGE, file.option(2, 1, 4)).simple(MESSAGE, 16)
                .block(5, new byte[12]).block(0x1234, new byte[8]).section(false);
        return file.interfaceOf(125, 0).interfaceOf(147, 0, file.option(14, 1_700_000_000L, 8))
                .obsolete(1, 77, MESSAGE).enhanced(0, 78, MESSAGE).enhanced(1, 79, Arrays.copyOf(MESSAGE, 12), 16)
                .block(4, new byte[4]).bytes();
    }

    private static byte[] agilent() {
        PcapngBuilder file = new PcapngBuilder().section(false);
        file.interfaceOf(158, 0, file.option(2, "1"), file.option(9, (byte) 9));
        int number = 0;
        for (MsixLink.Sent sent : MsixLink.clean()) {
            int flags = sent.upstream() ? AgilentBuilder.UP : AgilentBuilder.DOWN;
            byte[] frame = AgilentBuilder.frame(number, sent.tlp());
            file.enhanced(0, sent.ns(), AgilentBuilder.record(number, sent.ns(), 0, flags, frame));
            file.enhanced(0, sent.ns(),
                    AgilentBuilder.record(number++, sent.ns(), 0, flags ^ 0x1000_0000, AgilentBuilder.dllp()));
        }
        return file.bytes();
    }

    private static byte[] pad() {
        return new AgilentBuilder().add(1_000, AgilentBuilder.UP, AgilentBuilder.frame(0, MESSAGE))
                .add(1_100, AgilentBuilder.DOWN, AgilentBuilder.dllp())
                .add(1_200, AgilentBuilder.UP, AgilentBuilder.frame(1, MESSAGE)).file();
    }

    /** A connection whose segments are cut anywhere, with one that comes late, one twice and one never. */
    private static byte[] streams() {
        PcapngBuilder file = new PcapngBuilder().section(false).interfaceOf(101, 0);
        Bytes up = new Bytes(true);
        Bytes down = new Bytes(true);
        int number = 0;
        for (MsixLink.Sent sent : MsixLink.clean()) {
            (sent.upstream() ? up : down).add(Packets.unit(number++, sent.tlp())).add(Bytes.hex("02 31000000 fb32"));
        }
        List<Integer> order = List.of(0, 1, 3, 2, 4, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        for (int segment : order) {
            stream(file, 3, 40_000, 2115, up.bytes(), segment);
            stream(file, 1, 2115, 40_000, down.bytes(), segment);
        }
        return file.bytes();
    }

    private static void stream(PcapngBuilder file, int from, int source, int target, byte[] all, int segment) {
        int start = Math.min(all.length, segment * 57);
        byte[] data = Arrays.copyOfRange(all, start, Math.min(all.length, start + 57));
        file.enhanced(0, segment * 10L,
                Packets.ipv4(6, from, 4 - from, Packets.tcp(source, target, 1_000_000L + start, 0, 0, data)));
    }
}
