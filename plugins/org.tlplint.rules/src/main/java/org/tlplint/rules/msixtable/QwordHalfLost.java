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
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EntryReadBack;
import org.tlplint.rules.internal.QwordWrites;
import org.tlplint.rules.internal.ReadBackRule;

/** After a QWORD write a DWORD of the entry still reads what it held before: the function does not take QWORDs. */
@RuleInfo(id = "MSIX-TBL-020", title = "Half of a QWORD write to the Table without effect", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2 and 6.1.4.2", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class QwordHalfLost extends ReadBackRule {

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        QwordWrites qwords = qwords(read);
        for (int dword = 0; dword < 4; dword++) {
            if (!read.touches(dword) || !qwords.covers(read.vector(), dword) || read.isConfirmedBefore(dword)) {
                continue;
            }
            boolean lost = qwords.isWithoutEffect(read, dword) && !EntryReadBack.isPowerLoss(read, dword)
                    && EntryReadBack.wrong(read, dword, findings.profile(read)) != 0;
            if (findings.judge(read, Truth.of(lost), Missing.ENTRY_VALUE)) {
                reportWrong(read, dword, findings)
                        .because("written as a QWORD here", EntryReadBack.writtenBy(read, dword))
                        .observed("entry %d: a QWORD wrote %s, which stood there before", read.vector(),
                                EntryReadBack.text(read, dword))
                        .expected("Take aligned QWORD writes to the Table as well as DWORD writes.")
                        .file();
            }
        }
    }
}
