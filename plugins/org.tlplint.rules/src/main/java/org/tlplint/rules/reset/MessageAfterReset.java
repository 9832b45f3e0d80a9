/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.reset;

import org.tlplint.core.pci.FunctionState;
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
import org.tlplint.rules.internal.Messages;

/** The function sent a message after a reset although software had not enabled it again. */
@RuleInfo(id = "RST-003", title = "Message after a reset before anything was enabled", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.6.1 and 6.6.2", confidence = Confidence.INFERRED, subject = Subject.ANY, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class MessageAfterReset implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        FunctionState f = message.function();
        if (f == null || f.resetBy() == null) {
            return;
        }
        boolean quiet = Messages.isQuietAfterReset(message);
        Truth disabled = f.isMsiEnabled().or(f.isMsixEnabled()).not();
        Truth breach = quiet ? disabled.or(f.isBusMasterEnabled().not()) : Truth.FALSE;
        // a bridge may forward another's message under its own Requester ID
        boolean forwarded = breach.isTrue() && message.holder() != null && f.isBridge();
        if (Messages.judge(findings, message, forwarded ? Truth.UNKNOWN : breach,
                forwarded ? Missing.SENDER : Missing.ENABLE_STATE)) {
            findings.report(message).settledBy(f.resetBy())
                    .because("reset here", f.resetBy())
                    .observed(
                            "message %s after the reset, with neither MSI nor MSI-X enabled or Bus Master Enable Clear",
                            Messages.text(message))
                    .expected(
                            "Send nothing after a reset until software has set Bus Master Enable and MSI or MSI-X Enable.")
                    .file();
        }
    }
}
