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
 */
public record Context(Console console, InputStream in, AtomicBoolean cancelled) {

    Spool spool() {
        return new Spool(in);
    }

    void requireGoingOn() {
        if (cancelled.get()) {
            throw new CancellationException();
        }
    }
}
