/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixpending;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.rule.Blame;
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
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.Patience;

/** A Pending bit stayed Set long after its entry was unmasked, and no message was seen. */
@RuleInfo(id = "MSIX-PBA-003", title = "Pending message not delivered after the unmask", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class PendingNotDelivered
        implements Rule.OnPendingRead, Rule.OnEntryWrite, Rule.OnMsixControlWrite, Rule.OnMessage, Rule.OnReset {

    /** A vector whose Pending bit was read Set while it was masked, and the event that unmasked it. */
    private record Wait(EventRef pending, EventRef unmask) {
    }

    private static final class Memory {
        private final Map<Integer, EventRef> pending = new HashMap<>();
        private final Map<Integer, Wait> waits = new HashMap<>();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory memory = memories.find(write);
        if (memory != null && write.unmasks() && write.msix().isMasked(write.vector()).isFalse()) {
            unmasked(memory, write.vector(), write.at());
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        Memory memory = memories.find(write);
        if (memory != null && write.clearsFunctionMask()) {
            for (Integer vector : List.copyOf(memory.pending.keySet())) {
                if (write.msix().isMasked(vector).isFalse()) {
                    unmasked(memory, vector, write.at());
                }
            }
        }
    }

    private static void unmasked(Memory memory, int vector, EventRef by) {
        EventRef pending = memory.pending.remove(vector);
        if (pending != null) {
            memory.waits.put(vector, new Wait(pending, by));
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.msix() == null || message.fit() != Fit.ENTRY ? null : memories.find(message);
        for (int i = 0; memory != null && i < message.vectorCount(); i++) {
            memory.pending.remove(message.vector(i));
            if (memory.waits.remove(message.vector(i)) != null) {
                findings.judge(message, Truth.FALSE, Missing.TIME);
            }
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        Memory memory = memories.of(read);
        for (int vector = read.firstVector(); vector < read.firstVector() + read.count(); vector++) {
            boolean pending = read.msix().isPending(vector).isTrue();
            Wait wait = memory.waits.get(vector);
            if (wait != null && pending && !isDisturbed(read, vector, wait.unmask())) {
                stillPending(read, vector, wait, memory, findings);
                continue;
            }
            if (memory.waits.remove(vector) != null && !pending) {
                findings.judge(read, Truth.FALSE, Missing.TIME);
            }
            if (pending && read.msix().isMasked(vector).isTrue()) {
                memory.pending.put(vector, read.at());
            } else {
                memory.pending.remove(vector);
            }
        }
    }

    private static void stillPending(PendingRead read, int vector, Wait wait, Memory memory, Findings findings) {
        boolean timed = wait.unmask().hasTime() && read.at().hasTime();
        if (timed
                && read.at().timeNs() - wait.unmask().timeNs() <= findings.profile(read).nanos(Knob.PENDING_TIMEOUT)) {
            return;
        }
        memory.waits.remove(vector);
        Truth free = read.msix().isEnabled().and(read.function().isBusMasterEnabled())
                .and(Truth.of(read.function().powerState() <= 0));
        if (findings.judge(read, timed ? free : free.and(Truth.UNKNOWN),
                timed ? Missing.COMMAND_STATE : Missing.TIME)) {
            findings.report(read).vector(vector)
                    .severity(Patience.severity(findings.profile(read), wait.unmask(), read.at()))
                    .profiledBy(Knob.PENDING_TIMEOUT)
                    .because("read as pending here", wait.pending())
                    .because("unmasked here", wait.unmask())
                    .observed("Pending bit %d still Set %.6f s after the unmask, and no message", vector,
                            (read.at().timeNs() - wait.unmask().timeNs()) / 1e9)
                    .expected("Send the pending message when the entry is unmasked, and clear the Pending bit then.")
                    .file();
        }
    }

    /** Whether the function was stopped from sending at some time since the unmask. */
    private static boolean isDisturbed(PendingRead read, int vector, EventRef unmask) {
        MsixState msix = read.msix();
        EventRef last = Messages.later(msix.entry(vector).maskChangedBy(), msix.functionMaskChangedBy());
        last = Messages.later(last, Messages.later(msix.enableChangedBy(), read.function().busMasterChangedBy()));
        return last != null && last.event() > unmask.event();
    }
}
