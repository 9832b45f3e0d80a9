/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.tests;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Display;

/**
 * Feels the pulse of the UI thread: every {@value #EVERY_MS} ms it asks that thread to do nothing, and notes how long that
 * took to be done. When it takes long, it notes what the thread was busy with, and whether it was busy at all: on a
 * machine that does other work too, a thread may just not have had a processor.
 */
final class UiWatch implements AutoCloseable {

    private static final int EVERY_MS = 10;
    /** Shorter blocks are not kept one by one. */
    private static final long NOTED_MS = 40;
    private static final int INNERMOST = 8;
    private static final int MOST_SAMPLES = 20;

    /**
     * A time in which the UI thread did nothing for the user.
     *
     * @param ms how long
     * @param cpuMs processor time that the UI thread took meanwhile
     * @param waitMs how long it waited for a lock or slept meanwhile, by samples
     * @param gcMs how long garbage was collected meanwhile
     * @param stacks what the UI thread did, sampled
     */
    record Block(long ms, long cpuMs, long waitMs, long gcMs, List<StackTraceElement[]> stacks) {

        /**
         * What remains of it when the machine had given every thread its turn and nobody had collected garbage: an estimate, never
         * more than {@link #ms()}.
         */
        long ownMs() {
            return Math.min(ms, cpuMs + waitMs);
        }

        String report() {
            String stack = stacks.isEmpty() ? "        (no sample)" : text(stacks.get(stacks.size() / 2));
            return "    %d ms, of it %d ms of processor, %d ms of waiting, %d ms of garbage collection%n%s".formatted(
                    ms,
                    cpuMs, waitMs, gcMs, stack);
        }

        /** The innermost frames, and those of tlplint. */
        private static String text(StackTraceElement[] frames) {
            return IntStream.range(0, frames.length)
                    .filter(i -> i < INNERMOST || frames[i].getClassName().startsWith("org.tlplint"))
                    .mapToObj(i -> "        at " + frames[i]).collect(Collectors.joining("\n"));
        }
    }

    private static final Set<Thread.State> WAITING = EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING,
            Thread.State.TIMED_WAITING);

    private final Display display;
    private final Thread watcher;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Block> blocks = new ArrayList<>();
    private volatile boolean ended;
    private volatile long answered;
    private long asked;
    private long pulses;
    private long longestMs;
    private long longestOwnMs;
    private long totalNanos;

    private UiWatch(Display display) {
        this.display = display;
        watcher = new Thread(this::watch, "ui-watch");
        watcher.setDaemon(true);
        watcher.setPriority(Thread.MAX_PRIORITY);
    }

    /** Begins to watch. */
    static UiWatch start() {
        UiWatch watch = new UiWatch(UiBot.display());
        watch.watcher.start();
        return watch;
    }

    private void watch() {
        try {
            while (!ended && !display.isDisposed()) {
                pulse();
                Thread.sleep(EVERY_MS);
            }
        } catch (InterruptedException e) {
            // the test is over
        }
    }

    private void pulse() throws InterruptedException {
        long number = ++asked;
        long begin = System.nanoTime();
        long cpu = cpuNanos();
        long gc = gcMillis();
        long[] done = {0};
        display.asyncExec(() -> {
            done[0] = System.nanoTime();
            answered = number;
        });
        List<StackTraceElement[]> stacks = new ArrayList<>();
        long waited = 0;
        while (answered != number && !ended) {
            long before = System.nanoTime();
            boolean waiting = WAITING.contains(display.getThread().getState());
            Thread.sleep(1);
            boolean waits = waiting && WAITING.contains(display.getThread().getState());
            waited += waits ? System.nanoTime() - before : 0;
            boolean sample = (System.nanoTime() - begin) / 1_000_000 > (stacks.size() + 2) * EVERY_MS;
            if (sample && stacks.size() < MOST_SAMPLES && answered != number) {
                stacks.add(display.getThread().getStackTrace());
            }
        }
        if (answered == number) {
            note(done[0] - begin, cpuNanos() - cpu, waited, gcMillis() - gc, stacks);
        }
    }

    private synchronized void note(long nanos, long cpu, long waited, long gc, List<StackTraceElement[]> stacks) {
        Block block = new Block(nanos / 1_000_000, cpu / 1_000_000, waited / 1_000_000, gc, stacks);
        pulses++;
        totalNanos += nanos;
        longestMs = Math.max(longestMs, block.ms());
        longestOwnMs = Math.max(longestOwnMs, block.ownMs());
        if (block.ms() >= NOTED_MS) {
            blocks.add(block);
        }
    }

    private long cpuNanos() {
        return threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(display.getThread().threadId()) : 0;
    }

    private static long gcMillis() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    }

    /** The longest time in which the UI thread did not answer. */
    synchronized long longestMs() {
        return longestMs;
    }

    /** The same without the time in which the UI thread had no processor, for the machine or the collector of garbage was busy. */
    synchronized long longestOwnMs() {
        return longestOwnMs;
    }

    /** The blocks worth a look, longest first. */
    synchronized List<Block> blocks() {
        return blocks.stream().sorted(Comparator.comparingLong(Block::ms).reversed()).toList();
    }

    /** In words: how often it was asked, how long it took, and what held the longest ones up. */
    synchronized String report() {
        return "UI thread: asked %,d times, answered after %.2f ms on average, %d ms at most (%d ms of its own); %d over %d ms%n%s"
                .formatted(pulses, pulses == 0 ? 0 : totalNanos / 1e6 / pulses, longestMs, longestOwnMs, blocks.size(),
                        NOTED_MS, blocks().stream().limit(5).map(Block::report).collect(Collectors.joining("\n")));
    }

    /** Forgets what was seen so far: what came before is not what the test is about. */
    synchronized void restart() {
        blocks.clear();
        pulses = 0;
        longestMs = 0;
        longestOwnMs = 0;
        totalNanos = 0;
    }

    /**
     * Fails when the UI thread was held up for longer by what it did itself.
     *
     * @param mostMs the longest block allowed
     */
    void require(long mostMs) {
        if (longestOwnMs() > mostMs) {
            throw new AssertionError("the UI thread was held up for over " + mostMs + " ms\n" + report());
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        watcher.join();
    }
}
