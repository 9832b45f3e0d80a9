/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Times as people write and read them. Inside they are nanoseconds. */
public final class Times {

    private static final String[] UNITS = {"ns", "us", "ms", "s", "min", "h"};
    private static final long[] NANOS = {1, 1_000, 1_000_000, 1_000_000_000, 60_000_000_000L, 3_600_000_000_000L};

    private Times() {
    }

    /** Seconds with nine decimals, of which groups of three zeros at the end are left out: {@code 12.345678}. */
    public static String seconds(long ns) {
        String sign = ns < 0 ? "-" : "";
        long whole = Math.abs(ns / 1_000_000_000);
        long rest = Math.abs(ns % 1_000_000_000);
        String decimals = rest % 1_000 != 0 ? pad(rest, 9)
                : rest % 1_000_000 != 0 ? pad(rest / 1_000, 6) : pad(rest / 1_000_000, 3);
        return sign + whole + '.' + decimals;
    }

    /** Seconds with six decimals, or nine if it needs them: lines up in a column. */
    public static String column(long ns) {
        long rest = Math.abs(ns % 1_000_000_000);
        String decimals = rest % 1_000 != 0 ? pad(rest, 9) : pad(rest / 1_000, 6);
        return (ns < 0 ? "-" : "") + Math.abs(ns / 1_000_000_000) + '.' + decimals;
    }

    /** A duration with three digits and the unit that suits it: {@code 1.25 ms}. */
    public static String duration(long ns) {
        int unit = 0;
        while (unit < 3 && Math.abs(ns) >= NANOS[unit + 1]) {
            unit++;
        }
        if (unit == 0) {
            return ns + " ns";
        }
        double value = (double) ns / NANOS[unit];
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size < 10 ? "%.2f %s" : size < 100 ? "%.1f %s" : "%.0f %s", value,
                UNITS[unit]);
    }

    /**
     * Reads a number with a unit: {@code 12.5}, {@code 12.5s}, {@code 300ms}, {@code 2min}; seconds without a unit.
     *
     * @return nanoseconds
     * @throws IllegalArgumentException if it is something else; the message says what is expected
     */
    public static long parse(String text) {
        String number = text.strip();
        long factor = 1_000_000_000;
        // the longest unit that fits: "ms" and "us" end in "s", too
        int longest = 0;
        for (int i = 0; i < UNITS.length; i++) {
            if (number.endsWith(UNITS[i]) && UNITS[i].length() > longest) {
                longest = UNITS[i].length();
                factor = NANOS[i];
            }
        }
        number = number.substring(0, number.length() - longest).strip();
        if (!number.matches("[+-]?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})")) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a time; write seconds, or a number with ns, us, ms, s, min or h".formatted(text));
        }
        BigDecimal ns = new BigDecimal(number).multiply(BigDecimal.valueOf(factor)).setScale(0, RoundingMode.HALF_UP);
        if (ns.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 2)) > 0) {
            throw new IllegalArgumentException("\"%s\" is too long a time".formatted(text));
        }
        return ns.longValueExact();
    }

    private static String pad(long value, int digits) {
        String text = Long.toString(value);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
