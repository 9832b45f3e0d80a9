/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

import org.tlplint.core.pci.FunctionState;

/**
 * Looks for the access before or after an event. It goes from block to block between the places of the index, the nearest
 * first, several at a time; blocks in which the function did not change are passed over where that proves that they hold
 * nothing. Without an index, or where the source cannot seek, it reads from the beginning.
 */
public final class AccessSearch {

    /** Nothing found. */
    public static final long NONE = -1;

    private static final int LOOK_EVERY = 0xff;
    private static final int MOST_THREADS = 4;

    /** Opens another view of the same trace; each is used in one thread. */
    @FunctionalInterface
    public interface Views {

        /** A new view. */
        TraceView open() throws IOException;
    }

    /** Asked by a scan whether to go on. */
    static final class Watch {

        private final BooleanSupplier over;

        Watch(BooleanSupplier over) {
            this.over = over;
        }

        boolean goesOn(long event) {
            return (event & LOOK_EVERY) != 0 || !over.getAsBoolean();
        }
    }

    private record Block(long from, long to) {
    }

    private final Views views;
    private final BooleanSupplier cancelled;
    private final LongConsumer progress;

    /**
     * @param cancelled asked in several threads
     * @param progress told in several threads how many events have been looked through, or passed over
     */
    public AccessSearch(Views views, BooleanSupplier cancelled, LongConsumer progress) {
        this.views = views;
        this.cancelled = cancelled;
        this.progress = progress;
    }

    /**
     * The last access before an event.
     *
     * @return its number, or {@link #NONE}
     * @throws CancellationException if it was cancelled
     */
    public long previous(AccessTarget target, long event) throws IOException {
        List<Block> blocks = blocks(target, 0, event);
        return search(target, blocks.reversed(), true);
    }

    /**
     * The first access after an event.
     *
     * @param events how many there are
     * @return its number, or {@link #NONE}
     * @throws CancellationException if it was cancelled
     */
    public long next(AccessTarget target, long event, long events) throws IOException {
        return search(target, blocks(target, event + 1, events), false);
    }

    /** The blocks between two events in which there may be something, in their order. */
    private List<Block> blocks(AccessTarget target, long from, long to) throws IOException {
        List<Block> blocks = new ArrayList<>();
        long start = from;
        long version = -1;
        List<IndexBuilder.Place> places = from >= to ? List.of() : views.open().places();
        for (IndexBuilder.Place place : places) {
            long end = Math.min(to, place.mark().index());
            long now = version(place, target.bdf());
            if (end > start) {
                if (!target.changesVersion() || now != version || end < place.mark().index()) {
                    blocks.add(new Block(start, end));
                } else {
                    progress.accept(end - start);
                }
                start = end;
            }
            version = now;
        }
        if (start < to) {
            blocks.add(new Block(start, to));
        }
        return blocks;
    }

    /** The function's version at a place; a number that is no version where it is not known yet. */
    private static long version(IndexBuilder.Place place, int bdf) {
        for (FunctionState f : place.state().functions()) {
            if (f.bdf() == bdf) {
                return f.version();
            }
        }
        return -3;
    }

    private long search(AccessTarget target, List<Block> blocks, boolean last) throws IOException {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
            Deque<Future<Long>> running = new ArrayDeque<>();
            int next = 0;
            // the nearest block alone: most answers are there, and need no other
            int allowed = 1;
            try {
                while (next < blocks.size() || !running.isEmpty()) {
                    while (next < blocks.size() && running.size() < allowed) {
                        Block block = blocks.get(next++);
                        running.add(pool.submit(() -> scan(target, block, last, enough)));
                    }
                    long found = running.remove().get();
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    if (found != NONE) {
                        return found;
                    }
                    allowed = threads + 1;
                }
                return NONE;
            } finally {
                enough.set(true);
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private long scan(AccessTarget target, Block block, boolean last, AtomicBoolean enough) throws IOException {
        AtomicLong found = new AtomicLong(NONE);
        Watch watch = new Watch(() -> enough.get() || cancelled.getAsBoolean());
        target.scan(views.open(), block.from(), block.to(), event -> {
            found.set(event);
            return last;
        }, watch);
        progress.accept(block.to() - block.from());
        return found.get();
    }
}
