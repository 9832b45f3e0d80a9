/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file as they are stored, from an offset on; tells how far it was read. */
final class StoredStream extends InputStream {

    /** Called with the range of the file that this stream has read so far. */
    interface Progress {
        void advanced(long from, long to);
    }

    /** One transfer from the kernel; larger ones were not faster. */
    private static final int BLOCK = 1 << 20;

    private final FileChannel channel;
    private final long from;
    private final Progress progress;
    private ByteBuffer direct;
    private long position;

    StoredStream(Path path, long offset, Progress progress) throws IOException {
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw new TraceException("%s is gone".formatted(path), e);
        }
        channel.position(offset);
        this.from = offset;
        this.position = offset;
        this.progress = progress;
    }

    @Override
    public int read(byte[] to, int start, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (direct == null) {
            direct = ByteBuffer.allocateDirect(BLOCK).limit(0);
        }
        if (!direct.hasRemaining()) {
            direct.clear();
            int read = channel.read(direct);
            direct.flip();
            if (read < 0) {
                return -1;
            }
        }
        int count = Math.min(length, direct.remaining());
        direct.get(to, start, count);
        position += count;
        progress.advanced(from, position);
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Bytes of the file read so far. */
    long count() {
        return position - from;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
