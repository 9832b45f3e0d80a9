/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

/** Exit codes. They exclude each other; help and README list them. */
public final class Exit {

    /** Nothing at or above --fail-on. */
    public static final int CLEAN = 0;
    /** Findings at or above --fail-on. */
    public static final int FINDINGS = 1;
    /** Usage or profile error, or a report that cannot be written. */
    public static final int USAGE = 2;
    /** Input unreadable or no format recognised. */
    public static final int INPUT = 3;
    /** Internal error. */
    public static final int INTERNAL = 4;
    /** Nothing at or above --fail-on, but part of the trace was not understood, and --strict was given. */
    public static final int INCOMPLETE = 5;
    /** Ended by Ctrl-C. */
    public static final int INTERRUPTED = 130;

    private Exit() {
    }
}
