/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.ims;

import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.LiveChange;

/** Software changed the message of a slot, in a store of the device's own, that the function may be using. */
@RuleInfo(id = "IMS-TBL-001", title = "Message of an unmasked slot modified", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "the device; by analogy PCIe Base 6.x, 6.1.4.2 and 6.1.4.5", confidence = Confidence.CREDIBLE, subject = Subject.INTERRUPT_STORE, needs = {
        Trait.TABLE_ACCESSES})
public final class UnmaskedSlotModified implements Rule.OnEntryWrite {

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        LiveChange.judge(write, findings,
                "Mask the slot first, change it, then unmask it, unless the device says that it may change at any time.");
    }
}
