/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msimessage;

import org.tlplint.core.pci.MsiState;
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

/** The function sent its MSI message although MSI was disabled. */
@RuleInfo(id = "MSI-MSG-001", title = "Message while MSI is disabled", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1.2", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class MessageWhileMsiDisabled implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!Messages.isMsi(message)) {
            return;
        }
        MsiState msi = message.msi();
        if (Messages.judge(findings, message, msi.isEnabled().not(), Missing.MSI_STATE)) {
            EventRef since = msi.enableChangedBy() != null ? msi.enableChangedBy() : message.function().resetBy();
            findings.report(message).settledBy(since).vector(message.vector())
                    .because("message programmed here", msi.dataWrittenBy())
                    .because("MSI disabled here", since)
                    .observed("message %s (MSI vector %d) while MSI Enable was Clear", Messages.text(message),
                            message.vector())
                    .expected("Send MSI messages only while MSI Enable is Set.")
                    .file();
        }
    }
}
