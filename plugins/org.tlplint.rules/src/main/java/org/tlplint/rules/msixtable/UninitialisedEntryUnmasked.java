/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Uninitialised;

/** An entry came into use whose address and data nobody has written since the last reset. */
@RuleInfo(id = "MSIX-TBL-009", title = "Entry unmasked that was never programmed", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2.5 to 7.7.2.7", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class UninitialisedEntryUnmasked implements Rule.OnEntryWrite, Rule.OnMsixControlWrite {

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (write.unmasks()) {
            judge(write, write.vector(), findings);
        }
    }

    /** Entries whose own Mask bit is Clear come into use when Function Mask is cleared or MSI-X enabled. */
    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (write.clearsFunctionMask() || write.enables()) {
            for (int vector = 0; vector < write.msix().touchedSize(); vector++) {
                MsixEntry entry = write.msix().touched(vector);
                if (entry != null && entry.isMaskBitSet().isFalse()) {
                    judge(write, vector, findings);
                }
            }
        }
    }

    private static void judge(Step step, int vector, Findings findings) {
        MsixState msix = step.msix();
        Truth used = msix.isEnabled().and(msix.isFunctionMasked().not());
        Uninitialised.judge(step, msix, vector, used, findings);
    }
}
