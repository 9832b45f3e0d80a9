/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.BusMaster;

/** The function sent a message although Bus Master Enable was Clear. */
@RuleInfo(id = "GEN-007", title = "Message with Bus Master Enable Clear", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", subject = Subject.ANY, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class MessageWithoutBusMaster implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        // of a Virtual Function SRIOV-002 speaks
        if (message.function() != null && message.function().physicalFunction() == null) {
            BusMaster.judge(message, findings);
        }
    }
}
