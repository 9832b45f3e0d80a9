/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import org.tlplint.core.text.Times;
import org.tlplint.core.trace.TraceEvent;

/**
 * Times on the command line: seconds, or a number with a unit, from the first event of the trace; {@code @} before it means
 * the clock of the trace.
 */
final class TimeOptions {

    /** The syntax for help texts. */
    static final String SYNTAX = "Seconds from the first event, or with a unit (12.5, 300ms); @T is the trace's own clock.";

    private TimeOptions() {
    }

    /** A length of time above zero. */
    static long span(String option, String text) {
        try {
            long ns = Times.parse(text);
            if (ns <= 0) {
                throw Problem.usage("%s %s: write a time above zero", option, text);
            }
            return ns;
        } catch (IllegalArgumentException e) {
            throw Problem.usage("%s: %s", option, e.getMessage());
        }
    }

    /**
     * A time on the trace's clock.
     *
     * @param option for messages
     * @param startNs time of the first event
     */
    static long resolve(String option, String text, long startNs) {
        try {
            boolean absolute = text.startsWith("@");
            long ns = Times.parse(absolute ? text.substring(1) : text);
            if (startNs == TraceEvent.NO_TIME) {
                throw Problem.usage("%s %s: the trace has no time stamps", option, text);
            }
            return absolute ? ns : Math.addExact(startNs, ns);
        } catch (IllegalArgumentException e) {
            throw Problem.usage("%s: %s", option, e.getMessage());
        } catch (ArithmeticException e) {
            throw Problem.usage("%s: %s is too long a time", option, text);
        }
    }
}
