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
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;

/**
 * Feels the pulse of the UI thread: a timer wakes it every {@value #EVERY_MS} ms, which the toolkit serves in its turn with the
 * keys and clicks of users, before it lays out and paints. When that comes late, a key would have been answered as late: the watch
 * notes what the thread was busy with meanwhile, and whether it was busy at all: on a machine that does other work too, a thread
 * may just not have had a processor.
 */
final class UiWatch implements AutoCloseable {

    private static final int EVERY_MS = 10;
    /** Shorter blocks are not kept one by one. */
    private static final long NOTED_MS = 40;
    /** A look at the UI thread for so much processor time that it took, or time that it waited. */
    private static final long SAMPLED_NANOS = 5_000_000;
    private static final int MOST_SAMPLES = 60;
    private static final int INNERMOST = 4;

    /**
     * A time in which the UI thread did nothing for the user.
     *
     * @param ms how long
     * @param cpuMs processor time that the UI thread took meanwhile
     * @param waitMs how long it waited for a lock or slept meanwhile, by samples
     * @param gcMs how long garbage was collected meanwhile
     * @param stacks what the UI thread did, a sample for each {@value #SAMPLED_NANOS} ns that it worked or waited
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
            return "    %d ms, of it %d ms of processor, %d ms of waiting, %d ms of garbage collection%n%s".formatted(
                    ms, cpuMs, waitMs, gcMs,
                    stacks.stream().map(Block::text).collect(Collectors.joining(System.lineSeparator())));
        }

        /** The innermost frames and the innermost ones of tlplint, in one line. */
        private static String text(StackTraceElement[] frames) {
            Stream<StackTraceElement> innermost = Stream.of(frames).limit(INNERMOST);
            Stream<StackTraceElement> ours = Stream.of(frames).skip(INNERMOST)
                    .filter(f -> f.getClassName().startsWith("org.tlplint")).limit(INNERMOST);
            return Stream.concat(innermost, ours).map(Block::name).collect(Collectors.joining(" < ", "        ", ""));
        }

        private static String name(StackTraceElement frame) {
            String type = frame.getClassName();
            return type.substring(type.lastIndexOf('.') + 1) + '.' + frame.getMethodName() + ':'
                    + frame.getLineNumber();
        }
    }

    private static final Set<Thread.State> WAITING = EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING,
            Thread.State.TIMED_WAITING);

    private final Display display;
    private final Thread watcher;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Block> blocks = new ArrayList<>();
    private volatile boolean ended;
    private volatile Pulse last;
    private long pulses;
    private long longestMs;
    private long longestOwnMs;
    private long totalNanos;

    /** A time when the UI thread was awake, the processor time that it had taken by then, and what it does from then on. */
    private final class Pulse {

        private final long nanos = System.nanoTime();
        private final long cpuNanos = cpuNanos();
        private final long gcMillis = gcMillis();
        private final long due = nanos + EVERY_MS * 1_000_000;
        private final List<StackTraceElement[]> stacks = new ArrayList<>();
        private long waited;
        private long sampled = cpuNanos;

        /** Looks what the UI thread does now; in the thread of the watch. */
        synchronized void look(long since, boolean waited) {
            this.waited += waited ? Math.max(0, System.nanoTime() - Math.max(due, since)) : 0;
            long busy = cpuNanos() + this.waited;
            if (busy - sampled >= SAMPLED_NANOS && stacks.size() < MOST_SAMPLES) {
                sampled = busy;
                stacks.add(display.getThread().getStackTrace());
            }
        }

        /** What there was until another pulse. */
        synchronized Block until(Pulse next) {
            return new Block(Math.max(0, next.nanos - due) / 1_000_000, (next.cpuNanos - cpuNanos) / 1_000_000,
                    waited / 1_000_000, next.gcMillis - gcMillis, List.copyOf(stacks));
        }
    }

    private UiWatch(Display display) {
        this.display = display;
        watcher = new Thread(this::watch, "ui-watch");
        watcher.setDaemon(true);
        watcher.setPriority(Thread.MAX_PRIORITY);
    }

    /** Begins to watch. */
    static UiWatch start() {
        UiWatch watch = new UiWatch(UiBot.display());
        UiBot.run(watch::beat);
        watch.watcher.start();
        return watch;
    }

    /** In the UI thread, again and again. */
    private void beat() {
        Pulse before = last;
        last = new Pulse();
        if (before != null) {
            note(before.until(last), last.nanos - before.due);
        }
        if (!ended) {
            display.timerExec(EVERY_MS, this::beat);
        }
    }

    private void watch() {
        try {
            while (!ended && !display.isDisposed()) {
                Pulse now = last;
                long begin = System.nanoTime();
                boolean waits = waits();
                Thread.sleep(1);
                if (last == now) {
                    now.look(begin, waits && waits());
                }
            }
        } catch (InterruptedException e) {
            // the test is over
        }
    }

    private boolean waits() {
        return WAITING.contains(display.getThread().getState());
    }

    private synchronized void note(Block block, long nanos) {
        pulses++;
        totalNanos += Math.max(0, nanos);
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

    /** The blocks worth a look, those first in which the UI thread itself did most. */
    synchronized List<Block> blocks() {
        return blocks.stream().sorted(Comparator.comparingLong(Block::ownMs).reversed()).toList();
    }

    /** In words: how often it was asked, how long it took, and what held the longest ones up. */
    synchronized String report() {
        return "UI thread: woken %,d times, %.2f ms late on average, %d ms at most (%d ms of its own); %d over %d ms%n%s"
                .formatted(pulses, pulses == 0 ? 0 : totalNanos / 1e6 / pulses, longestMs, longestOwnMs, blocks.size(),
                        NOTED_MS, blocks().stream().limit(5).map(Block::report).collect(Collectors.joining("\n")));
    }

    /** Forgets what was seen so far, and what the UI thread has just done: what came before is not what the test is about. */
    void restart() {
        UiBot.run(() -> last = new Pulse());
        forget();
    }

    private synchronized void forget() {
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
