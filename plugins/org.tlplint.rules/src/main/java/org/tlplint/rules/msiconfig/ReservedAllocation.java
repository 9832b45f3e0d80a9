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

/** Software wrote a reserved encoding to Multiple Message Enable. */
@RuleInfo(id = "MSI-CFG-002", title = "Reserved encoding in Multiple Message Enable", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.2", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class ReservedAllocation implements Rule.OnMsiWrite {

    private static final int LAST_DEFINED = 5;

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (!write.touchesControl() || write.multipleMessageEnableChanged().isFalse()) {
            return;
        }
        int enabled = write.msi().multipleMessageEnable();
        if (findings.judge(write, Truth.of(enabled >= 0, enabled > LAST_DEFINED), Missing.MSI_STATE)) {
            findings.report(write)
                    .observed("Multiple Message Enable set to %d, an encoding that stands for no number of vectors",
                            enabled)
                    .expected("Write 0 to 5 to Multiple Message Enable: 1 to 32 vectors as a power of two.")
                    .file();
        }
    }
}
