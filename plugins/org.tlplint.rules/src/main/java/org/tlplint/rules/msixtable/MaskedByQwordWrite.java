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
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Entries;
import org.tlplint.rules.internal.Lazy;

/** Software masked an unmasked entry with a QWORD over Message Data and Vector Control: Data may change first. */
@RuleInfo(id = "MSIX-TBL-006", title = "Unmasked entry masked together with a write of its Data", severity = Severity.VIOLATION, undefinedResult = true, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2 (implementation note)", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class MaskedByQwordWrite implements Rule.OnEntryWrite {

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (!write.masks()) {
            return;
        }
        boolean together = Entries.isMaskWithData(write);
        Truth changed = write.changed(MsixEntry.DATA, -1);
        Truth judged = write.maskedBefore().not().and(write.msix().isEnabled()).and(Truth.of(together));
        boolean shown = write.event().shows(Field.LENGTH);
        Truth breach = shown && changed.isKnown() ? judged : judged.and(Truth.UNKNOWN);
        Missing unknown = !shown ? Missing.SHAPE : Entries.unknown(write);
        if (findings.judge(write, breach, unknown)) {
            Entries.explain(findings.report(write), write)
                    .suspectIf(write.function().hasWriteUnderWay())
                    .severity(changed.isTrue() ? Severity.VIOLATION : Severity.ADVISORY)
                    .observed("one QWORD write set the Mask bit of entry %d and wrote Message Data %s", write.vector(),
                            new Lazy(() -> Entries.change(write, MsixEntry.DATA)))
                    .expected("Mask an unmasked entry with a DWORD write to Vector Control; write Data after that.")
                    .file();
        }
    }
}
