/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.set;

/** A trace set that cannot be understood; the message says where and what. */
public final class TraceSetException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param name of the set
     * @param line in it, from 1
     */
    public TraceSetException(String name, int line, String problem) {
        super("%s:%d: %s".formatted(name, line, problem));
    }

    public TraceSetException(String problem) {
        super(problem);
    }
}
