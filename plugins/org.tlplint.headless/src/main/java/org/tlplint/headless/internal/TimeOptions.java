/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.headless.internal;

import java.io.IOException;
import java.util.List;

import org.tlplint.core.audit.AuditSource;
import org.tlplint.core.audit.TraceView;
import org.tlplint.core.text.EventLister;
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

    /** A time after another one; the latest possible if there is none so late. */
    static long after(long startNs, long ns) {
        long sum = startNs + ns;
        return ns > 0 && sum < startNs ? Long.MAX_VALUE : ns < 0 && sum > startNs ? Long.MIN_VALUE + 1 : sum;
    }

    /** Time of the first event of all that has one, or {@link TraceEvent#NO_TIME}; dumps of a moment are no events. */
    static long start(List<AuditSource> traces) throws IOException {
        long start = TraceEvent.NO_TIME;
        for (AuditSource trace : traces) {
            if (trace.hasMoment()) {
                continue;
            }
            long first = new EventLister(new TraceView(trace, List.of(), null)).startNs();
            start = start == TraceEvent.NO_TIME || first != TraceEvent.NO_TIME && first < start ? first : start;
        }
        return start;
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
