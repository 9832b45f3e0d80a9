/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.LowAddressBits;

/** Software wrote a message address that is not aligned to a DWORD. */
@RuleInfo(id = "MSIX-TBL-003", title = "Low bits of Message Address not zero", severity = Severity.VIOLATION, undefinedResult = true, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2.5", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class LowAddressBitsSet implements Rule.OnEntryWrite {

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        LowAddressBits.judge(write, findings);
    }
}
