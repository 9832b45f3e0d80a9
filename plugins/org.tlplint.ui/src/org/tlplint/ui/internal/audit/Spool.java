/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.audit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.core.runtime.ILog;
import org.tlplint.core.trace.ForwardingInput;
import org.tlplint.core.trace.TraceInput;

/**
 * Keeps what an audit unpacks in a temporary file, so that views can seek in it. It takes at most half of the free space;
 * when that is not enough the views read the packed file from its start instead, which is slow but right.
 */
final class Spool {

    private final TraceInput packed;
    private final TraceInput forViews;
    private final Path file;
    private final long limit;
    private final FileChannel channel;
    private volatile boolean usable = true;

    /**
     * @param packed what the audit reads
     * @param forViews the same file for others
     */
    Spool(TraceInput packed, TraceInput forViews) throws IOException {
        this.packed = packed;
        this.forViews = forViews;
        file = Files.createTempFile("tlplint-", ".spool");
        file.toFile().deleteOnExit();
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
        limit = Files.getFileStore(file).getUsableSpace() / 2;
    }

    /** The input of the audit: what passes is kept. */
    TraceInput audited() {
        return new ForwardingInput(packed) {
            @Override
            public InputStream open(long offset) throws IOException {
                InputStream in = super.open(offset);
                return offset == 0 && usable ? new Tee(in) : in;
            }
        };
    }

    /** The input of the views. Until the audit has passed an event they must not ask for it. */
    TraceInput viewed() {
        PlainInput plain = new PlainInput(packed.name(), file, 0);
        return new ForwardingInput(forViews) {
            @Override
            public InputStream open(long offset) throws IOException {
                return usable ? plain.open(offset) : super.open(offset);
            }

            @Override
            public boolean seekable() {
                return usable;
            }
        };
    }

    private void keep(byte[] bytes, int offset, int count, long at) {
        if (!usable || count <= 0) {
            return;
        }
        if (at + count > limit) {
            giveUp(at, null);
            return;
        }
        try {
            ByteBuffer block = ByteBuffer.wrap(bytes, offset, count);
            long to = at;
            while (block.hasRemaining()) {
                to += channel.write(block, to);
            }
        } catch (IOException e) {
            giveUp(at, e);
        }
    }

    private void giveUp(long written, IOException reason) {
        if (!usable) {
            return;
        }
        usable = false;
        ILog.of(Spool.class).warn("No room to unpack " + packed.name() + " for the views after " + written
                + " bytes; they read the packed file from its start", reason);
        close();
    }

    /** Ends keeping, and deletes the file. */
    void close() {
        usable = false;
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            ILog.of(Spool.class).warn("Cannot delete " + file, e);
        }
    }

    /** Keeps what is read. A format may open the trace more than once; the bytes are the same each time. */
    private final class Tee extends FilterInputStream {
        private long position;

        Tee(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            keep(bytes, offset, count, position);
            position += Math.max(0, count);
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, 8192)]));
        }
    }
}
