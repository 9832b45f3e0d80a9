/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

/** Something that ends a command, with a message for people and an exit code. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Problem(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** The command line or the profile asks for what cannot be. */
    static Problem usage(String format, Object... args) {
        return new Problem(Exit.USAGE, format.formatted(args), null);
    }

    /** A report cannot be written. */
    static Problem output(String message, Throwable cause) {
        return new Problem(Exit.USAGE, message, cause);
    }

    /** The input cannot be read. */
    static Problem input(String message, Throwable cause) {
        return new Problem(Exit.INPUT, message, cause);
    }

    int exitCode() {
        return exitCode;
    }
}
