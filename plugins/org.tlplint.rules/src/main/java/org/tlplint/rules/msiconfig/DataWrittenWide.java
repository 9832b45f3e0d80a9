/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.MsiState;
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

/** Software wrote the two bytes behind the 16-bit Message Data along with it, and changed them. */
@RuleInfo(id = "MSI-CFG-009", title = "Bytes behind the 16-bit Message Data modified", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.1 and 7.7.1.6", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class DataWrittenWide implements Rule.OnMsiWrite {

    private static final int UPPER_HALF = 0xffff_0000;

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        MsiState msi = write.msi();
        int at = msi.dataOffset();
        int touched = write.writtenMask(at) & UPPER_HALF;
        if (touched == 0 || msi.isExtendedDataCapable().isTrue()) {
            return;
        }
        int differs = (write.written(at) ^ write.before(at)) & touched;
        boolean known = (write.knownBefore(at) & touched) == touched;
        Truth here = Truth.of(msi.isLayoutKnown(), true).and(msi.isExtendedDataCapable().not());
        if (findings.judge(write, here.and(Truth.of(known, differs != 0)), Missing.MSI_STATE)) {
            boolean outside = msi.isMaskable().isFalse();
            findings.report(write)
                    .severity(outside ? Severity.UNDEFINED : Severity.ADVISORY)
                    .observed("the two bytes behind Message Data written as 0x%04x, they read 0x%04x; they %s",
                            write.written(at) >>> 16, write.before(at) >>> 16,
                            outside ? "are no part of the capability" : "are reserved and to be preserved")
                    .expected("Write Message Data with the two byte enables of the register, or write back what the"
                            + " other two bytes read.")
                    .file();
        }
    }
}
