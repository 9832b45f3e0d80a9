/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixsequence;

import java.util.BitSet;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.PendingRead;
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

/** Function Mask stayed Set for long although entries were unmasked, and nobody looked at the Pending bits. */
@RuleInfo(id = "MSIX-SEQ-004", title = "Function Mask left Set", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2.2", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.TIME})
public final class FunctionMaskLeftSet
        implements Rule.OnMsixControlWrite, Rule.OnPendingRead, Rule.OnReset, Rule.OnEnd {

    /** No driver sets up its vectors for so long; nanoseconds. */
    private static final long LONG = 1_000_000_000L;

    private static final class Memory {
        private EventRef since;
        private boolean polled;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        Truth blocked = write.msix().isEnabled().and(write.msix().isFunctionMasked());
        if (!blocked.isTrue()) {
            settle(write, findings);
        } else if (!write.enabledBefore().and(write.functionMaskedBefore()).isTrue()) {
            Memory memory = memories.of(write);
            memory.since = write.at();
            memory.polled = false;
        }
    }

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        Memory memory = memories.find(read);
        if (memory != null) {
            memory.polled = true;
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void traceEnded(TraceEnd end, Findings findings) {
        if (end.msix() != null) {
            settle(end, findings);
        }
    }

    private void settle(Step step, Findings findings) {
        Memory memory = memories.find(step);
        if (memory == null || memory.since == null) {
            return;
        }
        EventRef since = memory.since;
        memory.since = null;
        long lasted = Deliverable.between(since, step.at());
        BitSet open = new BitSet();
        for (int v = 0; v < step.msix().touchedSize(); v++) {
            MsixEntry entry = step.msix().touched(v);
            open.set(v, entry != null && entry.isMaskBitSet().isFalse() && !entry.isInitialised().isFalse());
        }
        Truth breach = Truth.of(lasted >= 0, lasted >= LONG && !open.isEmpty() && !memory.polled);
        if (findings.judge(step, breach, Missing.TIME)) {
            findings.report(step)
                    .because("Function Mask set here", since)
                    .observed(
                            "MSI-X enabled under Function Mask for %.3f s, with entries %s unmasked and no look at their"
                                    + " Pending bits",
                            lasted / 1e9, open)
                    .expected("Clear Function Mask when the entries are programmed: no interrupt comes before.")
                    .file();
        }
    }
}
