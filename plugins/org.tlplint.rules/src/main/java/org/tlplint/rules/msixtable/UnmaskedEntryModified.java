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
import org.tlplint.rules.internal.LiveChange;

/** Software changed address or data of an entry that the function may be using. */
@RuleInfo(id = "MSIX-TBL-001", title = "Message of an unmasked entry modified", severity = Severity.VIOLATION, undefinedResult = true, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2 and 6.1.4.5", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class UnmaskedEntryModified implements Rule.OnEntryWrite {

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        LiveChange.judge(write, findings,
                "Mask the entry first (Vector Control bit 0, or Function Mask), change it, then unmask it.");
    }
}
