/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** Software changed Multiple Message Enable while MSI was enabled. */
@RuleInfo(id = "MSI-CFG-003", title = "Multiple Message Enable changed while MSI is enabled", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.2", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class AllocationChangedWhileEnabled implements Rule.OnMsiWrite {

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (!write.touchesControl()) {
            return;
        }
        // if the same write clears MSI Enable, nothing says which of the two comes first
        Truth live = write.disables() ? Truth.TRUE : write.enabledBefore().and(write.msi().isEnabled());
        if (findings.judge(write, write.multipleMessageEnableChanged().and(live), Missing.MSI_STATE)) {
            String revision = findings.profile(write).get(Knob.SPEC_PROFILE);
            findings.report(write)
                    .severity(revision.startsWith("6") && !write.disables() ? Severity.UNDEFINED : Severity.ADVISORY)
                    .profiledBy(Knob.SPEC_PROFILE).note("revisions before 6.0 do not say that the result is undefined")
                    .because("MSI enabled here", write.enableChangedBefore())
                    .observed("Multiple Message Enable changed from %d to %d %s",
                            write.multipleMessageEnableBefore(), write.msi().multipleMessageEnable(),
                            write.disables() ? "in the write that clears MSI Enable" : "while MSI was enabled")
                    .expected("Clear MSI Enable before changing Multiple Message Enable.")
                    .file();
        }
    }
}
