/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsixControlWrite;
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

/** MSI-X came into use with entries that are unmasked although nobody has written them since it was last disabled. */
@RuleInfo(id = "MSIX-TBL-025", title = "MSI-X enabled with entries that an earlier owner left unmasked", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class EnabledWithStaleEntries implements Rule.OnMsixControlWrite, Rule.OnReset {

    /** When MSI-X was last disabled, and whether it was enabled since and has not come into use yet. */
    private static final class Memory {
        private EventRef disabledBy;
        private boolean begins;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    /**
     * Who only switches MSI-X off and on again is no new owner (GEN-013): software has to have programmed other entries since,
     * or stopped the function. Entries that nobody wrote since a reset are MSIX-TBL-009's.
     */
    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        boolean enables = write.enabledBefore().isFalse() && write.msix().isEnabled().isTrue();
        Memory memory = enables || write.disables() ? memories.of(write) : memories.find(write);
        if (memory == null) {
            return;
        }
        memory.disabledBy = write.disables() ? write.at() : memory.disabledBy;
        memory.begins = enables || memory.begins && !write.disables();
        if (!memory.begins || !write.msix().isFunctionMasked().isFalse()) {
            return;
        }
        memory.begins = false;
        EventRef since = memory.disabledBy;
        EventRef stopped = write.function().busMasterChangedBy();
        boolean anew = since != null && stopped != null && stopped.event() > since.event();
        int stale = -1;
        int count = 0;
        for (int vector = 0; vector < write.msix().touchedSize(); vector++) {
            MsixEntry entry = write.msix().touched(vector);
            EventRef written = entry == null ? null : entry.writtenBy();
            boolean old = written == null || since != null && written.event() < since.event();
            anew |= !old;
            if (old && entry != null && entry.isMaskBitSet().isFalse() && !entry.isInitialised().isFalse()) {
                stale = count == 0 ? vector : stale;
                count++;
            }
        }
        if (findings.judge(write, Truth.of(count > 0 && anew), Missing.MASK_STATE)) {
            MsixEntry entry = write.msix().entry(stale);
            findings.report(write).vector(stale)
                    .because("MSI-X disabled here", since)
                    .because("entry last written here", entry.writtenBy())
                    .observed("%d entries are unmasked and were not written since MSI-X was disabled, the first is %d",
                            count,
                            stale)
                    .expected("Set MSI-X Enable together with Function Mask, mask or program every entry, then clear"
                            + " Function Mask.")
                    .file();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }
}
