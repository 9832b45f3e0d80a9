/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.binary;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.tlplint.core.trace.TraceInput;

/**
 * A window on the bytes of a source: one buffer, in which what is asked for stands in one piece. The buffer's content is valid
 * until the next call of {@link #has}, {@link #skipFar} or {@link #seek}; the buffer itself may be another one then.
 */
public final class BinarySource implements Closeable {

    /** The most bytes that can be asked for in one piece. */
    public static final int MOST = 512 << 10;

    private static final int FIRST = 4 << 10;
    private static final int LARGEST = 1 << 20;

    private final TraceInput input;
    /** Grows with the source, so that many small sources cost little. */
    private byte[] buffer = new byte[FIRST];
    private InputStream in;
    /** Offset of the buffer's first byte in the source. */
    private long base;
    private int at;
    private int limit;
    private boolean ended;
    private IOException failure;

    /** The source from its first byte on; opened when bytes are first asked for. */
    public BinarySource(TraceInput input) {
        this.input = input;
    }

    /**
     * Whether so many bytes are left; if not, {@link #left()} tells how many are.
     *
     * @param count at most {@link #MOST}
     * @throws IOException if the source cannot be read so far
     */
    public boolean has(int count) throws IOException {
        return limit - at >= count || fill(count);
    }

    private boolean fill(int count) throws IOException {
        if (in == null) {
            in = input.open(0);
        }
        boolean wasFull = limit == buffer.length && buffer.length < LARGEST;
        byte[] target = wasFull ? new byte[Math.min(LARGEST, 4 * buffer.length)] : buffer;
        System.arraycopy(buffer, at, target, 0, limit - at);
        buffer = target;
        base += at;
        limit -= at;
        at = 0;
        try {
            while (limit < count && !ended) {
                if (limit == buffer.length) {
                    // only as far as the source goes, whatever length it claims to have
                    buffer = Arrays.copyOf(buffer, Math.min(LARGEST, 4 * buffer.length));
                }
                int read = in.read(buffer, limit, buffer.length - limit);
                ended = read < 0;
                limit += Math.max(0, read);
            }
        } catch (IOException e) {
            // what came whole before the failure is good
            failure = e;
            ended = true;
        }
        if (limit < count && failure != null) {
            throw failure;
        }
        return limit >= count;
    }

    public byte[] bytes() {
        return buffer;
    }

    /** Where in {@link #bytes()} the next byte stands. */
    public int at() {
        return at;
    }

    /** Offset of the next byte in the source. */
    public long offset() {
        return base + at;
    }

    /** Bytes that are in the buffer; after {@link #has} was false, all that are left. */
    public int left() {
        return limit - at;
    }

    /** Passes over bytes that are in the buffer. */
    public void skip(int count) {
        at += count;
    }

    /** Passes over any number of bytes; returns how many there were. */
    public long skipFar(long count) throws IOException {
        long done = 0;
        while (done < count && has(1)) {
            int step = (int) Math.min(count - done, left());
            at += step;
            done += step;
        }
        return done;
    }

    /** Goes to a place in the source, or to its end if it ends before. */
    public void seek(long offset) throws IOException {
        close();
        in = input.open(input.seekable() ? offset : 0);
        base = input.seekable() ? offset : 0;
        at = 0;
        limit = 0;
        ended = false;
        failure = null;
        skipFar(offset - base);
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
