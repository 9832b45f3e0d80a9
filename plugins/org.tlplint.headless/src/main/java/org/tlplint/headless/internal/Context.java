/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a command gets from outside.
 *
 * @param console where to write
 * @param in standard input
 * @param cancelled becomes true when the command shall end
 * @param finishing becomes true when the command, told to end, will bring its work to an end and have an exit code of its own
 */
public record Context(Console console, InputStream in, AtomicBoolean cancelled, AtomicBoolean finishing) {

    public Context(Console console, InputStream in, AtomicBoolean cancelled) {
        this(console, in, cancelled, new AtomicBoolean());
    }

    Spool spool() {
        return new Spool(in);
    }

    void requireGoingOn() {
        if (cancelled.get() && !finishing.get()) {
            throw new CancellationException();
        }
    }
}
