/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a test measures: printed, and kept in {@code target/measures.txt}. A limit in milliseconds is widened on a machine that does other
 * work, by the number of processes that want each processor.
 */
final class Measures {

    private static final double TOLERANCE = 1.25;
    private static final Path FILE = Workbench.SHOTS.resolveSibling("measures.txt");

    private final String title;
    private final List<String> failures = new ArrayList<>();

    Measures(String title) {
        this.title = title;
        say("%s, load %.1f on %d processors, heap %d MB".formatted(title, load(),
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20));
    }

    private static double load() {
        return Math.max(0, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /**
     * How much longer than the limit things may take before the test fails: machines differ, and the load of a moment ago is not
     * that of now. What is reached is written down, and is what the documentation says.
     */
    private static double patience() {
        return TOLERANCE * Math.max(1, load() / Runtime.getRuntime().availableProcessors());
    }

    /** Something that took time. */
    void took(String what, double ms, double limitMs) {
        double widened = limitMs * patience();
        say(String.format(Locale.ROOT, "  %-58s %8.1f ms (limit %.0f ms)", what, ms, limitMs));
        if (ms > widened) {
            failures.add(what + " took " + ms + " ms, the limit is " + limitMs + ", now " + widened);
        }
    }

    /** Something that takes memory, in bytes. */
    void takes(String what, long bytes, long limit) {
        say(String.format(Locale.ROOT, "  %-58s %8.1f MB (limit %.0f MB)", what, bytes / 1e6, limit / 1e6));
        if (bytes > limit) {
            failures.add(what + " takes " + bytes + " bytes, the limit is " + limit);
        }
    }

    /** How the UI thread did. */
    void watched(String what, UiWatch watch, double limitMs) {
        took("longest time without an answer of the UI thread, " + what, watch.longestOwnMs(), limitMs);
        say("    " + watch.report().replace("\n", "\n    "));
    }

    void say(String line) {
        System.out.println(line);
        try {
            Files.writeString(FILE, line + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Fails if a limit was passed. */
    void check() {
        if (!failures.isEmpty()) {
            throw new AssertionError(title + ": " + String.join("; ", failures));
        }
    }

    /** Heap in use after garbage was collected. */
    static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The sum of the peaks of all parts of the heap since {@link #resetPeaks()}: at least the peak of the heap. */
    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    }

    /** Peak of the resident memory of the process since {@link #resetPeaks()}, or 0 where the system does not tell. */
    static long peakResident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("[^0-9]", "")) << 10).findFirst().orElse(0);
    }

    static void resetPeaks() throws IOException {
        heap();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        Path clear = Path.of("/proc/self/clear_refs");
        if (Files.isWritable(clear)) {
            Files.writeString(clear, "5");
        }
    }
}
