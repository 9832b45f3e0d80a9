/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of a file, taken a little behind whoever reads the file, on a thread that ends when nobody reads on. The
 * blocks come from the kernel's cache then, and an abandoned reader leaves no work behind.
 */
final class FileHash {

    private static final int BLOCK = 1 << 20;
    /** Bytes hashed while the lock is held: a few hundredths of a second. */
    private static final int STEP = 8 << 20;
    /** How long the thread waits for the reader before it ends; the reader starts another one when needed. */
    private static final long PATIENCE_MS = 200;

    private final Path path;
    private final long size;
    private final MessageDigest digest;
    private final Object state = new Object();
    /** Held while the digest is moved forward. */
    private final Object work = new Object();
    private volatile long hashed;
    private volatile boolean finishing;
    private ByteBuffer block;
    private String result;
    private volatile long target;
    private boolean running;

    FileHash(Path path, long size) {
        this.path = path;
        this.size = size;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The file has been read from an offset to another one: hash what can be hashed by now. */
    void follow(long from, long to) {
        if (to - target < BLOCK && to < size || from > target || to <= target) {
            return;
        }
        synchronized (state) {
            target = Math.max(target, Math.min(to, size));
            if (running) {
                state.notifyAll();
            } else {
                running = true;
                Thread thread = new Thread(this::run, "tlplint-sha256");
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private void run() {
        long done = 0;
        try {
            while (!finishing && more(done)) {
                // in steps, so that finish() need not wait long
                done = advance(Math.min(target, hashed + STEP));
            }
            synchronized (state) {
                running = running && !finishing;
            }
        } catch (IOException e) {
            // finish() reads on from the same place and reports what is wrong
            synchronized (state) {
                running = false;
            }
        }
    }

    private boolean more(long done) {
        synchronized (state) {
            try {
                if (target <= done) {
                    state.wait(PATIENCE_MS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            running = target > done && !Thread.currentThread().isInterrupted();
            return running;
        }
    }

    /** Hashes up to an offset and returns how far it came. */
    private long advance(long to) throws IOException {
        synchronized (work) {
            if (hashed >= to) {
                return hashed;
            }
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                block = block == null ? ByteBuffer.allocate(BLOCK) : block;
                channel.position(hashed);
                while (hashed < to) {
                    block.clear().limit((int) Math.min(BLOCK, to - hashed));
                    int read = channel.read(block);
                    if (read < 0) {
                        throw new TraceException("%s became shorter while it was read".formatted(path));
                    }
                    digest.update(block.array(), 0, read);
                    hashed += read;
                }
            }
            return hashed;
        }
    }

    /**
     * The hash of the whole file; takes as long as what is left of it.
     *
     * @param look called every few megabytes; what it throws ends the work, which may be taken up again
     */
    String finish(Runnable look) throws IOException {
        finishing = true;
        try {
            while (hashed < size) {
                look.run();
                advance(Math.min(size, hashed + STEP));
            }
        } finally {
            finishing = false;
        }
        synchronized (work) {
            if (result == null) {
                advance(size);
                result = HexFormat.of().formatHex(digest.digest());
                block = null;
            }
            return result;
        }
    }
}
