/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixsequence;

import java.util.BitSet;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
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

/** Software stopped using MSI-X and left entries unmasked for whoever comes next. */
@RuleInfo(id = "MSIX-SEQ-006", title = "Entries left unmasked when MSI-X was given up", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2 and 7.7.2.2", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class LeftUnmasked implements Rule.OnMsixControlWrite, Rule.OnMsiWrite, Rule.OnReset, Rule.OnEnd {

    /** Disabled for so long, or exchanged for MSI, it is given up; nanoseconds. */
    private static final long LONG = 1_000_000_000L;

    private static final class Memory {
        private EventRef disabledBy;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (write.disables()) {
            memories.of(write).disabledBy = write.at();
        } else if (write.enables()) {
            memories.forget(write);
        }
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.enables()) {
            settle(write, true, findings);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        Memory memory = memories.find(reset);
        if (memory != null && memory.disabledBy != null && reset.msix() != null) {
            findings.judge(reset, Truth.FALSE, Missing.MASK_STATE);
        }
        memories.forget(reset);
    }

    @Override
    public void traceEnded(TraceEnd end, Findings findings) {
        settle(end, false, findings);
    }

    private void settle(Step step, boolean exchanged, Findings findings) {
        Memory memory = memories.find(step);
        if (memory == null || memory.disabledBy == null || step.msix() == null) {
            return;
        }
        EventRef disabledBy = memory.disabledBy;
        memories.forget(step);
        BitSet open = new BitSet();
        Truth any = Truth.FALSE;
        for (int v = 0; v < step.msix().size(); v++) {
            Truth unmasked = step.msix().maskBit(v).not();
            any = any.or(unmasked);
            open.set(v, unmasked.isTrue());
        }
        boolean over = exchanged || Deliverable.between(disabledBy, step.at()) >= LONG;
        Missing unknown = any.isKnown() ? Missing.TOO_SHORT : Missing.MASK_STATE;
        if (findings.judge(step, any.and(over ? Truth.TRUE : Truth.UNKNOWN), unknown)) {
            findings.report(step)
                    .because("MSI-X disabled here", disabledBy)
                    .observed("MSI-X given up with entries %s unmasked", open)
                    .expected("Mask all entries before MSI-X Enable is cleared, as a reset would leave them.")
                    .file();
        }
    }
}
