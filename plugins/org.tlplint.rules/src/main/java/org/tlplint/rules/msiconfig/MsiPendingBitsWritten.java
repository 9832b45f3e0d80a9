/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** Software wrote to the Pending bits of MSI. */
@RuleInfo(id = "MSI-CFG-016", title = "MSI Pending bits written", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.8", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class MsiPendingBitsWritten implements Rule.OnMsiWrite {

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        int mask = write.msi().maskOffset();
        if (mask < 0 || !write.touches(mask, mask + 8)) {
            return;
        }
        boolean pending = write.touches(mask + 4, mask + 8);
        if (findings.judge(write, Truth.of(pending), Missing.MSI_STATE)) {
            findings.report(write)
                    .observed("Pending Bits written as 0x%08x; they are read-only", write.written(mask + 4))
                    .expected("Only read Pending Bits: the function sets and clears them.")
                    .file();
        }
    }
}
