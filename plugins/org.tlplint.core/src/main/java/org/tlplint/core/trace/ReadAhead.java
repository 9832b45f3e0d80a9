/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Unpacks on a thread of its own, a few blocks ahead of the reader. Closing it early stops that thread; what goes wrong
 * there is thrown where the reader would have met it.
 */
final class ReadAhead extends InputStream {

    /** Opens the unpacked stream; done on the unpacking thread, for it may already read. */
    interface Opener {
        InputStream open() throws IOException;
    }

    private static final int BLOCK = 1 << 18;
    private static final int BLOCKS = 4;

    /** Bytes unpacked; the last block may end in a failure. */
    private static final class Block {
        final byte[] bytes;
        int length;
        boolean last;
        TraceException failure;

        Block(int size) {
            bytes = new byte[size];
        }
    }

    private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<Block> empty = new ArrayBlockingQueue<>(BLOCKS);
    private final StoredStream stored;
    private final UnpackLimits limits;
    private final String what;
    private final Thread thread;
    private volatile boolean closed;
    private Block current;
    private int taken;

    ReadAhead(Opener opener, StoredStream stored, UnpackLimits limits, String what) {
        this.stored = stored;
        this.limits = limits;
        this.what = what;
        for (int i = 0; i < BLOCKS; i++) {
            empty.add(new Block(BLOCK));
        }
        thread = new Thread(() -> unpack(opener), "tlplint-unpack");
        thread.setDaemon(true);
        thread.start();
    }

    private void unpack(Opener opener) {
        long total = 0;
        try (stored; InputStream in = open(opener)) {
            boolean more = true;
            while (more && !closed) {
                Block block = empty.take();
                more = fill(block, in, total);
                total += block.length;
                full.put(block);
            }
        } catch (InterruptedException e) {
            // close() asked for the end; a reader on another thread must not wait for ever
            full.clear();
            full.add(end(new TraceException(what + " was closed while it was read")));
        } catch (IOException | RuntimeException e) {
            fail(explained(e, total));
        } catch (StackOverflowError | OutOfMemoryError e) {
            // whoever waits for the next block must hear of it
            fail(new TraceException("%s cannot be unpacked after %,d stored and %,d unpacked bytes: %s"
                    .formatted(what, stored.count(), total, e.getClass().getSimpleName()), e));
        }
    }

    private InputStream open(Opener opener) throws TraceException {
        try {
            return opener.open();
        } catch (IOException | RuntimeException e) {
            throw explained(e, 0);
        }
    }

    private static Block end(TraceException failure) {
        Block block = new Block(0);
        block.failure = failure;
        block.last = true;
        return block;
    }

    private void fail(TraceException failure) {
        try {
            full.put(end(failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Fills a block; false if it is the last one, for good or bad. */
    private boolean fill(Block block, InputStream in, long total) {
        block.length = 0;
        block.last = false;
        try {
            int read;
            while (block.length < BLOCK && (read = in.read(block.bytes, block.length, BLOCK - block.length)) >= 0) {
                block.length += read;
            }
            block.last = block.length < BLOCK;
        } catch (IOException | RuntimeException e) {
            // what came out before the damage is still good: hand it on, then the failure
            block.failure = explained(e, total + block.length);
            block.last = true;
        }
        String exceeded = limits.exceeded(stored.count(), total + block.length);
        if (exceeded != null) {
            block.failure = new TraceException(
                    "%s: %s; unpack it yourself if it is what it should be".formatted(what, exceeded));
            block.last = true;
        }
        return !block.last;
    }

    private TraceException explained(Exception e, long unpacked) {
        if (e instanceof TraceException known) {
            return known;
        }
        String where = "after %,d stored and %,d unpacked bytes".formatted(stored.count(), unpacked);
        boolean cut = e instanceof EOFException || String.valueOf(e.getMessage()).startsWith("Truncated");
        return new TraceException(cut
                ? "%s is cut off: it ends %s".formatted(what, where)
                : "%s cannot be unpacked %s: %s".formatted(what, where, e.getMessage()), e);
    }

    @Override
    public int read(byte[] to, int start, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (current == null || taken == current.length) {
            if (current != null && current.last) {
                if (current.failure != null) {
                    throw new TraceException(current.failure.getMessage(), current.failure);
                }
                return -1;
            }
            next();
        }
        int count = Math.min(length, current.length - taken);
        System.arraycopy(current.bytes, taken, to, start, count);
        taken += count;
        return count;
    }

    private void next() throws IOException {
        if (closed) {
            throw new TraceException(what + " was closed while it was read");
        }
        try {
            if (current != null) {
                empty.put(current);
            }
            current = full.take();
            taken = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while unpacking " + what);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
