/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.reset;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.Trait;

/** After D3hot of a function whose No_Soft_Reset is Clear, an entry came into use whose message was not written again. */
@RuleInfo(id = "RST-006", title = "Entry in use after D3hot that was not programmed again", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 5.3.1.4", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class NotRestoredAfterPowerUp implements Rule.OnEntryWrite, Rule.OnMsixControlWrite {

    private static final int ENABLE = 0x8000;

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (write.function().resetKind() == ResetKind.POWER && write.unmasks()) {
            judge(write, write.vector(), findings);
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        boolean begins = write.function().resetKind() == ResetKind.POWER && write.msix().isEnabled().isTrue()
                && write.msix().isFunctionMasked().isFalse();
        for (int vector = 0; begins && vector < write.msix().touchedSize(); vector++) {
            if (write.msix().maskBit(vector).isFalse()) {
                judge(write, vector, findings);
            }
        }
    }

    private static void judge(Step step, int vector, Findings findings) {
        FunctionState f = step.function();
        boolean rewritten = step.msix().entry(vector).isInitialised().isTrue();
        Truth breach = rewritten ? Truth.FALSE : isUsed(f);
        if (findings.judge(step, breach, Missing.ENABLE_STATE)) {
            findings.report(step).vector(vector)
                    .because("brought from D3hot to D0 here", f.resetBy())
                    .severity(f.noSoftReset().isKnown() ? Severity.UNDEFINED : Severity.ADVISORY)
                    .observed(
                            "entry %d in use after D3hot without its message having been written again; No_Soft_Reset is %s",
                            vector, f.noSoftReset().isKnown() ? "Clear" : "not known")
                    .expected("Initialise the function anew after D3hot unless its No_Soft_Reset bit is Set.")
                    .file();
        }
    }

    /** Whether software takes MSI-X for enabled: because it has enabled it, or because it has not done so since D3hot. */
    private static Truth isUsed(FunctionState f) {
        boolean relied = !f.isWrittenSinceReset(f.msix().offset() + 2, 2).isTrue() && f.beforeReset() != null
                && f.beforeReset().msix() == ENABLE;
        return relied ? Truth.TRUE : f.msix().isEnabled().and(f.msix().isFunctionMasked().not());
    }
}
