/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;

import org.tlplint.core.audit.AuditEngine;
import org.tlplint.core.audit.AuditRequest;
import org.tlplint.core.audit.AuditResult;
import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.IndexBuilder;
import org.tlplint.core.audit.Progress;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.text.EventLister;
import org.tlplint.core.trace.TraceFormat;
import org.tlplint.formats.Detection;
import org.tlplint.formats.Formats;
import org.tlplint.rules.RuleCatalog;

/**
 * What the index of a large trace costs and what it is good for: heap and time while an audit makes it, then the time from any event
 * to the state of all functions after it and to the rows of a page. Not a JMH benchmark: one audit of such a trace takes
 * a minute.
 */
public final class IndexBenchmark {

    private static final int TIMES = 400;
    private static final int PAGE = 256;

    private IndexBenchmark() {
    }

    /** Arguments: files. */
    public static void main(String[] args) throws IOException {
        for (String file : args) {
            measure(Path.of(file));
        }
    }

    private static void measure(Path file) throws IOException {
        Detection detection = Formats.detect(Formats.input(file));
        TraceFormat format = detection.format();
        long before = heap();
        IndexBuilder index = new IndexBuilder();
        AuditResult result = new AuditEngine(RuleCatalog::rules)
                .run(AuditRequest.of(new AuditSource(Formats.input(file).withoutHash(), format, 100)), Progress.NONE,
                        index);
        say("%s: %,d events, audit with index %.1f s", file.getFileName(), result.events(),
                result.duration().toMillis() / 1e3);
        long events = result.events();
        long found = heap();
        say("  heap for index and result %.1f MB (estimated %.1f MB), places %,d, %,d events between two",
                (found - before) / 1e6, index.weight() / 1e6, index.size(), events / Math.max(1, index.size()));
        TraceView view = new TraceView(new AuditSource(Formats.input(file).withoutHash(), format, 100),
                java.util.List.of(), index);
        SplittableRandom random = new SplittableRandom(1);
        EventLister lister = new EventLister(view);
        for (int i = 0; i < 2; i++) {
            String when = i == 0 ? "cold" : "warm";
            times(when + ": state after any event", random, events, e -> state(view, e));
            times(when + ": page of " + PAGE + " rows anywhere", random, events, e -> page(lister, e));
        }
        once("first page", () -> page(lister, 0));
        once("page in the middle", () -> page(lister, events / 2));
        once("last page", () -> page(lister, events - PAGE));
        index = null;
        result = null;
    }

    private static void state(TraceView view, long event) {
        try {
            if (view.stateAfter(event).functions().isEmpty() && event > 1000) {
                throw new IllegalStateException("no functions after event " + event);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void page(EventLister lister, long event) {
        try {
            if (lister.page(event, PAGE).isEmpty()) {
                throw new IllegalStateException("no rows from event " + event);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void times(String what, SplittableRandom random, long events, LongConsumer look) {
        double[] ms = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long event = random.nextLong(events);
            long begin = System.nanoTime();
            look.accept(event);
            ms[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(ms);
        say("  %-36s median %6.1f ms, 99 of 100 below %6.1f ms, worst %6.1f ms", what, ms[TIMES / 2],
                ms[TIMES * 99 / 100], ms[TIMES - 1]);
    }

    private static void once(String what, Runnable look) {
        long begin = System.nanoTime();
        look.run();
        say("  %-36s %.1f ms", what, (System.nanoTime() - begin) / 1e6);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
