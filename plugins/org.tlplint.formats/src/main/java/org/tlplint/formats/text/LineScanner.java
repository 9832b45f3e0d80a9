/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.tlplint.core.trace.GrowingStream;
import org.tlplint.core.trace.SkipLog;
import org.tlplint.core.trace.TraceInput;

/**
 * Goes through a text source line by line; a line is a range of a large buffer. Lines end with LF or CR LF, or with the
 * source; they may hold any bytes. A line longer than {@link #MAX_LINE} is counted and passed over.
 *
 * <p>Around the current line at least {@link #WINDOW} bytes on either side can be looked at (fewer only at the ends of
 * the source), also just after a seek: so what a reader concludes from neighbouring lines does not depend on where the
 * buffer happens to end.
 */
public final class LineScanner implements Closeable {

    /** Longest line that is read, in bytes. */
    public static final int MAX_LINE = 64 << 10;
    /** Bytes before and after the current line that can be looked at. */
    public static final int WINDOW = 16 << 10;

    /** Bytes behind a line of a source that is still written, if that is in the middle of a line and comes no further. */
    private static final int LIVE_WINDOW = 4 << 10;
    /** After so long what has come is looked at, even while more is coming. */
    private static final long LIVE_NS = 500_000_000L;

    private static final int BLOCK = 1 << 20;
    private static final int RESERVE = MAX_LINE + 2 + WINDOW;
    private static final int FIRST = 4 << 10;
    private static final int MOST = BLOCK + RESERVE + WINDOW;
    private static final String OVERLONG = "line longer than %,d bytes".formatted(MAX_LINE);

    private final TraceInput input;
    private final SkipLog.Skip overlong;
    /** Grows with the first bytes of the source: most sources are small, and a large one costs two copies of a part. */
    private byte[] buffer = new byte[FIRST];
    private InputStream in;
    /** Offset of the buffer's first byte in the source. */
    private long base;
    private int limit;
    private boolean ended;
    /** Up to here the lines of a source that is still written can be taken. */
    private int settled;
    private IOException failure;
    private int next;
    private int start;
    private int end;
    private boolean terminated = true;
    private long line;

    public LineScanner(TraceInput input, SkipLog skips) {
        this.input = input;
        this.overlong = skips.reason(OVERLONG, false);
    }

    /** Moves to the next line; false at the end of the source. */
    public boolean next() throws IOException {
        while (true) {
            if (limit - next < RESERVE && !ended && next >= settled) {
                fill();
                if (limit - next < RESERVE && !ended && next >= settled) {
                    continue;
                }
            }
            int newline = Bytes.indexOf(buffer, (byte) '\n', next, limit);
            int stop = newline < 0 ? limit : newline;
            if (stop - next <= MAX_LINE && (newline >= 0 || failure == null)) {
                return newline < 0 && next == limit ? atEnd() : found(newline, stop);
            }
            if (newline < 0 && failure != null) {
                throw failure;
            }
            passOver();
        }
    }

    private boolean atEnd() {
        start = limit;
        end = limit;
        return false;
    }

    private boolean found(int newline, int stop) {
        start = next;
        end = stop;
        terminated = newline >= 0;
        next = terminated ? newline + 1 : stop;
        line++;
        if (end > start && buffer[end - 1] == '\r') {
            end--;
        }
        if (base == 0 && start == 0 && end >= 3 && buffer[0] == (byte) 0xef && buffer[1] == (byte) 0xbb
                && buffer[2] == (byte) 0xbf) {
            start = 3;
        }
        return true;
    }

    private void passOver() throws IOException {
        line++;
        overlong.add(buffer, next, limit, line);
        int newline;
        while ((newline = Bytes.indexOf(buffer, (byte) '\n', next, limit)) < 0) {
            next = limit;
            if (ended) {
                return;
            }
            fill();
        }
        next = newline + 1;
    }

