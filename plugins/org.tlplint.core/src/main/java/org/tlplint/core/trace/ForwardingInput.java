/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.trace;

import java.io.IOException;
import java.io.InputStream;

/** An input that is another one but for what a subclass changes. */
public abstract class ForwardingInput implements TraceInput {

    private final TraceInput input;

    protected ForwardingInput(TraceInput input) {
        this.input = input;
    }

    @Override
    public String name() {
        return input.name();
    }

    @Override
    public String fullName() {
        return input.fullName();
    }

    @Override
    public long storedSize() {
        return input.storedSize();
    }

    @Override
    public InputStream open(long offset) throws IOException {
        return input.open(offset);
    }

    @Override
    public void opened() {
        input.opened();
    }

    @Override
    public boolean seekable() {
        return input.seekable();
    }

    @Override
    public long storedPosition() {
        return input.storedPosition();
    }

    @Override
    public String sha256() throws IOException {
        return input.sha256();
    }

    @Override
    public String sha256(Runnable look) throws IOException {
        return input.sha256(look);
    }
}
