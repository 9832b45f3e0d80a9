/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.rootport;

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
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;

/** A port sent a message with another vector than its Interrupt Message Number says. */
@RuleInfo(id = "RP-002", title = "Vector differs from Interrupt Message Number", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 6.1.6 and 7.5.3.2 (that the field follows Multiple Message Enable: from memory)", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class WrongMessageNumber implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        FunctionState f = message.function();
        if (f == null || !Messages.isMsi(message) && !message.isMsix() || !Port.isRootOrDownstreamPort(f)) {
            return;
        }
        int number = Port.messageNumber(f);
        boolean named = number == message.vector() || message.vectorCount() > 1;
        Truth breach = named ? Truth.FALSE : Port.mayHaveOtherSources(f) ? Truth.UNKNOWN : Truth.TRUE;
        if (Messages.judge(findings, message, breach, Missing.OTHER_SOURCES)) {
            findings.report(message).vector(message.vector())
                    .observed("message with vector %d, Interrupt Message Number is %d", message.vector(), number)
                    .expected(
                            "Use the vector that the Interrupt Message Number names; read it again after changing Multiple Message Enable.")
                    .file();
        }
    }
}
