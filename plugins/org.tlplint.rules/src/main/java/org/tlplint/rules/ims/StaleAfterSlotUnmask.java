/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.ims;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Refresh;

/** The function sent the old message of a slot that was changed and then unmasked. */
@RuleInfo(id = "IMS-MSG-005", title = "Stale message after a slot was unmasked", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "the device; by analogy PCIe Base 6.x, 6.1.4.5", confidence = Confidence.CREDIBLE, subject = Subject.INTERRUPT_STORE, needs = {
        Trait.TABLE_ACCESSES, Trait.MESSAGES})
public final class StaleAfterSlotUnmask implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.store().hasMask()) {
            Refresh.judge(message, findings, false);
        } else {
            findings.judge(message, Truth.UNKNOWN, Missing.SLOT_MASK);
        }
    }
}
