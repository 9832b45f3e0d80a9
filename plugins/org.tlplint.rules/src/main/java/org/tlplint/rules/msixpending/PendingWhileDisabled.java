/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixpending;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** Pending bits were Set while MSI-X was disabled: the specification does not say what they mean then. */
@RuleInfo(id = "MSIX-PBA-009", title = "Pending bits Set while MSI-X is disabled", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class PendingWhileDisabled implements Rule.OnPendingRead {

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        MsixState msix = read.msix();
        // between a reset and the first enable MSIX-PBA-008 judges
        if (read.count() == 0 || read.function().resetBy() != null && msix.enableChangedBy() == null) {
            return;
        }
        int set = -1;
        for (int v = read.firstVector() + read.count() - 1; v >= read.firstVector(); v--) {
            set = msix.isPending(v).isTrue() ? v : set;
        }
        Truth breach = Truth.of(set >= 0).and(msix.isEnabled().not());
        if (findings.judge(read, breach, Missing.ENABLE_STATE)) {
            findings.report(read).vector(set)
                    .because("MSI-X disabled here", msix.enableChangedBy())
                    .observed("Pending bit %d Set while MSI-X Enable is Clear", set)
                    .expected("Software: do not rely on Pending bits while MSI-X is disabled; devices differ.")
                    .file();
        }
    }
}
