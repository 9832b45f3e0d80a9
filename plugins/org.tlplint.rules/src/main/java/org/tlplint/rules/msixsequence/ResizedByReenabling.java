/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixsequence;

import java.util.BitSet;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
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
import org.tlplint.rules.internal.EnableGap;

/** Software disabled and enabled MSI-X to get more vectors while others were in use. */
@RuleInfo(id = "MSIX-SEQ-002", title = "MSI-X disabled and enabled again to use more vectors", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.3 and 7.7.2.2", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class ResizedByReenabling
        implements Rule.OnMsixControlWrite, Rule.OnEntryWrite, Rule.OnCommandWrite, Rule.OnReset {

    private static final class Memory {
        private final EnableGap.Tracker tracker = new EnableGap.Tracker();
        private EnableGap ended;
        private EventRef enabledBy;
        /** Entries unmasked at some time since then. */
        private final BitSet inUse = new BitSet();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        Memory memory = memories.of(write);
        EnableGap gap = memory.tracker.controlWritten(write);
        if (write.disables()) {
            settle(write, memory, findings);
        }
        if (gap != null) {
            memory.ended = gap;
            memory.enabledBy = write.at();
            memory.inUse.clear();
        }
        if (memory.ended != null) {
            for (int v = 0; v < write.msix().touchedSize(); v++) {
                MsixEntry entry = write.msix().touched(v);
                if (entry != null && entry.isMaskBitSet().isFalse()) {
                    memory.inUse.set(v);
                }
            }
            judge(write, memory, findings);
        }
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory memory = memories.of(write);
        memory.tracker.entryWritten(write);
        if (memory.ended != null && write.unmasks() && !memory.inUse.get(write.vector())) {
            memory.inUse.set(write.vector());
            judge(write, memory, findings);
        }
    }

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        if (!write.function().isBusMasterEnabled().isTrue()) {
            memories.of(write).tracker.stopped();
            memories.of(write).ended = null;
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    /** It was a resize once all entries that were in use are so again, and another one too that surely was not. */
    private static void judge(Step step, Memory memory, Findings findings) {
        MsixState msix = step.msix();
        if (!msix.isEnabled().isTrue() || !msix.isFunctionMasked().isFalse()) {
            return;
        }
        BitSet before = memory.ended.inUse();
        BitSet now = memory.inUse;
        BitSet missing = (BitSet) before.clone();
        missing.andNot(now);
        if (!missing.isEmpty() || !now.intersects(memory.ended.idle())) {
            return;
        }
        if (findings.judge(step, Truth.TRUE, Missing.MASK_STATE)) {
            findings.report(step)
                    .because("MSI-X disabled here", memory.ended.disabledBy(), "entries in use: " + before)
                    .because("MSI-X enabled again here", memory.enabledBy)
                    .observed("MSI-X was disabled with entries %s in use, enabled again, and now entries %s are in use",
                            before, now)
                    .expected("Leave MSI-X enabled and program the new entries while they are masked.")
                    .file();
        }
        memory.ended = null;
    }

    private static void settle(Step step, Memory memory, Findings findings) {
        if (memory.ended != null) {
            findings.judge(step, Truth.FALSE, Missing.MASK_STATE);
            memory.ended = null;
        }
    }
}
