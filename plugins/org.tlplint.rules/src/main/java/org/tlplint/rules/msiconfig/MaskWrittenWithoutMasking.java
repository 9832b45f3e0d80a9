/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigWrite;
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
import org.tlplint.rules.internal.MaskPlace;

/** Software wrote Mask Bits of a function that says that it has none. */
@RuleInfo(id = "MSI-CFG-017", title = "Mask Bits written although there is no Per-Vector Masking", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.2 and 7.7.1.7", confidence = Confidence.INFERRED, subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class MaskWrittenWithoutMasking implements Rule.OnConfigWrite, Rule.OnMsiWrite {

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        Truth place = MaskPlace.isWritten(write);
        if (place.isFalse()) {
            return;
        }
        // before software sets MSI up the bytes are more likely a register of the device's own
        MsiState msi = write.msi();
        Truth meant = Truth.of(MaskPlace.isMask(msi, write.value())).and(msi.isAddressInitialised());
        if (findings.judge(write, place.and(meant), Missing.CAPABILITIES)) {
            findings.report(write)
                    .observed(
                            "0x%08x written to offset 0x%x, where Mask Bits would be; Per-Vector Masking Capable is Clear,"
                                    + " so these bytes are outside the capability",
                            write.value(), write.offset())
                    .expected(
                            "Write Mask Bits only where Per-Vector Masking Capable is Set, unless this device is known to"
                                    + " need it.")
                    .file();
        }
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.enables() && write.msi().isLayoutKnown()) {
            findings.judge(write, Truth.FALSE, Missing.CAPABILITIES);
        }
    }
}
