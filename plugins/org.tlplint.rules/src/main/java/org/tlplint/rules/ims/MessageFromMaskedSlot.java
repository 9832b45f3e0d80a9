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
import org.tlplint.rules.internal.MaskedSender;
import org.tlplint.rules.internal.Messages;

/** The function sent the message of a slot that was masked. */
@RuleInfo(id = "IMS-MSG-002", title = "Message from a masked slot", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "the device; by analogy PCIe Base 6.x, 6.1.4.5 and 7.7.2.8", confidence = Confidence.CREDIBLE, subject = Subject.INTERRUPT_STORE, needs = {
        Trait.TABLE_ACCESSES, Trait.MESSAGES})
public final class MessageFromMaskedSlot implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!message.store().hasMask()) {
            findings.judge(message, Truth.UNKNOWN, Missing.SLOT_MASK);
        } else if (Messages.isEntrys(message)) {
            MaskedSender.judge(message, findings,
                    "Hold the message back while the slot is masked, and send it after the unmask.");
        }
    }
}
