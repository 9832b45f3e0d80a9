/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.spurious;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.MsiPending;
import org.tlplint.rules.internal.Runs;
import org.tlplint.rules.internal.StatusReads;

/** A pending message was sent at the unmask although the function's status had been cleared by then. */
@RuleInfo(id = "SPUR-002", title = "Message although its cause was served", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class ServedAlready implements Rule.OnMessage, Rule.OnDeviceAccess, Rule.OnPendingRead, Rule.OnConfigRead,
        Rule.OnEntryWrite, Rule.OnMsixControlWrite, Rule.OnMsiWrite, Rule.OnReset {

    private static final long SOON_NS = 100_000;

    /** Vectors that were read as pending while masked; by the numbers of {@link Runs#slot}. */
    private static final class Memory {
        private final Map<Integer, EventRef> pending = new HashMap<>();
        private final StatusReads status = new StatusReads();
        private final Map<Integer, EventRef> unmasked = new HashMap<>();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void deviceAccessed(DeviceAccess access, Findings findings) {
        Memory memory = memories.find(access);
        if (memory != null) {
            memory.status.accessed(access);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        for (int v = read.firstVector(); v < read.firstVector() + read.count(); v++) {
            read(read, Runs.MSIX + v, read.msix().isPending(v).isTrue(), read.msix().isMasked(v).isTrue());
        }
    }

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        int bits = MsiPending.bitsRead(read);
        int set = MsiPending.bitsSet(read);
        for (int v = 0; bits != 0 && v < 32; v++) {
            if ((bits >>> v & 1) != 0) {
                read(read, v, (set >>> v & 1) != 0, read.msi().isMasked(v).isTrue());
            }
        }
    }

    private void read(Step step, int slot, boolean pending, boolean masked) {
        Memory memory = pending ? memories.of(step) : memories.find(step);
        if (memory == null) {
            return;
        }
        if (!pending || !masked) {
            memory.pending.remove(slot);
        } else {
            if (memory.pending.isEmpty()) {
                memory.status.begin();
            }
            memory.pending.putIfAbsent(slot, step.at());
        }
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory memory = memories.find(write);
        if (memory != null && write.unmasks() && write.msix().isMasked(write.vector()).isFalse()) {
            unmask(memory, Runs.MSIX + write.vector(), write.at());
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        Memory memory = memories.find(write);
        for (int slot : memory == null ? List.<Integer>of() : List.copyOf(memory.pending.keySet())) {
            if (slot >= Runs.MSIX && write.msix().isMasked(slot - Runs.MSIX).isFalse()) {
                unmask(memory, slot, write.at());
            }
        }
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        Memory memory = memories.find(write);
        for (int slot : memory == null ? List.<Integer>of() : List.copyOf(memory.pending.keySet())) {
            if (slot < Runs.MSIX && write.msi().isMasked(slot).isFalse()) {
                unmask(memory, slot, write.at());
            }
        }
    }

    private static void unmask(Memory memory, int slot, EventRef by) {
        if (memory.pending.containsKey(slot)) {
            memory.unmasked.putIfAbsent(slot, by);
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        int slot = Runs.slot(message);
        Memory memory = slot < 0 ? null : memories.find(message);
        EventRef unmask = memory == null ? null : memory.unmasked.remove(slot);
        if (unmask == null) {
            return;
        }
        EventRef pending = memory.pending.remove(slot);
        long after = MsiPending.between(unmask, message.at());
        boolean served = pending != null && memory.status.isSatisfied()
                && memory.status.clearedBy().event() < unmask.event();
        Truth breach = !served ? Truth.FALSE : Truth.of(after >= 0, after <= SOON_NS);
        if (findings.judge(message, breach, Missing.TIME)) {
            findings.report(message).vector(message.vector()).suspectIf(true)
                    .because("read as pending here", pending)
                    .because("status read as 0 here", memory.status.clearedBy())
                    .because("unmasked here", unmask)
                    .observed(
                            "message %d ns after the unmask; a register of the function that was not 0 had been read as 0",
                            after)
                    .expected("Clear the Pending bit when the cause is gone, and send nothing for it at the unmask.")
                    .file();
        }
    }
}
