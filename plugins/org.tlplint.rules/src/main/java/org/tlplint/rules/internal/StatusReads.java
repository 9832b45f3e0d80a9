/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.trace.CompletionStatus;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;

/**
 * Reads of a function's own registers in a stretch of the trace: whether one that held something was cleared, and none holds
 * anything any more. Reads whose answer is a completion of its own do not count.
 */
public final class StatusReads {

    private static final int KEPT = 16;

    private final long[] registers = new long[KEPT];
    private int count;
    private int set;
    private boolean cleared;
    private EventRef clearedBy;

    /** The stretch begins. */
    public void begin() {
        count = 0;
        set = 0;
        cleared = false;
    }

    public void accessed(DeviceAccess access) {
        TraceEvent event = access.event();
        long value = event.data();
        boolean answered = !access.isWrite() && event.has(Field.DATA) && access.length() >= 1 && access.length() <= 8
                && (!event.has(Field.STATUS) || event.status() == CompletionStatus.SUCCESSFUL);
        boolean ones = value == -1L >>> 64 - 8 * Math.max(1, Math.min(8, access.length()));
        if (!answered || ones) {
            return;
        }
        long register = (long) access.bar() << 60 ^ access.offset();
        for (int i = 0; i < count; i++) {
            if (registers[i] == register) {
                boolean was = (set >>> i & 1) != 0;
                set = value != 0 ? set | 1 << i : set & ~(1 << i);
                cleared |= was && value == 0;
                clearedBy = was && value == 0 ? access.at() : clearedBy;
                return;
            }
        }
        if (value != 0 && count < KEPT) {
            registers[count] = register;
            set |= 1 << count++;
        }
    }

    /** Whether a register that was not 0 reads 0 now, and every other one that was not 0 does too. */
    public boolean isSatisfied() {
        return cleared && set == 0;
    }

    /** The read that showed it; only if {@link #isSatisfied}. */
    public EventRef clearedBy() {
        return clearedBy;
    }
}
