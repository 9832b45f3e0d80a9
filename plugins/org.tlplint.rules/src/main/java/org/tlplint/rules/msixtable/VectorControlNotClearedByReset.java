/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Defaults;

/** The first read of Vector Control after a reset shows reserved bits or a Steering Tag that are not zero. */
@RuleInfo(id = "MSIX-TBL-023", title = "Reserved bits or Steering Tag not zero after a reset", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2.8", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class VectorControlNotClearedByReset implements Rule.OnEntryRead {

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        if (Defaults.judge(read, findings, ~1)) {
            findings.report(read).vector(read.vector())
                    .because("reset here", read.function().resetBy())
                    .observed("Vector Control of entry %d reads 0x%08x after the reset: bits 31:1 are not zero",
                            read.vector(), read.value(MsixEntry.VECTOR_CONTROL))
                    .expected("Clear bits 31:1 of Vector Control by a reset.")
                    .file();
        }
    }
}
