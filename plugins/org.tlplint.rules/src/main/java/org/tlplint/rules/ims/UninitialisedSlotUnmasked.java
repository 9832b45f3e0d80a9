/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.ims;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Uninitialised;

/** A slot was unmasked whose address and data nobody has written since the last reset. */
@RuleInfo(id = "IMS-TBL-009", title = "Slot unmasked that was never programmed", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "the device; by analogy PCIe Base 6.x, 7.7.2.5 to 7.7.2.7", confidence = Confidence.CREDIBLE, subject = Subject.INTERRUPT_STORE, needs = {
        Trait.TABLE_ACCESSES})
public final class UninitialisedSlotUnmasked implements Rule.OnEntryWrite {

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (write.unmasks()) {
            Uninitialised.judge(write, write.store(), write.vector(), Truth.TRUE, findings);
        }
    }
}
