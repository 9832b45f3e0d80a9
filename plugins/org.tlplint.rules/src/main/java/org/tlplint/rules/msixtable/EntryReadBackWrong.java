/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Profile;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EntryReadBack;
import org.tlplint.rules.internal.QwordWrites;
import org.tlplint.rules.internal.ReadBackRule;

/** A read of an entry returned something else than was last written there, or read. */
@RuleInfo(id = "MSIX-TBL-021", title = "Entry does not read as it was written", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.4 and 7.7.2.5 to 7.7.2.8", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class EntryReadBackWrong extends ReadBackRule {

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        boolean known = false;
        int wrong = -1;
        QwordWrites qwords = qwords(read);
        Profile profile = findings.profile(read);
        for (int dword = 0; dword < 4; dword++) {
            known |= read.touches(dword) && read.knownBefore(dword) != 0;
            boolean mine = EntryReadBack.wrong(read, dword, profile) != 0 && !EntryReadBack.isPowerLoss(read, dword)
                    && !EntryReadBack.isWiped(read, dword) && !EntryReadBack.isLastMissing(read, dword)
                    && !EntryReadBack.isAfterFunctionMask(read, dword) && !qwords.isWithoutEffect(read, dword);
            wrong = mine && wrong < 0 ? dword : wrong;
        }
        if (!known || !findings.judge(read, Truth.of(wrong >= 0), Missing.ENTRY_VALUE)) {
            return;
        }
        boolean seen = read.isConfirmedBefore(wrong);
        reportWrong(read, wrong, findings)
                .because("last written here", EntryReadBack.writtenBy(read, wrong))
                .observed("entry %d should hold %s%s", read.vector(), EntryReadBack.text(read, wrong),
                        seen ? "; it was read right before, so something that the trace does not show changed it" : "")
                .expected("Read-write fields return what was last written.")
                .file();
    }
}
