/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import java.util.BitSet;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.replay.TraceEnd;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;

/** A vector was pending when the function was reset, was put into use again afterwards, and never sent its message. */
@RuleInfo(id = "LOST-006", title = "Pending interrupts dropped by a reset or power-down", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.6.1, 6.6.2 and 5.3.1.4", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES})
public final class PendingDroppedByReset
        implements Rule.OnPendingRead, Rule.OnMessage, Rule.OnReset, Rule.OnEntryWrite, Rule.OnEnd {

    /** Vectors last read as pending; those that a reset dropped; and of these the ones that are in use again. */
    private static final class Memory {
        private BitSet pending = new BitSet();
        private BitSet dropped = new BitSet();
        private final BitSet usedAgain = new BitSet();
        private EventRef readBy;
        private EventRef resetBy;
        private EventRef droppedRead;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        Memory memory = memories.of(read);
        for (int vector = read.firstVector(); vector < read.firstVector() + read.count(); vector++) {
            boolean pending = read.msix().isPending(vector).isTrue();
            memory.pending.set(vector, pending);
            if (pending) {
                memory.dropped.clear(vector);
            }
        }
        memory.readBy = read.at();
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.msix() == null || message.fit() != Fit.ENTRY ? null : memories.find(message);
        for (int i = 0; memory != null && i < message.vectorCount(); i++) {
            memory.pending.clear(message.vector(i));
            if (memory.dropped.get(message.vector(i))) {
                memory.dropped.clear(message.vector(i));
                findings.judge(message, Truth.FALSE, Missing.TABLE);
            }
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        Memory memory = memories.find(reset);
        if (memory != null && !memory.pending.isEmpty()) {
            memory.dropped = memory.pending;
            memory.pending = new BitSet();
            memory.usedAgain.clear();
            memory.droppedRead = memory.readBy;
            memory.resetBy = reset.at();
        }
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory memory = write.unmasks() ? memories.find(write) : null;
        if (memory != null && memory.dropped.get(write.vector())) {
            memory.usedAgain.set(write.vector());
        }
    }

    @Override
    public void traceEnded(TraceEnd end, Findings findings) {
        Memory memory = end.msix() == null ? null : memories.find(end);
        if (memory == null) {
            return;
        }
        memory.dropped.and(memory.usedAgain);
        boolean silent = !memory.dropped.isEmpty() && end.msix().isEnabled().isTrue();
        if (silent && findings.judge(end, Truth.TRUE, Missing.TABLE)) {
            findings.report(end).vector(memory.dropped.nextSetBit(0))
                    .because("read as pending here", memory.droppedRead)
                    .because("reset here", memory.resetBy)
                    .observed(
                            "vectors %s were pending when the function was reset; they were unmasked again, and no message of"
                                    + " theirs followed",
                            memory.dropped)
                    .expected("Serve what is pending before a reset, or look for work in the device after it.")
                    .file();
        }
    }
}
