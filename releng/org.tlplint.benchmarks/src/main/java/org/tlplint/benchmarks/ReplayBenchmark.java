/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tlplint.benchmarks.generate.Plan;
import org.tlplint.core.replay.Replay;
import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;

/** The replay alone, on events that were read before: nanoseconds for one event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReplayBenchmark {

    /** So many events take up 200 MB. */
    private static final int EVENTS = 50_000;

    private final List<TraceEvent> events = new ArrayList<>();

    @Setup
    public void read() throws IOException {
        try (EventReader reader = Traces.format("qemu-log").open(Traces.qemu(Plan.of(1, 64 << 20)).input())) {
            while (events.size() < EVENTS) {
                TraceEvent event = new TraceEvent();
                if (!reader.next(event)) {
                    throw new IllegalStateException("the trace has only %,d events".formatted(events.size()));
                }
                events.add(event);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public int replay() {
        Replay replay = new Replay(step -> {});
        for (TraceEvent event : events) {
            replay.accept(event);
        }
        return replay.machine().functions().size();
    }
}
