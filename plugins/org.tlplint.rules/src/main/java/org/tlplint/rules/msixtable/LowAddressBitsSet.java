/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** Software wrote a message address that is not aligned to a DWORD. */
@RuleInfo(id = "MSIX-TBL-003", title = "Low bits of Message Address not zero", severity = Severity.VIOLATION, undefinedResult = true, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2.5", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class LowAddressBitsSet implements Rule.OnEntryWrite {

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if ((write.writtenBits(MsixEntry.ADDRESS) & 3) == 0) {
            return;
        }
        int low = write.written(MsixEntry.ADDRESS) & write.writtenBits(MsixEntry.ADDRESS) & 3;
        if (findings.judge(write, Truth.of(low != 0), Missing.ENTRY_VALUE)) {
            findings.report(write).vector(write.vector())
                    .observed("Message Address 0x%08x written to entry %d: bits 1:0 are %d",
                            write.written(MsixEntry.ADDRESS),
                            write.vector(), low)
                    .expected("Write 0 to bits 1:0: a message is a DWORD and its address a multiple of 4.")
                    .file();
        }
    }
}
