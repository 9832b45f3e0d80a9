/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.reset;

import java.util.BitSet;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.Trait;

/** Software unmasked an entry that it had programmed before a Function Level Reset, without writing it again or enabling MSI-X. */
@RuleInfo(id = "RST-005", title = "Entry unmasked after a Function Level Reset that wiped it", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.6.2", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class ResumedWithoutRestore implements Rule.OnEntryWrite, Rule.OnReset {

    /** Entries whose message was written: since the last reset, and before it. */
    private static final class Memory {
        private BitSet now = new BitSet();
        private BitSet before = new BitSet();
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    /** With MSI-X enabled it is MSIX-TBL-009's. */
    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        Memory memory = write.touchesMessage() ? memories.of(write) : memories.find(write);
        if (memory == null) {
            return;
        }
        if (write.touchesMessage()) {
            memory.now.set(write.vector());
            memory.before.clear(write.vector());
        }
        if (!write.unmasks() || write.function().resetKind() != ResetKind.FUNCTION_LEVEL) {
            return;
        }
        boolean lost = memory.before.get(write.vector());
        Truth used = write.msix().isEnabled().and(write.msix().isFunctionMasked().not());
        if (findings.judge(write, Truth.of(lost).and(used.not()), Missing.ENABLE_STATE)) {
            findings.report(write).vector(write.vector())
                    .because("Function Level Reset initiated here", write.function().resetBy())
                    .observed(
                            "entry %d unmasked after the Function Level Reset, with MSI-X not enabled again and its message"
                                    + " not written again",
                            write.vector())
                    .expected("After a Function Level Reset program the entries and set MSI-X Enable anew.")
                    .file();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        Memory memory = memories.find(reset);
        if (memory != null) {
            memory.before = reset.kind() == ResetKind.FUNCTION_LEVEL ? memory.now : new BitSet();
            memory.now = new BitSet();
        }
    }
}
