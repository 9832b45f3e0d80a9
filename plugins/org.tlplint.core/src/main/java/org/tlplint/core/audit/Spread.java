/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.audit;

/**
 * How a time that was measured several times is spread. Nanoseconds; -1 where there is nothing to say.
 *
 * @param count how often it was measured
 * @param min shortest, exact
 * @param median half of them are not longer, to within 1 %; -1 also if memory for it was refused
 * @param high 99 of 100 are not longer, to within 1 %; -1 also if memory for it was refused
 * @param max longest, exact
 */
public record Spread(long count, long min, long median, long high, long max) {

    /** Nothing was measured. */
    public static final Spread NONE = new Spread(0, -1, -1, -1, -1);
}
