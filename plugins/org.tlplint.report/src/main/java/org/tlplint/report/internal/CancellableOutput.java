/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.report.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Lets no more through when it is asked to end. */
public final class CancellableOutput extends FilterOutputStream {

    private final BooleanSupplier cancelled;

    public CancellableOutput(OutputStream out, BooleanSupplier cancelled) {
        super(out);
        this.cancelled = cancelled;
    }

    @Override
    public void write(int value) throws IOException {
        check();
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        check();
        out.write(bytes, from, length);
    }

    /** What is to be done between a stream and whoever makes its content for long without writing. */
    public static Runnable check(OutputStream out) {
        return out instanceof CancellableOutput cancellable ? cancellable::check : () -> {
        };
    }

    private void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
