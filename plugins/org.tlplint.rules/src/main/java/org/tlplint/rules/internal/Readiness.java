/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.Step;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.TraceEvent;

/**
 * How long software must leave a function alone after a Function Level Reset, or after it came back to D0.
 *
 * @param since the write that began it
 * @param waitNs nanoseconds
 * @param reset whether it is a Function Level Reset
 */
public record Readiness(EventRef since, long waitNs, boolean reset) {

    private static final long MILLISECOND = 1_000_000L;
    private static final long FLR_TIME = 100 * MILLISECOND;
    private static final long D3HOT_TIME = 10 * MILLISECOND;
    private static final long D2_TIME = MILLISECOND / 5;
    private static final int STATUS = 0x06;

    /** What software last had to wait for, whether it is over or not; null if nothing, or if the function needs no time (6.6.1, 6.22). */
    public static Readiness of(FunctionState f) {
        boolean powered = f.powerChangedBy() != null;
        boolean flr = !powered && f.resetKind() == ResetKind.FUNCTION_LEVEL;
        boolean fromD3 = powered ? f.powerState() == 0 && f.powerStateBeforeChange() == 3
                : f.resetKind() == ResetKind.POWER;
        boolean fromD2 = powered && f.powerState() == 0 && f.powerStateBeforeChange() == 2;
        if (f.readySaidBy() != null || flr && f.config().bit(STATUS, 0).isTrue()
                || (fromD3 || fromD2) && f.capabilities().power() != 0
                        && f.config().bit(f.capabilities().power() + 2, 4).isTrue()) {
            return null;
        }
        if (flr) {
            return new Readiness(f.resetBy(), reported(f, 0, FLR_TIME), true);
        }
        EventRef since = powered ? f.powerChangedBy() : f.resetBy();
        return fromD3 ? new Readiness(since, reported(f, 12, D3HOT_TIME), false)
                : fromD2 ? new Readiness(since, D2_TIME, false) : null;
    }

    /** A time of Readiness Time Reporting 2 (7.9.16.3): nine bits of value, three of scale, a power of 32 nanoseconds. */
    private static long reported(FunctionState f, int shift, long standard) {
        int at = f.capabilities().readiness();
        boolean valid = at != 0 && f.config().isKnown(at + 4, 4) && f.config().read(at + 4, 4) < 0
                && f.config().isKnown(at + 8, 4);
        if (!valid) {
            return standard;
        }
        int field = f.config().read(at + 8, 4) >>> shift & 0xfff;
        return Math.min(standard, (field & 0x1ffL) << 5 * (field >>> 9));
    }

    /** Whether the step comes before that time is over; unknown without time stamps, or if they run backwards. */
    public Truth isTooEarly(Step step) {
        long elapsed = step.timeNs() - since.timeNs();
        boolean timed = since.hasTime() && step.timeNs() != TraceEvent.NO_TIME && elapsed >= 0;
        return Truth.of(timed, elapsed < waitNs);
    }

    /** Whether the step surely comes before a function need be ready. */
    public static boolean isSurelyTooEarly(Step step) {
        Readiness readiness = of(step.function());
        return readiness != null && readiness.isTooEarly(step).isTrue();
    }
}
