/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;

/** A file from its start, waiting at its end. */
final class FollowStream extends GrowingStream {

    /** How long {@link #poll} waits. */
    private static final long MOMENT_NS = 250_000_000L;
    private static final long NAP_MS = 50;
    /** A file that was moved away may still get a few lines from whoever has it open. */
    private static final long GRACE_NS = 2_000_000_000L;
    /** The beginning of the file tells whether it was written anew. */
    private static final int HEAD = 256;

    private final FileChannel channel;
    private final Path path;
    private final String name;
    private final FollowInput.Ending ending;
    private final BooleanSupplier follows;
    private final Object key;
    private final MessageDigest digest;
    private byte[] head = new byte[0];
    private volatile long position;
    private volatile boolean over;
    private volatile String remark = "";
    private long lastNews = System.nanoTime();
    private boolean waited;

    /**
     * @param follows whether to wait at the end of the file
     */
    FollowStream(FileChannel channel, Path path, String name, FollowInput.Ending ending, BooleanSupplier follows)
            throws IOException {
        this.channel = channel;
        this.path = path;
        this.name = name;
        this.ending = ending;
        this.follows = follows;
        key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int poll(byte[] to, int start, int length) throws IOException {
        long begun = System.nanoTime();
        while (!over) {
            boolean live = follows.getAsBoolean();
            if (live && ending.isCut()) {
                long left = channel.size() - position;
                over = true;
                remark = left > 0 ? "%s: %,d bytes that were there had not been read".formatted(name, left) : remark;
                break;
            }
            if (waited) {
                requireSame();
            }
            int read = channel.read(ByteBuffer.wrap(to, start, length));
            if (read > 0) {
                took(to, start, read);
                return read;
            }
            if (!live) {
                return -1;
            }
            long now = System.nanoTime();
            if (ending.isOver(now - lastNews) || now - lastNews > GRACE_NS && isReplaced()) {
                // what came between the look at the file and the decision belongs to it
                read = channel.read(ByteBuffer.wrap(to, start, length));
                over = read <= 0;
                if (read > 0) {
                    took(to, start, read);
                    return read;
                }
                break;
            }
            if (now - begun >= MOMENT_NS) {
                return 0;
            }
            nap();
        }
        return -1;
    }

    private void took(byte[] bytes, int start, int count) {
        if (position < HEAD) {
            int more = (int) Math.min(count, HEAD - position);
            int before = head.length;
            head = Arrays.copyOf(head, before + more);
            System.arraycopy(bytes, start, head, before, more);
        }
        synchronized (digest) {
            digest.update(bytes, start, count);
        }
        position += count;
        lastNews = System.nanoTime();
        waited = false;
    }

    private void nap() throws InterruptedIOException {
        waited = true;
        try {
            Thread.sleep(NAP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for more of " + name);
        }
    }

    /** What was read must still be there: else what follows does not follow it. */
    private void requireSame() throws IOException {
        long size = channel.size();
        if (size < position) {
            over = true;
            throw new TraceException("%s became shorter while it was followed, from %,d to %,d bytes; what was written "
                    .formatted(name, position, size) + "in between is lost");
        }
        ByteBuffer now = ByteBuffer.allocate(head.length);
        while (now.hasRemaining() && channel.read(now, now.position()) > 0) {
            // until all of it is there
        }
        if (now.hasRemaining() || !Arrays.equals(now.array(), head)) {
            over = true;
            throw new TraceException("%s was written anew while it was followed, after %,d bytes; what was written "
                    .formatted(name, position) + "in between is lost");
        }
    }

    /** Whether the name belongs to another file now, or to none. */
    private boolean isReplaced() {
        Object present;
        try {
            present = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            present = null;
        }
        if (key == null || key.equals(present)) {
            return false;
        }
        remark = "%s was %s after %,d bytes; the report is on the file that was followed".formatted(name,
                present == null ? "removed" : "replaced by another file", position);
        return true;
    }

    boolean isOver() {
        return over;
    }

    long position() {
        return position;
    }

    String remark() {
        return remark;
    }

    String sha256() {
        synchronized (digest) {
            try {
                return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("Java's own SHA-256 can be copied", e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        over = true;
        channel.close();
    }
}
