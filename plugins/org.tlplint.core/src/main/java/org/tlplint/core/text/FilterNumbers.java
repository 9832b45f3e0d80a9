/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** How values of a field that is a number are read and compared. */
abstract sealed class FilterNumbers {

    private static final String EQUAL = "=";

    /**
     * Makes a question.
     *
     * @throws FilterException if the value is no number or range
     */
    final Predicate<EventFacts> question(String field, String operator, FilterValue value) {
        int dots = value.text().indexOf("..");
        boolean range = dots >= 0 && !value.text().equals("..");
        boolean equal = operator.endsWith(EQUAL) && operator.charAt(0) != '<' && operator.charAt(0) != '>';
        if (range && !equal) {
            throw value.wrong("a range can only follow = or !=");
        }
        if (range) {
            String first = value.text().substring(0, dots);
            String last = value.text().substring(dots + 2);
            return between(first.isEmpty() ? null : read(field, first, value),
                    last.isEmpty() ? null : read(field, last, value));
        }
        Bound bound = read(field, value.text(), value);
        return switch (operator) {
            case "<" -> below(bound, false);
            case "<=" -> between(null, bound);
            case ">" -> below(bound, true);
            case ">=" -> between(bound, null);
            default -> between(bound, bound);
        };
    }

    /**
     * A number that was read.
     *
     * @param absolute whether it is a time on the trace's own clock
     */
    record Bound(long value, boolean absolute) {
    }

    abstract Bound read(String field, String text, FilterValue value);

    /** From one to another, both included; null is no bound. */
    abstract Predicate<EventFacts> between(Bound from, Bound to);

    /** Less than the bound, or else more. */
    abstract Predicate<EventFacts> below(Bound bound, boolean above);

    /** Unsigned, hexadecimal with or without 0x. */
    static FilterNumbers hexadecimal(Predicate<EventFacts> has, ToLongFunction<EventFacts> get) {
        return new Unsigned(16, has, get);
    }

    /** Decimal, or hexadecimal with 0x. */
    static FilterNumbers decimal(Predicate<EventFacts> has, ToLongFunction<EventFacts> get) {
        return new Unsigned(10, has, get);
    }

    /**
     * Times with units.
     *
     * @param clock gives the time to compare with one that begins with @; null if there is none
     */
    static FilterNumbers time(Predicate<EventFacts> has, ToLongFunction<EventFacts> get,
            ToLongFunction<EventFacts> clock) {
        return new Span(has, get, clock);
    }

    /** Vectors; an event may concern several. */
    static FilterNumbers vector() {
        return new Vector();
    }

    private static long number(String field, String text, int radix, FilterValue value) {
        boolean hex = text.regionMatches(true, 0, "0x", 0, 2);
        try {
            return Long.parseUnsignedLong((hex ? text.substring(2) : text).replace("_", ""), hex ? 16 : radix);
        } catch (NumberFormatException e) {
            FilterException wrong = value.wrong("%s: \"%s\" is not a %s number or range a..b", field, text,
                    radix == 16 ? "hexadecimal" : "decimal");
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static final class Unsigned extends FilterNumbers {
        private final int radix;
        private final Predicate<EventFacts> has;
        private final ToLongFunction<EventFacts> get;

        Unsigned(int radix, Predicate<EventFacts> has, ToLongFunction<EventFacts> get) {
            this.radix = radix;
            this.has = has;
            this.get = get;
        }

        @Override
        Bound read(String field, String text, FilterValue value) {
            return new Bound(number(field, text, radix, value), false);
        }

        @Override
        Predicate<EventFacts> between(Bound from, Bound to) {
            long low = from == null ? 0 : from.value;
            long high = to == null ? -1 : to.value;
            return f -> has.test(f) && Long.compareUnsigned(get.applyAsLong(f), low) >= 0
                    && Long.compareUnsigned(get.applyAsLong(f), high) <= 0;
        }

        @Override
        Predicate<EventFacts> below(Bound bound, boolean above) {
            return f -> {
                int order = has.test(f) ? Long.compareUnsigned(get.applyAsLong(f), bound.value) : 0;
                return above ? order > 0 : order < 0;
            };
        }
    }

    private static final class Span extends FilterNumbers {
        private final Predicate<EventFacts> has;
        private final ToLongFunction<EventFacts> get;
        private final ToLongFunction<EventFacts> clock;

        Span(Predicate<EventFacts> has, ToLongFunction<EventFacts> get, ToLongFunction<EventFacts> clock) {
            this.has = has;
            this.get = get;
            this.clock = clock;
        }

        @Override
        Bound read(String field, String text, FilterValue value) {
            boolean absolute = clock != null && text.startsWith("@");
            try {
                return new Bound(Times.parse(absolute ? text.substring(1) : text), absolute);
            } catch (IllegalArgumentException e) {
                FilterException wrong = value.wrong("%s: %s", field, e.getMessage());
                wrong.initCause(e);
                throw wrong;
            }
        }

        private long get(EventFacts f, Bound bound) {
            return (bound.absolute ? clock : get).applyAsLong(f);
        }

        @Override
        Predicate<EventFacts> between(Bound from, Bound to) {
            return f -> has.test(f) && (from == null || get(f, from) >= from.value)
                    && (to == null || get(f, to) <= to.value);
        }

        @Override
        Predicate<EventFacts> below(Bound bound, boolean above) {
            return f -> has.test(f) && (above ? get(f, bound) > bound.value : get(f, bound) < bound.value);
        }
    }

    private static final class Vector extends FilterNumbers {
        @Override
        Bound read(String field, String text, FilterValue value) {
            return new Bound(number(field, text, 10, value), false);
        }

        @Override
        Predicate<EventFacts> between(Bound from, Bound to) {
            long low = from == null ? 0 : cut(from);
            long high = to == null ? Integer.MAX_VALUE : cut(to);
            return f -> f.concernsVector(low, high);
        }

        @Override
        Predicate<EventFacts> below(Bound bound, boolean above) {
            long value = cut(bound);
            return f -> above ? f.concernsVector(value + 1, Long.MAX_VALUE) : f.concernsVector(0, value - 1);
        }

        private static long cut(Bound bound) {
            return bound.value < 0 ? Long.MAX_VALUE - 1 : Math.min(bound.value, Long.MAX_VALUE - 1);
        }
    }
}
