/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixpending;

import java.util.BitSet;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.IntMap;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Deliverable;
import org.tlplint.rules.internal.LastMessages;

/** A Pending bit was Set for a long time although nothing kept the function from sending; it rose while unmasked. */
@RuleInfo(id = "MSIX-PBA-006", title = "Pending bit persists although the message may be sent", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class PendingThoughDeliverable implements Rule.OnPendingRead, Rule.OnMessage, Rule.OnReset {

    private static final class Memory {
        /** Sent something since the vector could last not: what is pending afterwards, MSIX-PBA-004 judges. */
        private final LastMessages sent = new LastMessages();
        /** Pending when last read under mask: MSIX-PBA-003 judges those. */
        private final BitSet underMask = new BitSet();
        private final IntMap<EventRef> first = new IntMap<>();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.fit() != Fit.ENTRY || message.msix() == null) {
            return;
        }
        Memory memory = memories.of(message);
        for (int i = 0; i < message.vectorCount(); i++) {
            int vector = message.vector(i);
            memory.underMask.clear(vector);
            if (!memory.first.isEmpty() && memory.first.remove(vector) != null) {
                findings.judge(message, Truth.FALSE, Missing.TIME);
            }
            memory.sent.set(vector, message);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        Memory memory = memories.of(read);
        for (int v = read.firstVector(); v < read.firstVector() + read.count(); v++) {
            EventRef first = memory.first.get(v);
            boolean pending = read.msix().isPending(v).isTrue();
            boolean free = Deliverable.maySend(read.function(), v).isTrue();
            if (first != null && !Deliverable.isSteadySince(read.function(), v, first)) {
                memory.first.remove(v);
                first = null;
            }
            if (!pending || !free) {
                memory.underMask.set(v, pending && Deliverable.isMasked(read.msix(), v).isTrue());
                if (memory.first.remove(v) != null && !pending) {
                    findings.judge(read, Truth.FALSE, Missing.TIME);
                }
            } else if (first == null) {
                begin(read, v, memory);
            } else {
                again(read, v, first, memory, findings);
            }
        }
    }

    private static void begin(PendingRead read, int v, Memory memory) {
        EventRef sent = memory.sent.get(v);
        boolean sentSince = sent != null && Deliverable.isSteadySince(read.function(), v, sent);
        if (!sentSince && !memory.underMask.get(v)) {
            memory.first.put(v, read.at());
        }
    }

    private static void again(PendingRead read, int v, EventRef first, Memory memory, Findings findings) {
        long lasted = Deliverable.between(first, read.at());
        if (lasted >= 0 && lasted < findings.profile(read).nanos(Knob.PENDING_TIMEOUT)) {
            return;
        }
        memory.first.remove(v);
        if (findings.judge(read, lasted < 0 ? Truth.UNKNOWN : Truth.TRUE, Missing.TIME)) {
            findings.report(read).vector(v)
                    .profiledBy(Knob.PENDING_TIMEOUT)
                    .because("first read as Set here", first)
                    .observed("Pending bit %d still Set after %.6f s, though enabled and unmasked all the time, and no"
                            + " message", v, lasted / 1e9)
                    .expected("Send the message at once while nothing forbids it; Pending is for masked vectors.")
                    .file();
        }
    }
}
