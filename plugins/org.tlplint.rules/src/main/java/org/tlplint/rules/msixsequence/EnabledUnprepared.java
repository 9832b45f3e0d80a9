/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixsequence;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** MSI-X was enabled without Function Mask although an entry was unmasked that nobody had programmed. */
@RuleInfo(id = "MSIX-SEQ-001", title = "MSI-X enabled without Function Mask on an unprepared table", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2 and 7.7.2.2", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class EnabledUnprepared implements Rule.OnMsixControlWrite {

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (!write.enabledBefore().isFalse() || !write.msix().isEnabled().isTrue()) {
            return;
        }
        MsixState msix = write.msix();
        Truth open = msix.isFunctionMasked().not();
        Truth breach = msix.size() == 0 ? Truth.UNKNOWN : Truth.FALSE;
        int vector = -1;
        for (int v = msix.size() - 1; v >= 0 && !open.isFalse(); v--) {
            MsixEntry entry = msix.touched(v);
            Truth initialised = entry == null ? Truth.UNKNOWN : entry.isInitialised();
            Truth exposed = msix.maskBit(v).not().and(initialised.not());
            breach = breach.or(exposed);
            vector = exposed.isTrue() ? v : vector;
        }
        if (findings.judge(write, open.and(breach), Missing.MASK_STATE)) {
            findings.report(write).vector(vector)
                    .because("function reset here", write.function().resetBy())
                    .observed("MSI-X enabled, Function Mask Clear, while entry %d is unmasked and was never programmed",
                            vector)
                    .expected(
                            "Set MSI-X Enable and Function Mask together, program the entries, mask the others, and clear"
                                    + " Function Mask last.")
                    .file();
        }
    }
}
