/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

/** A mapping profile that cannot be understood; the message says where, what, and what was expected. */
public final class MappingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    MappingException(String name, int line, String problem) {
        super("%s:%d: %s".formatted(name, line, problem));
        this.line = line;
    }

    MappingException(String problem) {
        super(problem);
        line = 0;
    }

    /** The line, from 1; 0 if the whole text is meant. */
    public int line() {
        return line;
    }
}
