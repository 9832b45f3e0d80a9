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
import org.tlplint.rules.internal.Entries;
import org.tlplint.rules.internal.Lazy;

/** Software changed reserved bits of Vector Control, which it must preserve. */
@RuleInfo(id = "MSIX-TBL-007", title = "Reserved bits of Vector Control modified", severity = Severity.VIOLATION, undefinedResult = true, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2 and 7.7.2.8", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class ReservedBitsModified implements Rule.OnEntryWrite {

    private static final int RESERVED = 0xfffe;

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (!write.touches(MsixEntry.VECTOR_CONTROL)) {
            return;
        }
        Truth breach = write.changed(MsixEntry.VECTOR_CONTROL, RESERVED);
        if (findings.judge(write, breach, Missing.VECTOR_CONTROL)) {
            findings.report(write).vector(write.vector())
                    .observed("Vector Control of entry %d %s: bits 15:1 changed", write.vector(),
                            new Lazy(() -> Entries.change(write, MsixEntry.VECTOR_CONTROL)))
                    .expected("Write bits 15:1 back as they were read (0 on most devices); change only bit 0.")
                    .file();
        }
    }
}
