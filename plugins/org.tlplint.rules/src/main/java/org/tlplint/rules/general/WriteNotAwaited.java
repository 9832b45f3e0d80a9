/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** Software unmasked an entry while a configuration write to the function was still waiting for its completion. */
@RuleInfo(id = "GEN-016", title = "Configuration write not awaited", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 2 (from memory)", confidence = Confidence.MEMORY, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.COMPLETIONS})
public final class WriteNotAwaited implements Rule.OnEntryWrite {

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (write.unmasks()
                && findings.judge(write, Truth.of(write.function().hasWriteUnderWay()), Missing.ENABLE_STATE)) {
            findings.report(write).vector(write.vector())
                    .observed("entry %d unmasked while a configuration write to the function was not yet completed",
                            write.vector())
                    .expected("Wait for the completion of a configuration write before relying on its effect.").file();
        }
    }
}
