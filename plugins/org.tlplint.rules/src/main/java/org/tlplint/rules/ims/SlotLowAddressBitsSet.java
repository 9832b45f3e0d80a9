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
import org.tlplint.rules.internal.LowAddressBits;

/** Software wrote a message address to a slot that is no multiple of four. */
@RuleInfo(id = "IMS-TBL-003", title = "Low bits of a slot's message address not zero", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.4; by analogy 7.7.2.5", confidence = Confidence.INFERRED, subject = Subject.INTERRUPT_STORE, needs = {
        Trait.TABLE_ACCESSES})
public final class SlotLowAddressBitsSet implements Rule.OnEntryWrite {

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        LowAddressBits.judge(write, findings);
    }
}
