/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.tlplint.core.trace.ForwardingInput;
import org.tlplint.core.trace.TraceInput;

/**
 * An input that lets somebody look at each block as it is read, so that an audit can be watched and ended also while a
 * source has nothing but lines that are no events.
 */
final class WatchedInput extends ForwardingInput {

    private final Runnable look;

    WatchedInput(TraceInput input, Runnable look) {
        super(input);
        this.look = look;
    }

    @Override
    public InputStream open(long offset) throws IOException {
        return new FilterInputStream(super.open(offset)) {
            @Override
            public int read(byte[] into, int start, int length) throws IOException {
                look.run();
                return super.read(into, start, length);
            }
        };
    }
}
