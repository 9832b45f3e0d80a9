/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.pattern;

/** A pattern that cannot be understood. */
public final class PatternException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int position;

    PatternException(int position, String problem) {
        super(problem);
        this.position = position;
    }

    /** Where in the pattern, in characters from 0. */
    public int position() {
        return position;
    }
}
