/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixmessage;

import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.MaskedSender;
import org.tlplint.rules.internal.Messages;

/** The function sent the message of an entry that was masked by its Mask bit. */
@RuleInfo(id = "MSIX-MSG-002", title = "Message from a masked entry", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5 and 7.7.2.8", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES})
public final class MessageFromMaskedEntry implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!Messages.isEntrys(message) || message.msix().isEnabled().isFalse()
                || message.msix().isFunctionMasked().isTrue()) {
            return;
        }
        MaskedSender.judge(message, findings,
                "Hold the message back while the entry is masked: set its Pending bit, send it after the unmask.");
    }
}
