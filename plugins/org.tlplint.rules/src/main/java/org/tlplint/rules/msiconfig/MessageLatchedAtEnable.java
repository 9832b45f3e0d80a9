/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.MsiState;
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
import org.tlplint.rules.internal.LatchedMessage;
import org.tlplint.rules.internal.Messages;

/** The function goes on with the message that its MSI registers held when MSI was enabled. */
@RuleInfo(id = "MSI-CFG-007", title = "MSI message latched at enable", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 7.7.1 (says nothing of caching)", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class MessageLatchedAtEnable implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!LatchedMessage.isTest(message)) {
            return;
        }
        if (Messages.judge(findings, message, LatchedMessage.isLatched(message), Missing.MSI_STATE)) {
            MsiState msi = message.msi();
            findings.report(message).settledBy(msi.differsSince()).vector(LatchedMessage.vector(message))
                    .because("MSI enabled with this message", msi.enabledWith().since())
                    .because("registers changed here", msi.differsSince())
                    .observed("message %s is the one that the registers held when MSI was enabled; now they hold %s",
                            Messages.text(message), LatchedMessage.current(msi))
                    .expected("Write address and data before setting MSI Enable; to change them clear MSI Enable first,"
                            + " for this function reads them only then.")
                    .file();
        }
    }
}
