/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixpending;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.replay.Step;
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

/**
 * A vector was quiet while it was masked, as its Pending bit said, and its message came at once after the unmask: again and
 * again. Once, that is chance.
 */
@RuleInfo(id = "MSIX-PBA-002", title = "Pending bit not set while the vector was masked", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class PendingNotSetWhileMasked implements Rule.OnPendingRead, Rule.OnEntryWrite, Rule.OnMsixControlWrite,
        Rule.OnMessage, Rule.OnReset {

    /** So often in a row must it have happened. */
    private static final int TIMES = 3;
    /** So many times longer than from the read to the message must the vector have been quiet before. */
    private static final int QUIETER = 10;

    private static final class Vector {
        private EventRef read;
        private long quietNs;
        private EventRef unmask;
        private int times;
    }

    private static final class Memory {
        private final IntMap<Vector> vectors = new IntMap<>();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        Memory memory = memories.of(read);
        for (int v = read.firstVector(); v < read.firstVector() + read.count(); v++) {
            if (!Deliverable.isMasked(read.msix(), v).isTrue()) {
                continue;
            }
            if (read.msix().isPending(v).isTrue()) {
                memory.vectors.remove(v);
                findings.judge(read, Truth.FALSE, Missing.TIME);
                continue;
            }
            EventRef masked = Deliverable.changedBy(read.function(), v);
            Vector vector = memory.vectors.computeIfAbsent(v, Vector::new);
            vector.read = read.request();
            vector.quietNs = masked == null ? -1 : Deliverable.between(masked, vector.read);
            vector.unmask = null;
        }
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory memory = write.unmasks() ? memories.find(write) : null;
        if (memory != null) {
            unmasked(memory.vectors.get(write.vector()), write, write.vector());
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        Memory memory = write.clearsFunctionMask() ? memories.find(write) : null;
        if (memory != null) {
            memory.vectors.forEach((v, vector) -> unmasked(vector, write, v));
        }
    }

    private static void unmasked(Vector vector, Step step, int v) {
        if (vector != null && vector.read != null && Deliverable.maySend(step.function(), v).isTrue()) {
            vector.unmask = step.at();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.fit() != Fit.ENTRY || message.vectorCount() != 1 ? null : memories.find(message);
        Vector vector = memory == null ? null : memory.vectors.get(message.vector());
        if (vector == null || vector.unmask == null) {
            return;
        }
        long shown = Deliverable.between(vector.read, message.at());
        boolean atOnce = shown >= 0 && vector.quietNs >= shown * QUIETER;
        Truth caused = Servicing.since(message.function(), vector.read);
        EventRef read = vector.read;
        EventRef unmask = vector.unmask;
        vector.read = null;
        vector.unmask = null;
        vector.times = !atOnce || caused.isTrue() ? 0 : vector.times + 1;
        Truth breach = vector.times < TIMES ? Truth.FALSE : caused.not();
        if (findings.judge(message, breach, Missing.DEVICE_ACCESSES)) {
            findings.report(message).vector(message.vector())
                    .because("Pending bit read as Clear here", read)
                    .because("unmasked here", unmask)
                    .observed(
                            "message of vector %d %.6f s after its Pending bit was Clear under mask, for the %dth time"
                                    + " in a row",
                            message.vector(), shown / 1e9, vector.times)
                    .expected("Set the Pending bit when a masked vector would otherwise send its message.")
                    .file();
        }
    }
}
