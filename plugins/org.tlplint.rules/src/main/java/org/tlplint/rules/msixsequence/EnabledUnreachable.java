/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixsequence;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.TableAccess;
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
import org.tlplint.rules.internal.Deliverable;

/** MSI-X was enabled with memory decoding off, and stayed so: nobody can reach the Table. */
@RuleInfo(id = "MSIX-SEQ-003", title = "MSI-X enabled with Memory Space Enable Clear", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.5.1.1.3 and 7.7.2", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES})
public final class EnabledUnreachable implements Rule.OnMsixControlWrite, Rule.OnCommandWrite, Rule.OnTableAccess,
        Rule.OnReset, Rule.OnEnd {

    /** Software that switches decoding on and off for each access is done by then; nanoseconds. */
    private static final long PATIENCE = 10_000_000;

    private static final class Memory {
        private EventRef enabledBy;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (write.enables() && write.function().physicalFunction() == null) {
            Truth decoding = decoding(write.function());
            memories.of(write).enabledBy = decoding.isFalse() ? write.at() : null;
            if (!decoding.isFalse()) {
                findings.judge(write, decoding.not(), Missing.COMMAND_STATE);
            }
        } else if (write.disables()) {
            settle(write, Truth.FALSE, findings);
        }
    }

    private static Truth decoding(FunctionState f) {
        return f.msix().isTableLocated() ? f.isDecoding(f.msix().tableBar()) : f.isMemorySpaceEnabled();
    }

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        if (!write.function().isMemorySpaceEnabled().isFalse()) {
            settle(write, Truth.FALSE, findings);
        }
    }

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        if (access.isLost() && access.function() != null && access.msix() != null) {
            settle(access, decoding(access.function()).not(), findings);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void traceEnded(TraceEnd end, Findings findings) {
        Memory memory = memories.find(end);
        if (memory != null && memory.enabledBy != null && end.msix() != null) {
            long lasted = Deliverable.between(memory.enabledBy, end.at());
            settle(end, decoding(end.function()).not().and(lasted < PATIENCE ? Truth.UNKNOWN : Truth.TRUE), findings);
        }
    }

    private void settle(Step step, Truth breach, Findings findings) {
        Memory memory = memories.find(step);
        if (memory == null || memory.enabledBy == null) {
            return;
        }
        EventRef enabledBy = memory.enabledBy;
        memory.enabledBy = null;
        if (findings.judge(step, breach, Missing.TOO_SHORT)) {
            findings.report(step)
                    .because("MSI-X enabled here", enabledBy)
                    .because("Memory Space Enable cleared here", step.function().memorySpaceChangedBy())
                    .observed("MSI-X enabled while the function does not decode memory, and still so")
                    .expected("Set Memory Space Enable before MSI-X is set up: without it the Table cannot be reached.")
                    .file();
        }
    }
}
