/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsiWrite;
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
import org.tlplint.rules.internal.Servicing;

/** A vector was pending when MSI or MSI-X was disabled, and no longer when it was enabled again; no message had come. */
@RuleInfo(id = "LOST-002", title = "Pending interrupt dropped when MSI or MSI-X was disabled", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.2 and 7.7.2.2", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class PendingDroppedAtDisable implements Rule.OnPendingRead, Rule.OnConfigRead, Rule.OnMsixControlWrite,
        Rule.OnMsiWrite, Rule.OnMessage, Rule.OnReset {

    /** What is known of MSI, or of MSI-X. */
    private static final class Mode {
        private final IntMap<EventRef> pending = new IntMap<>();
        private final IntMap<EventRef> atDisable = new IntMap<>();
        private EventRef disabledBy;
        private EventRef enabledBy;

        void disabled(EventRef by) {
            atDisable.clear();
            atDisable.putAll(pending);
            pending.clear();
            disabledBy = by;
            enabledBy = null;
        }

        void sent(int vector) {
            pending.remove(vector);
            atDisable.remove(vector);
        }
    }

    private static final class Memory {
        private final Mode msi = new Mode();
        private final Mode msix = new Mode();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        Memory memory = memories.of(read);
        for (int v = read.firstVector(); v < read.firstVector() + read.count(); v++) {
            seen(read, v, read.msix().isPending(v), read.msix().isEnabled(), memory.msix, memory, findings);
        }
    }

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        MsiState msi = read.msi();
        if (msi == null || msi.maskOffset() < 0 || !read.covers(msi.offset() + msi.maskOffset() + 4, 4)) {
            return;
        }
        Memory memory = memories.of(read);
        for (int v = 0; v < msi.allocatedVectors(); v++) {
            seen(read, v, msi.isPending(v), msi.isEnabled(), memory.msi, memory, findings);
        }
    }

    private static void seen(Step step, int vector, Truth pending, Truth enabled, Mode mode, Memory memory,
            Findings findings) {
        if (pending.isTrue() && enabled.isTrue()) {
            mode.pending.put(vector, step.at());
            mode.atDisable.remove(vector);
        } else if (pending.isFalse()) {
            mode.pending.remove(vector);
            EventRef before = mode.enabledBy == null ? null : mode.atDisable.remove(vector);
            if (before != null
                    && findings.judge(step, Servicing.since(step.function(), before).not(), Missing.DEVICE_ACCESSES)) {
                findings.report(step).vector(vector)
                        .because("read as pending here", before)
                        .because("disabled here", mode.disabledBy)
                        .because("enabled again here", mode.enabledBy)
                        .observed(
                                "vector %d was pending before the disable and is not after the enable; no message came,"
                                        + " and nobody touched the device",
                                vector)
                        .expected("Mask instead of disabling; or serve what is pending first, and look at the device"
                                + " afterwards.")
                        .file();
            }
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        Memory memory = memories.find(write);
        if (memory != null && write.disables()) {
            memory.msix.disabled(write.at());
        } else if (memory != null && write.enables()) {
            memory.msix.enabledBy = write.at();
        }
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        Memory memory = memories.find(write);
        if (memory != null && write.disables()) {
            memory.msi.disabled(write.at());
        } else if (memory != null && write.enables()) {
            memory.msi.enabledBy = write.at();
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.function() == null ? null : memories.find(message);
        if (memory == null) {
            return;
        }
        if (message.fit() == Fit.MSI) {
            memory.msi.sent(message.vector());
        }
        for (int i = 0; message.fit() == Fit.ENTRY && i < message.vectorCount(); i++) {
            if (memory.msix.atDisable.containsKey(message.vector(i))) {
                findings.judge(message, Truth.FALSE, Missing.DEVICE_ACCESSES);
            }
            memory.msix.sent(message.vector(i));
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }
}
