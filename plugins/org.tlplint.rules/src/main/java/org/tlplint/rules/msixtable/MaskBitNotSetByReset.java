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

/** The first read of Vector Control after a reset shows the Mask bit Clear. */
@RuleInfo(id = "MSIX-TBL-022", title = "Mask bit Clear after a reset", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2.8", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class MaskBitNotSetByReset implements Rule.OnEntryRead {

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        if (Defaults.judge(read, findings, 1)) {
            findings.report(read).vector(read.vector())
                    .because("reset here", read.function().resetBy())
                    .observed("Vector Control of entry %d reads 0x%08x after the reset: the Mask bit is Clear",
                            read.vector(), read.value(MsixEntry.VECTOR_CONTROL))
                    .expected("Set the Mask bit of every entry by a reset.")
                    .file();
        }
    }
}
