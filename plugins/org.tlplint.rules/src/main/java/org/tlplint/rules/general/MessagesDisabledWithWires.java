/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.InterruptDisableRule;

/** Interrupt Disable, which concerns INTx only, also stopped a function's messages. */
@RuleInfo(id = "GEN-006", title = "Interrupt Disable suppresses messages", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", confidence = Confidence.INFERRED, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class MessagesDisabledWithWires extends InterruptDisableRule<InterruptDisableRule.Silence> {

    public MessagesDisabledWithWires() {
        super(Silence::new);
    }

    @Override
    protected void judge(MessageSent message, Silence silence, Findings findings) {
        if (silence.cleared() == null) {
            findings.judge(message, Truth.FALSE, Missing.COMMAND_STATE);
        } else if (silence.isHeldBack(message.timeNs())
                && findings.judge(message, Truth.TRUE, Missing.COMMAND_STATE)) {
            findings.report(message).because("Interrupt Disable set here", silence.set())
                    .because("Interrupt Disable cleared here", silence.cleared())
                    .observed("no message while Interrupt Disable was Set, about %.0f expected by the pace before",
                            silence.missing())
                    .expected("Let Interrupt Disable govern INTx only.").file();
        }
    }
}
