/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tlplint.benchmarks.FormatBenchmark.Read;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.testkit.capture.AgilentBuilder;
import org.tlplint.testkit.capture.Packets;
import org.tlplint.testkit.capture.PcapBuilder;
import org.tlplint.testkit.capture.PcapngBuilder;
import org.tlplint.testkit.capture.Tlps;

/**
 * Packet captures of 64 MiB in memory, beside a raw scan of the same bytes. The TLPs are memory writes of one or four DWORDs to
 * random addresses; 10,000 packets come again and again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CaptureBenchmark {

    private static final int SIZE = 64 << 20;
    private static final int PACKETS = 10_000;
    private static final int DEVICE = 0x100;

    /** The file, what carries the TLPs, and DWORDs of data. */
    @Param({"pcap-tlp-1", "pcap-tlp-4", "pcap-nettlp-1", "pcap-pcieip-1", "pcap-agilent-1", "pcapng-tlp-1",
            "pcapng-tlp-4"})
    public String capture;

    private TraceFormat format;
    private MemoryInput input;

    @Setup
    public void build() {
        String[] parts = capture.split("-");
        format = Traces.format(parts[0]);
        byte[] none = parts[0].equals("pcap") ? pcap(parts[1], 0, 0) : pcapng(0, 0);
        int dwords = Integer.parseInt(parts[2]);
        byte[] some = parts[0].equals("pcap") ? pcap(parts[1], dwords, PACKETS) : pcapng(dwords, PACKETS);
        int part = some.length - none.length;
        byte[] bytes = new byte[none.length + SIZE / part * part];
        System.arraycopy(none, 0, bytes, 0, none.length);
        for (int at = none.length; at < bytes.length; at += part) {
            System.arraycopy(some, none.length, bytes, at, part);
        }
        input = new MemoryInput(capture, bytes);
    }

    private static byte[] tlp(Random random, int number, int dwords) {
        return Tlps.memoryWrite(DEVICE, number & 31, random.nextInt() & 0xffff_fffcL, random.ints(dwords).toArray());
    }

    private static byte[] pcap(String carrier, int dwords, int packets) {
        PcapBuilder file = PcapBuilder.of(switch (carrier) {
            case "tlp" -> 147;
            case "agilent" -> 158;
            default -> 1;
        });
        Random random = new Random(1);
        for (int i = 0; i < packets; i++) {
            byte[] tlp = tlp(random, i, dwords);
            file.packet(100L * i, switch (carrier) {
                case "tlp" -> tlp;
                case "agilent" ->
                    AgilentBuilder.record(i, 100L * i, 0, AgilentBuilder.UP, AgilentBuilder.frame(i & 0xfff, tlp));
                case "nettlp" -> Packets.udpFrame(1, 3, 0x3000, 0x3000, Packets.netTlp(i, tlp));
                default -> segment(i, packets, Packets.unit(i & 0xfff, tlp));
            });
        }
        return file.bytes();
    }

    /** The last segment of all ends the connection, so that the same packets can begin it again. */
    private static byte[] segment(int number, int packets, byte[] unit) {
        return Packets.ethernet(0x0800,
                Packets.ipv4(6, 1, 3, Packets.tcp(40_000, 2115, number == 0 ? 0 : 1 + (number - 1L) * unit.length, 0,
                        number == 0 ? 2 : number == packets - 1 ? 4 : 0, number == 0 ? new byte[0] : unit)));
    }

    private static byte[] pcapng(int dwords, int packets) {
        PcapngBuilder file = new PcapngBuilder().section(false).interfaceOf(147, 0);
        Random random = new Random(1);
        for (int i = 0; i < packets; i++) {
            file.enhanced(0, i, tlp(random, i, dwords));
        }
        return file.bytes();
    }

    /** Packets to events. */
    @Benchmark
    public long read(Read read) throws IOException {
        TraceEvent event = new TraceEvent();
        long count = 0;
        try (EventReader events = format.open(input)) {
            while (events.next(event)) {
                count++;
            }
        }
        read.megabytes += input.storedSize() / 1e6;
        read.millionEvents += count / 1e6;
        return count;
    }

    /** The sum of the bytes. */
    @Benchmark
    public int scan(Read read) {
        int sum = 0;
        for (byte b : input.bytes()) {
            sum += b;
        }
        read.megabytes += input.storedSize() / 1e6;
        return sum;
    }
}
