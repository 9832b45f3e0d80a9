/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixsequence;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.IntMap;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Deliverable;
import org.tlplint.rules.internal.Servicing;

/** A vector was pending under Function Mask; after that was cleared the bit was gone, and no message had come. */
@RuleInfo(id = "MSIX-SEQ-005", title = "Event under Function Mask not delivered", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES})
public final class EventLostUnderFunctionMask
        implements Rule.OnPendingRead, Rule.OnMsixControlWrite, Rule.OnMessage, Rule.OnReset {

    private static final class Memory {
        private final IntMap<EventRef> pending = new IntMap<>();
        private EventRef cleared;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        boolean window = read.msix().isEnabled().and(read.msix().isFunctionMasked()).isTrue();
        Memory memory = window ? memories.of(read) : memories.find(read);
        for (int v = read.firstVector(); memory != null && v < read.firstVector() + read.count(); v++) {
            boolean pending = read.msix().isPending(v).isTrue();
            if (window && pending && read.msix().maskBit(v).isFalse()) {
                memory.pending.put(v, read.at());
            } else if (!pending) {
                gone(read, v, memory.pending.remove(v), memory, findings);
            }
        }
    }

    private static void gone(PendingRead read, int v, EventRef pending, Memory memory, Findings findings) {
        if (pending == null || memory.cleared == null || memory.cleared.event() < pending.event()
                || !Deliverable.maySend(read.function(), v).isTrue()
                || !Deliverable.isSteadySince(read.function(), v, memory.cleared)) {
            return;
        }
        if (findings.judge(read, Servicing.since(read.function(), pending).not(), Missing.DEVICE_ACCESSES)) {
            findings.report(read).vector(v)
                    .because("read as pending under Function Mask here", pending)
                    .because("Function Mask cleared here", memory.cleared)
                    .observed(
                            "Pending bit %d is Clear after Function Mask was cleared, no message came, and nobody touched"
                                    + " the device",
                            v)
                    .expected("Keep events under Function Mask in the Pending bits, and send their messages when it is"
                            + " cleared.")
                    .file();
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        Memory memory = memories.find(write);
        if (memory != null) {
            memory.cleared = write.clearsFunctionMask() ? write.at() : memory.cleared;
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.fit() != Fit.ENTRY || message.msix() == null ? null : memories.find(message);
        for (int i = 0; memory != null && !memory.pending.isEmpty() && i < message.vectorCount(); i++) {
            if (memory.pending.remove(message.vector(i)) != null) {
                findings.judge(message, Truth.FALSE, Missing.DEVICE_ACCESSES);
            }
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }
}
