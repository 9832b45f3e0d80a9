/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Entries;

/** Software changed address or data of an unmasked entry while MSI-X was disabled: forbidden if read literally. */
@RuleInfo(id = "MSIX-TBL-011", title = "Message of an unmasked entry modified while MSI-X is disabled", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2 and 6.1.4.5", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class DisabledUnmaskedEntryModified implements Rule.OnEntryWrite {

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (!write.touchesMessage() || findings.profile(write).is(Knob.UNMASKED_WHEN_DISABLED, "off")) {
            return;
        }
        Truth breach = write.messageChanged().and(write.maskedBefore().not()).and(write.msix().isEnabled().not());
        if (findings.judge(write, breach, Entries.unknown(write))) {
            boolean strict = findings.profile(write).is(Knob.UNMASKED_WHEN_DISABLED, "strict");
            Entries.explain(findings.report(write), write)
                    .because("MSI-X disabled here", write.msix().enableChangedBy())
                    .severity(strict ? Severity.UNDEFINED : Severity.ADVISORY)
                    .profiledBy(Knob.UNMASKED_WHEN_DISABLED)
                    .observed("%s while entry %d was unmasked and MSI-X disabled", Entries.changes(write),
                            write.vector())
                    .expected("Mask the entry first; whether a disabled function may have cached it is not defined.")
                    .file();
        }
    }
}
