/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import org.tlplint.core.trace.EventReader;
import org.tlplint.core.trace.TraceEvent;

/**
 * Lets a thread of its own read the sources while the caller replays: events go over in batches that are used again. What
 * goes wrong while reading is thrown where the event would have come.
 */
final class EventPipe implements Closeable {

    private static final int BATCHES = 4;
    private static final int MOST_EVENTS = 256;
    private static final long PATIENCE_MS = 50;

    /** Events that were read together. */
    private static final class Batch {
        private final TraceEvent[] events;
        private int count;
        private EventReader.Mark mark;
        /** Nothing follows, because of this if it is not null. */
        private boolean last;
        private Throwable failure;

        Batch(int size) {
            events = new TraceEvent[size];
        }
    }

    private final EventMerger merger;
    private final ProgressWatch watch;
    private final boolean marks;
    private final BlockingQueue<Batch> read = new ArrayBlockingQueue<>(BATCHES);
    private final BlockingQueue<Batch> free = new ArrayBlockingQueue<>(BATCHES);
    private final Thread reader;
    private volatile boolean stopped;
    /** Filled by the reading thread, and known to it alone. */
    private Batch filling;
    private Batch batch;
    private int next;

    /**
     * @param stride with this many events between places to come back to, 0 if none are wanted
     * @param watch looked at now and then while no event comes, and told of the end
     */
    EventPipe(EventMerger merger, int stride, ProgressWatch watch) {
        this.merger = merger;
        this.watch = watch;
        marks = stride > 0;
        int size = stride == 0 ? MOST_EVENTS : divisor(stride);
        for (int i = 0; i < BATCHES; i++) {
            free.add(new Batch(size));
        }
        watch.onPause(this::handOver);
        reader = new Thread(this::read, "tlplint-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** The largest number of events by which a batch never goes over a place. */
    private static int divisor(int stride) {
        int size = Math.min(stride, MOST_EVENTS);
        while (stride % size != 0) {
            size--;
        }
        return size;
    }

    private void read() {
        try {
            for (boolean more = true; more && !stopped;) {
                begin();
                try {
                    more = fill();
                } catch (Throwable e) {
                    filling.failure = e;
                    more = false;
                }
                filling.last = !more;
                read.put(filling);
            }
        } catch (InterruptedException e) {
            // nobody interrupts this thread but to end it
            Thread.currentThread().interrupt();
        }
    }

    private void begin() throws InterruptedException {
        filling = free.take();
        filling.count = 0;
        filling.mark = null;
        filling.last = false;
    }

    /** Nothing more comes for now: what has been read goes over as it is. Called while the merger looks for the next event. */
    private void handOver() {
        if (marks || filling.count == 0 || stopped) {
            return;
        }
        try {
            // the one that the merger has at hand goes with the next batch
            filling.events[filling.count] = null;
            read.put(filling);
            begin();
        } catch (InterruptedException e) {
            // nobody interrupts this thread but to end it
            Thread.currentThread().interrupt();
        }
    }

    private boolean fill() throws IOException {
        filling.mark = marks ? merger.mark() : null;
        while (filling.count < filling.events.length && !stopped) {
            if (filling.events[filling.count] == null) {
                filling.events[filling.count] = new TraceEvent();
            }
            // what is filled in vain at the end of the trace is not counted, so the last event stays as it was
            TraceEvent event = merger.next(filling.events[filling.count]);
            if (event == null) {
                return false;
            }
            filling.events[filling.count++] = event;
        }
        return true;
    }

    /**
     * The next event, valid until the next call that returns one; null at the end.
     *
     * @throws IOException if the sources could not be read further
     */
    TraceEvent next() throws IOException {
        while (batch == null || next == batch.count) {
            if (batch != null && batch.last) {
                throwFailure(batch.failure);
                return null;
            }
            advance();
        }
        return batch.events[next++];
    }

    /** A place to come back to before the next event, if that is where a batch begins; else null. */
    EventReader.Mark mark() throws IOException {
        if (batch == null || next == batch.count && !batch.last) {
            advance();
        }
        return next == 0 ? batch.mark : null;
    }

    /** Takes the next batch; the present one is given back only if that has an event, which takes the place of its last. */
    private void advance() throws IOException {
        try {
            Batch taken = read.poll(PATIENCE_MS, TimeUnit.MILLISECONDS);
            while (taken == null) {
                watch.look();
                taken = read.poll(PATIENCE_MS, TimeUnit.MILLISECONDS);
            }
            if (batch != null && taken.count > 0) {
                free.put(batch);
            }
            batch = taken;
            next = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for events");
        }
    }

    private static void throwFailure(Throwable failure) throws IOException {
        switch (failure) {
            case null -> {
                // the sources came to their end
            }
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    /** Waits until the reader has let go of the sources. */
    @Override
    public void close() {
        stopped = true;
        watch.end();
        boolean interrupted = false;
        while (reader.isAlive()) {
            read.clear();
            free.offer(new Batch(1));
            try {
                reader.join(PATIENCE_MS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
