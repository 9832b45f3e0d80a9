/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

/** A filter expression that cannot be understood, and where: the message says what is possible there. */
public final class FilterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int from;
    private final int to;

    FilterException(String message, int from, int to) {
        super(message);
        this.from = from;
        this.to = to;
    }

    /** First character of what is wrong, from 0. */
    public int from() {
        return from;
    }

    /** Character after what is wrong; the same as {@link #from()} if something is missing there. */
    public int to() {
        return to;
    }
}
