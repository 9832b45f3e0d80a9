/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tlplint.benchmarks.generate.Plan;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.TraceInput;
import org.tlplint.formats.text.LineScanner;

/** One stage more with each benchmark. Beside operations a second the result has megabytes (of 10^6 bytes) a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

    private static final int SIZE = 64 << 20;

    private TraceInput qemu;

    /** Bytes read, as a rate beside the operations. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Megabytes a second. */
        public double megabytes;

        @Setup(Level.Iteration)
        public void clear() {
            megabytes = 0;
        }

        void add(TraceInput input) {
            megabytes += input.storedSize() / 1e6;
        }
    }

    @Setup
    public void generate() {
        qemu = Traces.qemu(Plan.of(1, SIZE)).input();
    }

    /** Finding the ends of lines. */
    @Benchmark
    public long lines(Read read) throws IOException {
        read.add(qemu);
        long sum = 0;
        try (LineScanner scanner = new LineScanner(qemu, new SkipLog())) {
            while (scanner.next()) {
                sum += scanner.end() - scanner.start();
            }
        }
        return sum;
    }

    /** Lines to events. */
    @Benchmark
    public long qemuReader(Read read) throws IOException {
        return events(qemu, "qemu-log", read);
    }

    private static long events(TraceInput input, String format, Read read) throws IOException {
        read.add(input);
        TraceEvent event = new TraceEvent();
        long count = 0;
        try (EventReader reader = Traces.format(format).open(input)) {
            while (reader.next(event)) {
                count++;
            }
        }
        return count;
    }

    /** Lines to events to steps, with nobody listening. */
    @Benchmark
    public int readerAndReplay(Read read) throws IOException {
        read.add(qemu);
        TraceEvent event = new TraceEvent();
        Replay replay = new Replay(step -> {});
        try (EventReader reader = Traces.format("qemu-log").open(qemu)) {
            while (reader.next(event)) {
                replay.setTraits(reader.traits());
                replay.accept(event);
            }
        }
        return replay.machine().functions().size();
    }

    /** Everything but the file: all rules, statistics, findings. */
    @Benchmark
    public AuditResult audit(Read read) throws IOException {
        read.add(qemu);
        return Traces.audit(qemu, "qemu-log");
    }
}
