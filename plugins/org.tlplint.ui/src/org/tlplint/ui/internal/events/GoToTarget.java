/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.ui.internal.events;

import org.eclipse.osgi.util.NLS;
import org.tlplint.core.text.Times;
import org.tlplint.ui.internal.Texts;

/**
 * Where somebody wants to go: {@code 1234} or {@code #1234} an event, {@code +100} and {@code -100} from the selected one,
 * {@code 50%} of the trace, {@code :1500} or {@code line 1500} a line, {@code 1.5s} a time since the start, {@code @1.5} a
 * time on the trace's clock.
 *
 * @param kind what the value is
 * @param value number of an event, a line, or nanoseconds
 */
public record GoToTarget(Kind kind, long value) {

    /** What can be gone to. */
    public enum Kind {
        EVENT, LINE, TIME, CLOCK
    }

    /** A text that is no place, and why. */
    public static final class NoTargetException extends Exception {

        private static final long serialVersionUID = 1L;

        NoTargetException(String message) {
            super(message);
        }
    }

    /**
     * Reads what somebody typed.
     *
     * @param selected the selected event, or -1
     * @param events how many there are
     */
    public static GoToTarget parse(String typed, long selected, long events) throws NoTargetException {
        String text = typed.strip().toLowerCase(java.util.Locale.ROOT);
        if (text.matches("#?[\\d,_]{1,24}")) {
            return event(digits(text.substring(text.startsWith("#") ? 1 : 0)), events);
        }
        if (text.matches("[+-]\\d{1,18}")) {
            return event(Math.max(0, Math.max(0, selected) + Long.parseLong(text)), events);
        }
        if (text.matches("\\d{1,3}(\\.\\d{1,6})?%")) {
            double share = Math.min(100, Double.parseDouble(text.substring(0, text.length() - 1))) / 100;
            return event((long) (share * Math.max(0, events - 1)), events);
        }
        if (text.matches("(:|line\\s+)[\\d,_]{1,24}")) {
            return new GoToTarget(Kind.LINE, digits(text.replaceFirst("^(:|line\\s+)", "")));
        }
        boolean clock = text.startsWith("@");
        if (clock || text.matches("[+-]?[\\d.]+\\s*(ns|us|ms|s|min|h)") || text.matches("\\d*\\.\\d+")) {
            try {
                return new GoToTarget(clock ? Kind.CLOCK : Kind.TIME, Times.parse(clock ? text.substring(1) : text));
            } catch (IllegalArgumentException e) {
                throw new NoTargetException(e.getMessage());
            }
        }
        throw new NoTargetException(EventMessages.GoTo_syntax);
    }

    private static GoToTarget event(long number, long events) throws NoTargetException {
        if (number >= events) {
            throw new NoTargetException(NLS.bind(EventMessages.GoTo_beyond, Texts.count(events)));
        }
        return new GoToTarget(Kind.EVENT, number);
    }

    private static long digits(String text) throws NoTargetException {
        String digits = text.replaceAll("[,_]", "");
        if (!digits.matches("\\d{1,18}")) {
            throw new NoTargetException(EventMessages.GoTo_syntax);
        }
        return Long.parseLong(digits);
    }
}
