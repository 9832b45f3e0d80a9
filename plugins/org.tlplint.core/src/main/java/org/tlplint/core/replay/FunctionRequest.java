/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.replay;

/** A function read or wrote memory, and the write is no interrupt message that is known: its data, as far as one can tell. */
public final class FunctionRequest extends Step {

    private boolean write;

    void set(boolean isWrite) {
        write = isWrite;
    }

    public boolean isWrite() {
        return write;
    }

    /** First address. */
    public long address() {
        return event().address();
    }
}