    private void fill() throws IOException {
        if (in == null) {
            in = input.open(0);
        }
        int keep = Math.max(0, next - WINDOW);
        System.arraycopy(buffer, keep, buffer, 0, limit - keep);
        base += keep;
        limit -= keep;
        next -= keep;
        settled = 0;
        try {
            if (in instanceof GrowingStream growing) {
                await(growing);
                return;
            }
            while (limit < MOST && !ended) {
                if (limit == buffer.length) {
                    buffer = Arrays.copyOf(buffer, Math.min(MOST, buffer.length * 16));
                }
                int read = in.read(buffer, limit, buffer.length - limit);
                if (read < 0) {
                    ended = true;
                } else {
                    limit += read;
                }
            }
        } catch (IOException e) {
            // the whole lines that came before the failure are good
            failure = e;
            ended = true;
        }
    }

    /**
     * Waits until there is something to go on with. What stands around a line tells what it means, so lines are held back
     * until nothing more comes; and the last ones, if that ends within a line: then more of them is on its way.
     */
    private void await(GrowingStream growing) throws IOException {
        if (buffer.length < MOST) {
            buffer = Arrays.copyOf(buffer, MOST);
        }
        long begun = System.nanoTime();
        int read;
        do {
            read = growing.poll(buffer, limit, buffer.length - limit);
            limit += Math.max(0, read);
        } while (read > 0 && limit < buffer.length && System.nanoTime() - begun < LIVE_NS);
        ended = read < 0;
        boolean whole = read == 0 && limit > 0 && buffer[limit - 1] == '\n';
        settled = ended || whole ? limit : Math.max(0, limit - LIVE_WINDOW);
        // a line is taken whole, so that the last one must end before that place
        while (settled < limit && settled > 0 && buffer[settled - 1] != '\n') {
            settled--;
        }
    }

    /**
     * Goes on after a line.
     *
     * @param offset first byte of the next line in the source
     * @param lineBefore number of the line that ends there
     */
    public void seek(long offset, long lineBefore) throws IOException {
        if (in != null) {
            in.close();
        }
        base = Math.max(0, offset - WINDOW);
        if (input.seekable()) {
            in = input.open(base);
        } else {
            in = input.open(0);
            in.skipNBytes(base);
        }
        limit = 0;
        next = 0;
        ended = false;
        failure = null;
        fill();
        next = (int) Math.min(limit, offset - base);
        start = next;
        end = next;
        line = lineBefore;
    }

    /** The buffer; valid until the next call of {@link #next} or {@link #seek}, which may replace it by a larger one. */
    public byte[] bytes() {
        return buffer;
    }

    /** First byte of the current line in the buffer. */
    public int start() {
        return start;
    }

    /** End of the current line in the buffer, without its line end. */
    public int end() {
        return end;
    }

    /** False for a last line without line end: it may be cut off. */
    public boolean terminated() {
        return terminated;
    }

    /** Number of the current line, from 1. */
    public long line() {
        return line;
    }

    /** Offset of the current line in the source. */
    public long offset() {
        return base + start;
    }

    /** Offset of the next line in the source. */
    public long nextOffset() {
        return base + next;
    }

    /** First byte in the buffer of the next line. */
    public int nextStart() {
        return next;
    }

    /** Where looking back has to stop. */
    public int windowStart() {
        return Math.max(0, start - WINDOW);
    }

    /** Where looking ahead has to stop. */
    public int windowEnd() {
        return Math.min(limit, next + WINDOW);
    }

    /** Whether nothing of the source lies beyond {@link #windowEnd()}. */
    public boolean windowReachesEnd() {
        return ended && windowEnd() == limit;
    }

    /** Whether the source begins at {@link #windowStart()}. */
    public boolean windowReachesStart() {
        return base == 0 && windowStart() == 0;
    }

    /** Lets the current line go on to the end of the next one; false if there is none in the window. */
    public boolean join() {
        int newline = Bytes.indexOf(buffer, (byte) '\n', next, windowEnd());
        if (newline < 0 && !(windowReachesEnd() && next < limit)) {
            return false;
        }
        terminated = newline >= 0;
        end = terminated ? newline : limit;
        next = terminated ? newline + 1 : limit;
        line++;
        return true;
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
