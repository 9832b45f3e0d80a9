/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.tlplint.benchmarks.generate.HostileTrace;
import org.tlplint.core.audit.AuditResult;

/** Whole audits of hostile traces; twice the bytes must not take much more than twice the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class HostileBenchmark {

    @Param
    private HostileTrace trace;
    @Param({"16", "32"})
    private int megabytes;
    private MemoryInput input;

    @Setup
    public void generate() throws IOException {
        input = input(trace, megabytes << 20);
    }

    /** A hostile trace in memory. */
    static MemoryInput input(HostileTrace trace, int bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes + (1 << 20));
        trace.write(bytes, out);
        return new MemoryInput(trace + ".log", out.toByteArray());
    }

    @Benchmark
    public AuditResult audit() throws IOException {
        return Traces.audit(input, "qemu-log");
    }
}
