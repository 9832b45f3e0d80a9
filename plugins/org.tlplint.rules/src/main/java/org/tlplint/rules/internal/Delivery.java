/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.IntMap;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.trace.EventRef;

/**
 * Vectors of one function whose Pending bit was read as Set while they were masked, and what becomes of them after the
 * unmask (PCIe Base 6.x, 6.1.4.5).
 */
public final class Delivery {

    /** A vector that was pending and masked, and the event that unmasked it. */
    private record Wait(EventRef pending, EventRef unmask) {
    }

    private final IntMap<EventRef> pending = new IntMap<>();
    private final IntMap<Wait> waits = new IntMap<>();

    /** Vectors that were pending when they were last read, and masked. */
    public int[] pending() {
        return pending.keys();
    }

    public void unmasked(int vector, EventRef by) {
        EventRef since = pending.remove(vector);
        if (since != null) {
            waits.put(vector, new Wait(since, by));
        }
    }

    /** The message of a vector was sent; true if it was awaited. */
    public boolean sent(int vector) {
        pending.remove(vector);
        return waits.remove(vector) != null;
    }

    /**
     * Judges a Pending bit that was read.
     *
     * @param lastStop the last event that may have kept the function from sending, or null
     * @param enabled whether MSI or MSI-X is enabled
     */
    public void read(Step step, int vector, boolean isPending, Truth masked, EventRef lastStop, Truth enabled,
            Findings findings) {
        Wait wait = waits.get(vector);
        boolean disturbed = wait != null && lastStop != null && lastStop.event() > wait.unmask.event();
        if (wait != null && isPending && !disturbed) {
            stillPending(step, vector, wait, enabled, findings);
            return;
        }
        if (waits.remove(vector) != null && !isPending) {
            findings.judge(step, Truth.FALSE, Missing.TIME);
        }
        if (isPending && masked.isTrue()) {
            pending.put(vector, step.at());
        } else {
            pending.remove(vector);
        }
    }

    private void stillPending(Step step, int vector, Wait wait, Truth enabled, Findings findings) {
        boolean timed = wait.unmask.hasTime() && step.at().hasTime();
        if (timed && step.at().timeNs() - wait.unmask.timeNs() <= findings.profile(step).nanos(Knob.PENDING_TIMEOUT)) {
            return;
        }
        waits.remove(vector);
        Truth free = enabled.and(step.function().isBusMasterEnabled())
                .and(Truth.of(step.function().powerState() <= 0));
        // with both MSI and MSI-X enabled what the function does is undefined: GEN-002
        boolean both = step.function().isMsiEnabled().and(step.function().isMsixEnabled()).isTrue();
        Missing unknown = both ? Missing.SOFTWARE_UNDEFINED : timed ? Missing.COMMAND_STATE : Missing.TIME;
        if (findings.judge(step, timed && !both ? free : free.and(Truth.UNKNOWN), unknown)) {
            findings.report(step).vector(vector)
                    .severity(Patience.severity(findings.profile(step), wait.unmask, step.at()))
                    .profiledBy(Knob.PENDING_TIMEOUT)
                    .because("read as pending here", wait.pending)
                    .because("unmasked here", wait.unmask)
                    .observed("Pending bit %d still Set %.6f s after the unmask, and no message", vector,
                            (step.at().timeNs() - wait.unmask.timeNs()) / 1e9)
                    .expected("Send the pending message when the vector is unmasked, and clear the Pending bit then.")
                    .file();
        }
    }
}
