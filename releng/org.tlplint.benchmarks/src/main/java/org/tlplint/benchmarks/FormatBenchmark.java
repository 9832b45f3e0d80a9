/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tlplint.benchmarks.generate.Plan;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.text.LineScanner;
import org.tlplint.testkit.capture.AgilentBuilder;
import org.tlplint.testkit.capture.Tlps;
import org.tlplint.testkit.samples.Sample;
import org.tlplint.testkit.samples.SampleFolder;

/**
 * The reader of each format on 64 MiB in memory, beside a raw scan of the same bytes. The trace is a sample of the format's
 * tests, repeated, or generated. Choose with {@code -p format=qemu-log,csv}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FormatBenchmark {

    /** Formats whose trace is generated: two for which there is a generator, one whose samples cannot be repeated. */
    static final Set<String> GENERATED = Set.of("qemu-log", "csv", "agilent-pad");
    private static final int SIZE = 64 << 20;
    private static final int PAD_RECORD = 40;

    /** The id of a format; {@code FormatBenchmarkTest} says when one is missing here. */
    @Param({"qemu-log", "csv", "jsonl", "lspci", "mmiotrace", "ftrace", "setpci", "tlp-hex", "connectal", "pcap",
            "pcapng",
            "agilent-pad", "kernel-log", "leechcore", "cocotb", "map", "xilinx-rp", "pcievhost", "intel-ofs", "bsa-csv",
            "bsa-jsonl", "avery", "gem5", "libvfio-user", "palladium"})
    public String format;

    private TraceFormat reader;
    private MemoryInput input;
    private boolean binary;

    /** What was read, as rates beside the operations. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Megabytes (of 10^6 bytes) a second. */
        public double megabytes;
        /** Millions of events a second. */
        public double millionEvents;

        @Setup(Level.Iteration)
        public void clear() {
            megabytes = 0;
            millionEvents = 0;
        }
    }

    /** The samples of a format. */
    static SampleFolder samples(String id) throws IOException {
        return SampleFolder.resource(FormatBenchmark.class.getClassLoader(), "samples/" + id);
    }

    @Setup
    public void prepare() throws IOException {
        SampleFolder folder = samples(format);
        binary = folder.setting("count", "lines").equals("records");
        reader = Traces.format(format);
        if (GENERATED.contains(format)) {
            input = generated();
        } else {
            Sample sample = folder.repeatable();
            reader = sample.settings().isEmpty() ? reader : reader.with(sample.settings());
            input = new MemoryInput(sample.name(), folder.repeated(sample, SIZE));
        }
    }

    private MemoryInput generated() {
        return switch (format) {
            case "csv" -> Traces.csv(SIZE);
            case "qemu-log" -> Traces.qemu(Plan.of(1, SIZE)).input();
            default -> {
                AgilentBuilder file = new AgilentBuilder();
                int record = PAD_RECORD + AgilentBuilder.frame(0, write(0)).length;
                for (int i = 0; i < SIZE / record; i++) {
                    file.add(100L * i, AgilentBuilder.UP, AgilentBuilder.frame(i & 0xfff, write(i)));
                }
                yield new MemoryInput("generated.pad", file.file());
            }
        };
    }

    private static byte[] write(int number) {
        return Tlps.memoryWrite(0x100, number & 31, 0xfee0_1004L, number);
    }

    /** Bytes to events. */
    @Benchmark
    public long read(Read read) throws IOException {
        TraceEvent event = new TraceEvent();
        long count = 0;
        try (EventReader events = reader.open(input)) {
            while (events.next(event)) {
                count++;
            }
        }
        read.megabytes += input.storedSize() / 1e6;
        read.millionEvents += count / 1e6;
        return count;
    }

    /** The ends of lines of a text, the sum of the bytes of what is none. */
    @Benchmark
    public long scan(Read read) throws IOException {
        read.megabytes += input.storedSize() / 1e6;
        return binary ? sum(input.bytes()) : lines();
    }

    private static long sum(byte[] bytes) {
        int sum = 0;
        for (byte b : bytes) {
            sum += b;
        }
        return sum;
    }

    private long lines() throws IOException {
        long sum = 0;
        try (LineScanner scanner = new LineScanner(input, new SkipLog())) {
            while (scanner.next()) {
                sum += scanner.end() - scanner.start();
            }
        }
        return sum;
    }
}
