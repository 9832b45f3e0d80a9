/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** Software enabled Extended Message Data on a function that has none. */
@RuleInfo(id = "MSI-CFG-011", title = "Extended Message Data enabled on a function without it", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.2", confidence = Confidence.INFERRED, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class ExtendedDataNotCapable implements Rule.OnMsiWrite {

    private static final int ENABLE = 0x0400_0000;

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if ((write.writtenMask(0) & ENABLE) == 0) {
            return;
        }
        // a bit that reads Set is only preserved
        Truth sets = (write.written(0) & ENABLE) == 0 ? Truth.FALSE
                : Truth.of((write.knownBefore(0) & ENABLE) != 0, (write.before(0) & ENABLE) == 0);
        if (findings.judge(write, sets.and(write.msi().isExtendedDataCapable().not()), Missing.MSI_STATE)) {
            findings.report(write)
                    .observed(
                            "Extended Message Data Enable written as 1, but Extended Message Data Capable is Clear: the"
                                    + " bit stays 0 and data has 16 bits")
                    .expected("Use data of more than 16 bits only where Extended Message Data Capable is Set.")
                    .file();
        }
    }
}
