/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixpending;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.TraceEnd;
import org.tlplint.core.rule.Blame;
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

/** A Pending bit was Set after the message of its vector had been sent, and no second message came. */
@RuleInfo(id = "MSIX-PBA-004", title = "Pending bit not cleared once the message was sent", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES})
public final class PendingNotCleared implements Rule.OnPendingRead, Rule.OnMessage, Rule.OnEntryWrite,
        Rule.OnMsixControlWrite, Rule.OnCommandWrite, Rule.OnReset, Rule.OnEnd {

    /** A second event within this time after a message, just then and never to be sent, would be too much of a chance. */
    private static final long AT_ONCE = 10_000;

    /** A message, and the read that showed its Pending bit Set. */
    private record Suspicion(EventRef message, EventRef read, boolean touched) {
    }

    private static final class Memory {
        private final LastMessages sent = new LastMessages();
        private final IntMap<Suspicion> suspicions = new IntMap<>();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.fit() != Fit.ENTRY || message.msix() == null) {
            return;
        }
        Memory memory = memories.of(message);
        int vector = message.vectorCount() == 1 ? message.vector() : -1;
        for (int i = 0; i < message.vectorCount() && !memory.suspicions.isEmpty(); i++) {
            // what was pending has come
            if (memory.suspicions.remove(message.vector(i)) != null) {
                findings.judge(message, Truth.FALSE, Missing.TIME);
            }
        }
        if (vector >= 0) {
            memory.sent.set(vector, message);
        }
    }

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        Memory memory = memories.find(read);
        for (int v = read.firstVector(); memory != null && v < read.firstVector() + read.count(); v++) {
            EventRef message = memory.sent.get(v);
            if (message != null && read.request().event() > message.event()
                    && Deliverable.isSteadySince(read.function(), v, message)) {
                pendingRead(read, v, message, memory, findings);
            }
        }
    }

    private static void pendingRead(PendingRead read, int v, EventRef message, Memory memory,
            Findings findings) {
        FunctionState f = read.function();
        Suspicion before = memory.suspicions.get(v);
        Truth free = Deliverable.maySend(f, v);
        if (read.msix().isPending(v).isFalse() || !free.isTrue()) {
            memory.suspicions.remove(v);
            findings.judge(read, read.msix().isPending(v).and(free), Deliverable.unknown(f, v));
        } else if (before == null) {
            memory.suspicions.put(v,
                    new Suspicion(message, read.at(), f.lastDeviceAccess() > message.event()));
        } else if (Deliverable.between(before.read(), read.at()) >= findings.profile(read)
                .nanos(Knob.PENDING_TIMEOUT)) {
            memory.suspicions.remove(v);
            settle(read, v, before, findings);
        }
    }

    /** No message came up to now. */
    private static void settle(Step step, int vector, Suspicion s, Findings findings) {
        long waited = Deliverable.between(s.read(), step.event().ref());
        long gap = Deliverable.between(s.message(), s.read());
        boolean longWait = waited >= findings.profile(step).nanos(Knob.PENDING_TIMEOUT);
        boolean atOnce = gap >= 0 && gap <= AT_ONCE && !s.touched();
        Truth breach = longWait || atOnce ? Truth.TRUE : Truth.UNKNOWN;
        if (findings.judge(step, breach, gap < 0 ? Missing.TIME : Missing.TOO_SHORT)) {
            boolean unseen = !atOnce && step.function().lastDeviceAccess() < 0;
            Findings.Report report = findings.report(step).vector(vector);
            (atOnce ? report : report.profiledBy(Knob.PENDING_TIMEOUT))
                    .severity(s.touched() || unseen ? Severity.ADVISORY : Severity.VIOLATION)
                    .because("message sent here", s.message())
                    .because("Pending bit read as Set here", s.read())
                    .observed("Pending bit %d still Set %.6f s after the message, vector unmasked all the time, and no"
                            + " second message", vector, gap / 1e9)
                    .expected("Clear the Pending bit as soon as the message is sent.")
                    .file();
        }
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (write.masks()) {
            Memory memory = memories.find(write);
            Suspicion s = memory == null ? null : memory.suspicions.remove(write.vector());
            if (s != null) {
                settle(write, write.vector(), s, findings);
            }
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (!write.msix().isEnabled().isTrue() || !write.msix().isFunctionMasked().isFalse()) {
            settleAll(write, findings);
        }
    }

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        if (!write.function().isBusMasterEnabled().isTrue()) {
            settleAll(write, findings);
        }
    }

    @Override
    public void traceEnded(TraceEnd end, Findings findings) {
        settleAll(end, findings);
    }

    private void settleAll(Step step, Findings findings) {
        Memory memory = memories.find(step);
        if (memory != null) {
            memory.suspicions.forEach((v, s) -> settle(step, v, s, findings));
            memory.suspicions.clear();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }
}
