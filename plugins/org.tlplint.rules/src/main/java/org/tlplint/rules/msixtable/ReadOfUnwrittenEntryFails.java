/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** A read of an entry whose Message Data was never written ended with an error. */
@RuleInfo(id = "MSIX-TBL-019", title = "Entry cannot be read before it was written", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2 (entries can be read at any time)", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class ReadOfUnwrittenEntryFails implements Rule.OnEntryRead {

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        Truth fresh = read.entry().isWritten(MsixEntry.DATA).not();
        if (fresh.isFalse()) {
            return;
        }
        Truth breach = read.isRefused() ? fresh : Truth.FALSE;
        if (findings.judge(read, breach, Missing.RESET)) {
            findings.report(read).vector(read.vector())
                    .because("function reset here", read.function().resetBy())
                    .because("read requested here", read.request())
                    .observed("read of entry %d refused; its Message Data was not written since the reset",
                            read.vector())
                    .expected(
                            "Answer every read of the Table; software may write Message Data before it reads an entry.")
                    .file();
        }
    }
}
