/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.tlplint.core.audit.TraceView;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.text.FilterNode.Need;
import org.tlplint.core.trace.TraceEvent;

/**
 * Finds all events that a filter wants. The trace is cut at places of its index and the blocks are replayed on all
 * processors; what was found comes out in the order of the events while the scan goes on.
 */
public final class EventScan {

    /** Least events of a block, unless told otherwise. */
    public static final int DEFAULT_BLOCK = 1 << 16;

    private static final int PATIENCE = 0x3ff;

    /** Opens a view of the trace; each thread needs one of its own. */
    @FunctionalInterface
    public interface Views {
        TraceView open() throws IOException;
    }

    /** Watches a scan, and can end it. Asked from several threads. */
    public interface Watcher {

        /** So many events have been looked at. */
        void at(long events);

        /** Whether the scan shall end now. */
        boolean isCancelled();
    }

    private record Block(long from, long to) {
    }

    private final Views views;
    private final EventFilter filter;
    private final EventMarks marks;
    private final int blockSize;
    private final Watcher watcher;
    private final AtomicLong looked = new AtomicLong();
    private volatile long complete;

    public EventScan(Views views, EventFilter filter, EventMarks marks, Watcher watcher) {
        this(views, filter, marks, watcher, DEFAULT_BLOCK);
    }

    EventScan(Views views, EventFilter filter, EventMarks marks, Watcher watcher, int blockSize) {
        this.views = views;
        this.filter = filter;
        this.marks = marks;
        this.watcher = watcher;
        this.blockSize = blockSize;
    }

    /**
     * Looks at the events from one to another.
     *
     * @param to the first event that is not looked at any more
     * @param startNs time of the first event of the trace
     * @param found receives what is wanted; all of it is before {@code to}
     * @throws CancellationException if the watcher asked for it
     */
    public void run(long from, long to, long startNs, EventSet found) throws IOException {
        complete = from;
        List<Block> blocks = blocks(from, to);
        EventSet[] parts = new EventSet[blocks.size()];
        AtomicInteger next = new AtomicInteger();
        int[] told = {0};
        int threads = Math.max(1, Math.min(blocks.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "tlplint-scan");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                ends.add(workers.submit(() -> {
                    for (int b = next.getAndIncrement(); b < parts.length; b = next.getAndIncrement()) {
                        EventSet part = scan(blocks.get(b), startNs);
                        synchronized (parts) {
                            parts[b] = part;
                            for (; told[0] < parts.length && parts[told[0]] != null; told[0]++) {
                                found.addAll(parts[told[0]]);
                                parts[told[0]] = new EventSet();
                                complete = blocks.get(told[0]).to;
                            }
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> end : ends) {
                await(end, next, parts.length);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** The first event of which it is not known yet whether it is wanted. */
    public long complete() {
        return complete;
    }

    private static void await(Future<?> end, AtomicInteger next, int none) throws IOException {
        try {
            end.get();
        } catch (ExecutionException e) {
            next.set(none);
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            next.set(none);
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** A block begins behind a place, so that the time of the event before is known, and ends behind the next one. */
    private List<Block> blocks(long from, long to) throws IOException {
        List<Block> blocks = new ArrayList<>();
        long begin = from;
        for (long place : views.open().starts()) {
            if (place + 1 - begin >= blockSize && place + 1 < to) {
                blocks.add(new Block(begin, place + 1));
                begin = place + 1;
            }
        }
        if (begin < to) {
            blocks.add(new Block(begin, to));
        }
        return blocks;
    }

    private EventSet scan(Block block, long startNs) throws IOException {
        return filter.isPlain() ? look(block, startNs) : replay(block, startNs);
    }

    private EventSet look(Block block, long startNs) throws IOException {
        EventSet found = new EventSet();
        EventFacts facts = new EventFacts(marks, startNs, null);
        long[] previous = {TraceEvent.NO_TIME};
        views.open().read(Math.max(0, block.from - 1), event -> {
            if (event.index() >= block.to) {
                return false;
            }
            facts.set(event, previous[0], null);
            if (event.index() >= block.from && filter.early(facts).isTrue()) {
                found.add(event.index());
            }
            previous[0] = event.timeNs() == TraceEvent.NO_TIME ? previous[0] : event.timeNs();
            return goOn(event, block);
        });
        return found;
    }

    private EventSet replay(Block block, long startNs) throws IOException {
        EventSet found = new EventSet();
        Narrator narrator = new Narrator();
        EventFacts facts = new EventFacts(marks, startNs, narrator);
        long[] previous = {TraceEvent.NO_TIME};
        views.open().replay(Math.max(0, block.from - 1), narrator, (event, replay) -> {
            if (event.index() >= block.to) {
                return false;
            }
            facts.set(event, previous[0], replay);
            Truth early = event.index() < block.from ? Truth.FALSE : filter.early(facts);
            narrator.begin(early.isKnown() ? Need.EVENT : filter.need());
            replay.accept(event);
            if (early.isTrue() || !early.isKnown() && filter.matches(facts)) {
                found.add(event.index());
            }
            previous[0] = event.timeNs() == TraceEvent.NO_TIME ? previous[0] : event.timeNs();
            return goOn(event, block);
        });
        return found;
    }

    private boolean goOn(TraceEvent event, Block block) {
        if ((event.index() & PATIENCE) == 0) {
            if (watcher.isCancelled()) {
                throw new CancellationException();
            }
            watcher.at(looked.addAndGet(PATIENCE + 1));
        }
        return event.index() < block.to - 1;
    }
}
