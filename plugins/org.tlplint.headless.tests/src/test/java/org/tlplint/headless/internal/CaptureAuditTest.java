/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlplint.testkit.capture.AgilentBuilder;
import org.tlplint.testkit.capture.MsixLink;
import org.tlplint.testkit.capture.MsixLink.Sent;
import org.tlplint.testkit.capture.Packets;
import org.tlplint.testkit.capture.PcapBuilder;
import org.tlplint.testkit.capture.PcapngBuilder;

/** The fault on a link is found whatever carries its TLPs, and nothing is found where there is none. */
class CaptureAuditTest {

    private static final int TCP = 6;

    @TempDir
    Path folder;

    private static byte[] file(String carrier, List<Sent> link) {
        return switch (carrier) {
            case "tlp" -> pcap(147, link, s -> s.tlp());
            case "nettlp" ->
                pcap(1, link, s -> Packets.udpFrame(s.upstream() ? 3 : 1, s.upstream() ? 1 : 3, 0x3000, 0x3000,
                        Packets.netTlp(0, s.tlp())));
            case "sora" ->
                pcap(1, link, s -> Packets.udpFrame(3, 1, 14_198, 14_198, Packets.sora(s.upstream(), s.tlp())));
            case "pcie-ip" -> connection(link);
            case "agilent" -> agilent(link);
            default -> pad(link);
        };
    }

    private static byte[] pcap(int linkType, List<Sent> link, java.util.function.Function<Sent, byte[]> packet) {
        PcapBuilder file = PcapBuilder.of(linkType);
        link.forEach(s -> file.packet(s.ns(), packet.apply(s)));
        return file.bytes();
    }

    private static byte[] connection(List<Sent> link) {
        PcapngBuilder file = new PcapngBuilder().section(true).interfaceOf(101, 0);
        int[] sequence = new int[2];
        for (Sent s : link) {
            int side = s.upstream() ? 1 : 0;
            byte[] unit = Packets.unit(0, s.tlp());
            int port = s.upstream() ? 40_000 : 2115;
            file.enhanced(0, s.ns() / 1000, Packets.ipv4(TCP, 1 + side, 2 - side,
                    Packets.tcp(port, 42_115 - port, sequence[side], sequence[1 - side], 0, unit)));
            sequence[side] += unit.length;
        }
        return file.bytes();
    }

    private static byte[] agilent(List<Sent> link) {
        PcapngBuilder file = new PcapngBuilder().section(false).interfaceOf(158, 0);
        int number = 0;
        for (Sent s : link) {
            file.enhanced(0, 0,
                    AgilentBuilder.record(number, s.ns(), 0, s.upstream() ? AgilentBuilder.UP : AgilentBuilder.DOWN,
                            AgilentBuilder.frame(number++, s.tlp())));
        }
        return file.bytes();
    }

    private static byte[] pad(List<Sent> link) {
        AgilentBuilder file = new AgilentBuilder();
        int number = 0;
        for (Sent s : link) {
            file.add(s.ns(), s.upstream() ? AgilentBuilder.UP : AgilentBuilder.DOWN,
                    AgilentBuilder.frame(number++, s.tlp()));
        }
        return file.file();
    }

    private Cli.Result audit(String carrier, List<Sent> link) throws IOException {
        Path file = Files.write(folder.resolve(carrier), file(carrier, link));
        return Cli.run("audit", file.toString(), "--progress", "none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tlp", "nettlp", "sora", "pcie-ip", "agilent", "pad"})
    void faultyAndCleanLinks(String carrier) throws IOException {
        Cli.Result clean = audit(carrier, MsixLink.clean());
        assertTrue(clean.out().contains("Verdict: No findings. 55 rules passed"), clean.out());
        assertEquals(0, clean.code(), clean.out());
        Cli.Result faulty = audit(carrier, MsixLink.unmaskedChange());
        assertEquals(1, faulty.code());
        assertTrue(faulty.line("violation").matches("violation +MSIX-TBL-001 +01:00.0 +1 +0"), faulty.out());
        assertEquals(1,
                faulty.out().lines().filter(l -> l.startsWith("violation ") || l.startsWith("advisory ")).count());
        assertTrue(faulty.out().contains("Message Data 0x00004021 -> 0x00004031 while entry 0 was unmasked"),
                faulty.out());
    }
}
