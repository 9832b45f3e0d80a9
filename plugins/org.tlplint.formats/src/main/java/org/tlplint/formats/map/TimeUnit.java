/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.formats.map;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of time: a number of them, times {@code factor} by {@code divisor}, is nanoseconds.
 *
 * @param text as it is written
 * @param known false if a unit is a tick of no known length
 */
public record TimeUnit(String text, long factor, long divisor, boolean known) {

    static final TimeUnit SECONDS = new TimeUnit("s", 1_000_000_000, 1, true);
    /** Gives the order and nothing more. */
    static final TimeUnit TICKS = new TimeUnit("ticks", 1, 1, false);
    static final String SYNTAX = "s, ms, us, ns, ps or fs, perhaps with a number before it (8 ns), or ticks";

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,6})?\\s*([a-z\u00b5\u03bc]{1,8})");

    /** A unit, or null. */
    static TimeUnit of(String text) {
        Matcher matcher = SHAPE.matcher(text.strip().toLowerCase(java.util.Locale.ROOT));
        if (!matcher.matches()) {
            return null;
        }
        long count = matcher.group(1) == null ? 1 : Long.parseLong(matcher.group(1));
        TimeUnit unit = switch (matcher.group(2)) {
            case "s", "sec", "seconds" -> SECONDS;
            case "ms", "msec" -> new TimeUnit("ms", 1_000_000, 1, true);
            case "us", "usec", "\u00b5s", "\u03bcs" -> new TimeUnit("us", 1_000, 1, true);
            case "ns", "nsec" -> new TimeUnit("ns", 1, 1, true);
            case "ps", "psec" -> new TimeUnit("ps", 1, 1_000, true);
            case "fs", "fsec" -> new TimeUnit("fs", 1, 1_000_000, true);
            case "ticks", "tick", "cycles", "clocks" -> TICKS;
            default -> null;
        };
        if (unit == null || count == 0) {
            return null;
        }
        return count == 1 ? unit
                : new TimeUnit(count + " " + unit.text, unit.factor * count, unit.divisor, unit.known);
    }
}
