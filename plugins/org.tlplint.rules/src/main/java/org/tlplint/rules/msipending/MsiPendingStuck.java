/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msipending;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.MsiPending;
import org.tlplint.rules.internal.Patience;

/** An MSI Pending bit stayed Set although the vector was unmasked and the function could send. */
@RuleInfo(id = "MSI-PND-004", title = "MSI Pending bit Set although nothing holds the message back", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", confidence = Confidence.INFERRED, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class MsiPendingStuck implements Rule.OnConfigRead, Rule.OnMessage, Rule.OnReset {

    /** The first read that showed a vector pending and free to be sent. */
    private static final class Memory {
        private final EventRef[] since = new EventRef[32];
        /** Pending when last read under mask, and what last changed when they were first seen free: MSI-PND-002 judges those. */
        private int underMask;
        private final EventRef[] unmask = new EventRef[32];
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.fit() != Fit.MSI ? null : memories.find(message);
        if (memory != null) {
            memory.since[message.vector()] = null;
            memory.underMask &= ~(1 << message.vector());
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        int bits = MsiPending.bitsRead(read);
        if (bits == 0) {
            return;
        }
        Memory memory = memories.of(read);
        int set = MsiPending.bitsSet(read);
        EventRef change = MsiPending.lastChange(read.function());
        for (int v = 0; v < 32; v++) {
            if ((bits >>> v & 1) == 0) {
                continue;
            }
            EventRef since = memory.since[v];
            boolean pending = (set >>> v & 1) != 0;
            boolean free = pending && read.msi().isMasked(v).isFalse()
                    && MsiPending.maySend(read.function()).isTrue() && !isJudgedElsewhere(v, change, memory);
            if (!pending || read.msi().isMasked(v).isTrue()) {
                memory.underMask = pending ? memory.underMask | 1 << v : memory.underMask & ~(1 << v);
                memory.unmask[v] = null;
            }
            boolean goesOn = since != null && free && (change == null || change.event() < since.event());
            memory.since[v] = goesOn ? since : free ? read.at() : null;
            if (goesOn) {
                judge(read, v, since, memory, findings);
            } else if (since != null && !free) {
                findings.judge(read, Truth.FALSE, Missing.TIME);
            }
        }
    }

    /** Whether the vector was pending under mask, and nothing has changed since it was unmasked. */
    private static boolean isJudgedElsewhere(int vector, EventRef change, Memory memory) {
        if ((memory.underMask >>> vector & 1) == 0) {
            return false;
        }
        EventRef unmask = memory.unmask[vector];
        memory.unmask[vector] = unmask == null ? change : unmask;
        if (unmask != null && change.event() > unmask.event()) {
            memory.underMask &= ~(1 << vector);
        }
        return (memory.underMask >>> vector & 1) != 0;
    }

    private static void judge(ConfigRead read, int vector, EventRef since, Memory memory, Findings findings) {
        long waited = MsiPending.between(since, read.at());
        boolean late = waited > findings.profile(read).nanos(Knob.PENDING_TIMEOUT);
        if ((waited < 0 || late) && findings.judge(read, Truth.of(waited >= 0, late), Missing.TIME)) {
            findings.report(read).vector(vector)
                    .severity(Patience.severity(findings.profile(read), since, read.at()))
                    .profiledBy(Knob.PENDING_TIMEOUT)
                    .because("read as pending here", since)
                    .observed(
                            "Pending bit %d still Set %.6f s later; the vector was unmasked all the time, and no message",
                            vector, waited / 1e9)
                    .expected("Send what is pending as soon as nothing holds it back, and clear the Pending bit.")
                    .file();
            memory.since[vector] = read.at();
        }
    }
}
