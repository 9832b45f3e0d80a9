/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tlplint.core.trace.TraceException;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.testkit.samples.Sample;
import org.tlplint.testkit.samples.SampleFolder;

/**
 * Every reader on many small changed inputs, one for each seed from 0: 10 million with {@code -Plong}, others with
 * {@code -Dtlplint.inputs=N -Dtlplint.firstSeed=S -Dtlplint.formats=ID,ID}. An input on which a reader fails is written to
 * {@code target/corpus}, from where it belongs into the resources, {@code corpus/ID}: {@link CorpusTest} reads it ever after.
 */
class FuzzTest {

    private static final long INPUTS = Long.getLong("tlplint.inputs", 5_000);
    private static final long FIRST = Long.getLong("tlplint.firstSeed", 0);
    private static final String FORMATS = System.getProperty("tlplint.formats", "");
    private static final int SIZE = 420;
    /** Processor time after which an input of a few hundred bytes hangs the reader: a thousand times what any takes. */
    private static final long HANGING_NS = 10_000_000_000L;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    static Stream<String> ids() {
        return EveryReaderTest.ids().filter(id -> FORMATS.isEmpty() || ("," + FORMATS + ",").contains("," + id + ","));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void survives(String id) throws IOException {
        TraceFormat format = Formats.byId(id);
        SampleFolder folder = Samples.folder(format);
        Mutator mutator = new Mutator(folder, SIZE);
        ReaderCheck[] checks = checks(format, folder);
        long start = System.nanoTime();
        long bytes = 0;
        long events = 0;
        long refused = 0;
        long longest = 0;
        for (long seed = FIRST; seed < FIRST + INPUTS; seed++) {
            byte[] input = mutator.input(new SplittableRandom(seed));
            long before = CLOCK.getCurrentThreadCpuTime();
            ReaderCheck.Outcome outcome = check(checks[(int) (seed % checks.length)], input, id, seed);
            long nanos = CLOCK.getCurrentThreadCpuTime() - before;
            if (nanos > HANGING_NS) {
                throw keep(id, seed, input,
                        new AssertionError("%s: %,d ns for %d bytes".formatted(id, nanos, input.length)));
            }
            longest = Math.max(longest, nanos);
            bytes += input.length;
            events += outcome.events();
            refused += outcome.refusal() == null ? 0 : 1;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "fuzz %-14s seeds %d to %d: %,d inputs of %d bytes, %,d events, %,d refused, %.1f s, %,.0f inputs/s, "
                        + "longest %.1f ms%n",
                id, FIRST, FIRST + INPUTS - 1, INPUTS, bytes / Math.max(1, INPUTS), events, refused,
                seconds, INPUTS / seconds, longest / 1e6);
    }

    /** One for each way in which samples want the format set. */
    private static ReaderCheck[] checks(TraceFormat format, SampleFolder folder) throws TraceException {
        Accounting accounting = Accounting.of(folder);
        ReaderCheck[] checks = new ReaderCheck[folder.samples().size()];
        for (int i = 0; i < checks.length; i++) {
            Sample sample = folder.samples().get(i);
            checks[i] = new ReaderCheck(Samples.set(format, sample), accounting);
        }
        return checks;
    }

    private static ReaderCheck.Outcome check(ReaderCheck check, byte[] input, String id, long seed) throws IOException {
        try {
            return check.check(input, seed);
        } catch (AssertionError e) {
            throw keep(id, seed, input, e);
        }
    }

    private static AssertionError keep(String id, long seed, byte[] input, AssertionError e) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/corpus", id));
        Path file = Files.write(folder.resolve("seed-" + seed), input);
        return new AssertionError("%s; the input is in %s".formatted(e.getMessage(), file.toAbsolutePath()), e);
    }
}
