/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.sriov;

import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.BusMaster;

/** A Virtual Function sent a message although its Bus Master Enable was Clear. */
@RuleInfo(id = "SRIOV-002", title = "Message of a VF with Bus Master Enable Clear", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class VirtualMessageWithoutBusMaster implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.function() != null && message.function().physicalFunction() != null) {
            BusMaster.judge(message, findings);
        }
    }
}
