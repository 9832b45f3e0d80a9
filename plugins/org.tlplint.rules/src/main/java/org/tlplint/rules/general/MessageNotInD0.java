/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.FunctionState;
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

/** The function sent a message although it was in a low-power state. */
@RuleInfo(id = "GEN-009", title = "Message from a function not in D0", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 5.3.1.2, 5.3.1.3 and 5.3.1.4.1", subject = Subject.ANY, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class MessageNotInD0 implements Rule.OnMessage {

    private static final String[] STATES = {"D0", "D1", "D2", "D3hot"};

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        FunctionState f = message.function();
        if (f == null || f.capabilities().power() == 0 || Messages.isQuietAfterReset(message)) {
            return;
        }
        int state = f.powerState();
        if (Messages.judge(findings, message, Truth.of(state >= 0, state > 0), Missing.POWER_STATE)) {
            EventRef entered = f.powerChangedBy();
            // that nothing may be initiated in D3hot follows from what a function there accepts; nothing says so outright
            Severity severity = state == 3 ? Severity.ADVISORY : Severity.VIOLATION;
            findings.report(message).settledBy(entered).vector(message.vector()).severity(severity)
                    .because(STATES[state] + " entered here", entered)
                    .observed("message %s from a function in %s", Messages.text(message), STATES[state])
                    .expected("Send messages in D0 only; signal a wake-up with PME.").file();
        }
    }
}
