/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msicapability;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** Mask or Pending bits of vectors that the function does not have read as ones. */
@RuleInfo(id = "MSI-CAP-008", title = "Mask or Pending bits of vectors that are not there read as ones", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1.7 and 7.7.1.8", subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class UnimplementedBitsRead implements Rule.OnConfigRead {

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        MsiState msi = read.msi();
        int mask = msi == null ? -1 : msi.maskOffset();
        if (mask < 0 || !read.touches(msi.offset() + mask, 8)) {
            return;
        }
        int vectors = msi.capableVectors();
        int beyond = vectors >= 32 ? 0 : -1 << vectors;
        int ones = (read.valueAt(msi.offset() + mask, 4) | read.valueAt(msi.offset() + mask + 4, 4)) & beyond;
        if (findings.judge(read, Truth.of(msi.multipleMessageCapable() >= 0, ones != 0), Missing.MSI_STATE)) {
            findings.report(read)
                    .observed("%s read with bits 0x%08x, but the function has %d vectors",
                            read.touches(msi.offset() + mask, 4) ? "Mask Bits" : "Pending Bits", ones, vectors)
                    .expected("Let the bits of vectors beyond Multiple Message Capable read 0.")
                    .file();
        }
    }
}
