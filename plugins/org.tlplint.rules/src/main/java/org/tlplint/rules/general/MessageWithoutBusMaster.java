/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;

/** The function sent a message although Bus Master Enable was Clear. */
@RuleInfo(id = "GEN-007", title = "Message with Bus Master Enable Clear", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", subject = Subject.ANY, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class MessageWithoutBusMaster implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.function() == null || Messages.isQuietAfterReset(message)) {
            return;
        }
        Truth breach = message.function().isBusMasterEnabled().not();
        Missing unknown = breach.isKnown() ? Missing.TABLE : Missing.COMMAND_STATE;
        if (Messages.judge(findings, message, Messages.unlessUnseen(message, breach), unknown)) {
            EventRef cleared = message.function().busMasterChangedBy();
            EventRef since = cleared != null ? cleared : message.function().resetBy();
            findings.report(message).settledBy(since).vector(message.vector())
                    .because("Bus Master Enable cleared here", since,
                            cleared != null ? "Command bit 2 cleared" : "reset")
                    .observed("message %s while Bus Master Enable was Clear", Messages.text(message))
                    .expected("Send nothing while Bus Master Enable is Clear: messages are memory writes too.")
                    .file();
        }
    }
}
