/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EntryReadBack;

/** The last entry that Table Size announces does not hold what is written to it, as if the field had been given one too high. */
@RuleInfo(id = "MSIX-CAP-002", title = "Last entry of the Table does not work", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 6.1.4.2 and 7.7.2.2", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class LastEntryMissing implements Rule.OnEntryRead {

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        int last = read.msix().size() - 1;
        if (read.vector() != last || last < 1) {
            return;
        }
        int lost = -1;
        boolean asked = false;
        for (int dword = MsixEntry.DATA; dword >= MsixEntry.ADDRESS; dword--) {
            if (EntryReadBack.isAsked(read, dword)) {
                asked = true;
                lost = read.value(dword) == 0 ? dword : lost;
            }
        }
        if (!asked) {
            return;
        }
        Truth breach = lost < 0 ? Truth.FALSE : EntryReadBack.doesAnotherWork(read) ? Truth.TRUE : Truth.UNKNOWN;
        if (findings.judge(read, breach, Missing.ENTRY_VALUE)) {
            findings.report(read).vector(last).because("written here", read.entry().messageWrittenBy())
                    .observed(
                            "entry %d, the last of %d, reads 00000000 where %08x was written; others keep what they hold",
                            last, last + 1, read.before(lost))
                    .expected("Give Table Size as the number of entries less one, and add one when decoding it.")
                    .file();
        }
    }
}
