/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.tlplint.core.trace.ForwardingInput;
import org.tlplint.core.trace.GrowingStream;
import org.tlplint.core.trace.TraceInput;

/**
 * An input that lets somebody look at each block as it is read, so that an audit can be watched and ended also while a
 * source has nothing but lines that are no events.
 */
final class WatchedInput extends ForwardingInput {

    private final Runnable look;
    private final Runnable pause;
    private final Runnable lookAtEnd;

    /**
     * @param look called for each block
     * @param pause called when a source that grows has nothing more for now
     * @param lookAtEnd called while what has been read is still being worked on
     */
    WatchedInput(TraceInput input, Runnable look, Runnable pause, Runnable lookAtEnd) {
        super(input);
        this.lookAtEnd = lookAtEnd;
        this.look = look;
        this.pause = pause;
    }

    @Override
    public InputStream open(long offset) throws IOException {
        InputStream in = super.open(offset);
        if (in instanceof GrowingStream growing) {
            return new Growing(growing);
        }
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int start, int length) throws IOException {
                look.run();
                return super.read(into, start, length);
            }
        };
    }

    @Override
    public String sha256() throws IOException {
        return sha256(lookAtEnd);
    }

    /** A source that grows: looked at also while nothing comes. */
    private final class Growing extends GrowingStream {

        private final GrowingStream in;

        Growing(GrowingStream in) {
            this.in = in;
        }

        @Override
        public int poll(byte[] to, int start, int length) throws IOException {
            look.run();
            int read = in.poll(to, start, length);
            if (read == 0) {
                pause.run();
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
