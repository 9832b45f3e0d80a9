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

/** Software enabled Extended Message Data that it had not programmed. */
@RuleInfo(id = "MSI-CFG-010", title = "Extended Message Data enabled before it is programmed", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.1", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class ExtendedDataEnabledFirst implements Rule.OnMsiWrite {

    private static final int ENABLE = 0x0400_0000;

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (!write.msi().isExtendedDataEnabled().isTrue() || (write.before(0) & ENABLE) != 0) {
            return;
        }
        boolean known = (write.knownBefore(0) & ENABLE) != 0;
        Truth programmed = write.msi().isExtendedDataInitialised();
        if (findings.judge(write, Truth.of(known, true).and(programmed.not()), Missing.RESET)) {
            findings.report(write)
                    .because("function reset here", write.function().resetBy())
                    .observed(
                            "Extended Message Data Enable set although Extended Message Data was not written since the"
                                    + " reset, which made it 0")
                    .expected("Write Extended Message Data first, then set Extended Message Data Enable.")
                    .file();
        }
    }
}
