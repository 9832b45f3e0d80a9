/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;

/** Unpacks what is packed, and once more if that is packed too: a compressed log in an archive. */
final class Unpacker implements ReadAhead.Opener {

    private static final int HEAD_BYTES = 16;
    /** A log may be compressed in an archive that is packed; more layers than that serve nobody. */
    private static final int MOST_LAYERS = 2;

    private final Compression outer;
    private final List<Compression> compressions;
    private final StoredStream stored;
    private final UnpackLimits limits;
    private final String what;

    /**
     * @param what the file, for messages
     */
    Unpacker(Compression outer, List<Compression> compressions, StoredStream stored, UnpackLimits limits, String what) {
        this.outer = outer;
        this.compressions = compressions;
        this.stored = stored;
        this.limits = limits;
        this.what = what;
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = outer.unpack(stored);
        for (int layers = 1;; layers++) {
            PushbackInputStream content = new PushbackInputStream(in, HEAD_BYTES);
            byte[] head = content.readNBytes(HEAD_BYTES);
            content.unread(head);
            Compression inner = compressions.stream().filter(c -> c.matches(head, head.length)).findFirst()
                    .orElse(null);
            if (inner == null) {
                return content;
            }
            if (inner instanceof Archive || layers == MOST_LAYERS) {
                throw new TraceException("%s holds something packed with %s%s; unpack it yourself".formatted(what,
                        inner.id(), inner instanceof Archive ? "" : " again, beyond %d layers".formatted(layers)));
            }
            in = inner.unpack(new Bounded(content));
        }
    }

    /** What comes out of a layer is limited as the end of all is: it may become nothing, and take for ever. */
    private final class Bounded extends FilterInputStream {

        private long count;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int start, int length) throws IOException {
            int read = super.read(to, start, length);
            count += Math.max(0, read);
            String exceeded = limits.exceeded(stored.count(), count);
            if (exceeded != null) {
                throw new TraceException("%s: %s".formatted(what, exceeded));
            }
            return read;
        }
    }
}
