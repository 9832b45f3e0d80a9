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

/** Software allocated more MSI vectors than the function asked for. */
@RuleInfo(id = "MSI-CFG-001", title = "More MSI vectors allocated than requested", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.2", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class AllocationTooLarge implements Rule.OnMsiWrite {

    private static final int LAST_DEFINED = 5;

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (!write.touchesControl() || write.multipleMessageEnableChanged().isFalse()) {
            return;
        }
        int enabled = write.msi().multipleMessageEnable();
        int capable = write.msi().multipleMessageCapable();
        if (enabled > LAST_DEFINED) {
            // MSI-CFG-002 judges that
            return;
        }
        Truth breach = Truth.of(enabled >= 0 && capable >= 0, enabled > capable);
        if (findings.judge(write, breach, Missing.MSI_STATE)) {
            findings.report(write)
                    .observed("Multiple Message Enable set to %d (%s) although Multiple Message Capable is %d (%s)",
                            enabled,
                            vectors(enabled), capable, vectors(capable))
                    .note("revisions before 6.0 only say that no more may be allocated than were requested")
                    .expected("Write to Multiple Message Enable at most the value of Multiple Message Capable.")
                    .file();
        }
    }

    private static String vectors(int field) {
        return field > LAST_DEFINED ? "reserved" : (1 << field) + (field == 0 ? " vector" : " vectors");
    }
}
