/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.MsiState;
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

/** Software wrote ones to Mask bits of vectors that the function does not have. */
@RuleInfo(id = "MSI-CFG-015", title = "Mask bits of vectors that are not there set", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.7", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class UnimplementedMaskBits implements Rule.OnMsiWrite {

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        MsiState msi = write.msi();
        int at = msi.maskOffset();
        if (at < 0 || write.writtenMask(at) == 0) {
            return;
        }
        int vectors = msi.capableVectors();
        int beyond = vectors >= 32 ? 0 : -1 << vectors;
        // ones that read as ones are only preserved
        int ones = write.written(at) & beyond & ~write.before(at);
        boolean known = msi.multipleMessageCapable() >= 0 && (write.knownBefore(at) & ones) == ones;
        boolean none = (write.written(at) & beyond) == 0 && msi.multipleMessageCapable() >= 0;
        if (findings.judge(write, Truth.of(known || none, ones != 0), Missing.MSI_STATE)) {
            findings.report(write)
                    .observed("Mask Bits written as 0x%08x, but the function has %d vectors: bits 0x%08x are reserved",
                            write.written(at), vectors, ones)
                    .expected("Write ones only to the Mask bits of vectors that Multiple Message Capable counts.")
                    .file();
        }
    }
}
