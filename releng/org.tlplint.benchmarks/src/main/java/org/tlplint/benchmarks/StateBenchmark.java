/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks;

import java.io.IOException;
import java.util.List;
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
import org.tlplint.benchmarks.generate.Plan;
import org.tlplint.core.audit.AccessSearch;
import org.tlplint.core.audit.AccessTarget;
import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.IndexBuilder;
import org.tlplint.core.audit.Progress;
import org.tlplint.core.audit.StateAround;
import org.tlplint.core.audit.TraceView;

/**
 * What the views of the workbench ask for: the state around an event anywhere, and accesses before it. A trace of a hundred
 * million events has 32,768 of them between two places of its index, a short one 8,192.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 3)
public class StateBenchmark {

    private static final int BYTES = 256 << 20;

    @Param({"8192", "32768"})
    private int stride;

    private AuditSource source;
    private IndexBuilder index;
    private long events;
    private int function;
    private final Random random = new Random(1);

    @Setup
    public void audit() throws IOException {
        source = new AuditSource(Traces.qemu(Plan.of(1, BYTES)).input(), Traces.format("qemu-log"), 100);
        index = new IndexBuilder(stride);
        new AuditEngine(List::of).run(AuditRequest.of(source), Progress.NONE, index);
        events = index.events();
        function = view().stateAfter(events - 1).functions().stream().filter(f -> f.msix() != null).findFirst()
                .orElseThrow().bdf();
        System.out.println(events + " events");
    }

    private TraceView view() {
        return new TraceView(source, List.of(), index);
    }

    /** One in 64 is the worst case: the event just before a place. */
    private long anywhere() {
        long event = (long) (random.nextDouble() * events);
        return random.nextInt(64) == 0 ? Math.min(events - 1, event / stride * stride + stride - 1) : event;
    }

    @Benchmark
    public StateAround stateAround() throws IOException {
        return view().around(anywhere(), () -> false);
    }

    @Benchmark
    public long previousWriteOfAnEntry() throws IOException {
        return search().previous(new AccessTarget.Entry(function, "", 0), anywhere());
    }

    @Benchmark
    public long previousAccessToMessageControl() throws IOException {
        return search().previous(new AccessTarget.Register(function, 0x42, 2, false), anywhere());
    }

    private AccessSearch search() {
        return new AccessSearch(this::view, () -> false, n -> {});
    }
}
