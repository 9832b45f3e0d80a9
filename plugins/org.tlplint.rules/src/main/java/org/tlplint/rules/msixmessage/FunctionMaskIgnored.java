/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixmessage;

import org.tlplint.core.pci.MsixState;
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

/** The function sent an MSI-X message while Function Mask was Set. */
@RuleInfo(id = "MSIX-MSG-003", title = "Message under Function Mask", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5 and 7.7.2.2", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES})
public final class FunctionMaskIgnored implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!Messages.isEntrys(message) || message.msix().isEnabled().isFalse()) {
            return;
        }
        MsixState msix = message.msix();
        Truth breach = msix.isFunctionMasked();
        Missing unknown = breach.isKnown() ? Missing.TABLE : Missing.MASK_STATE;
        if (Messages.judge(findings, message, Messages.unlessUnseen(message, breach), unknown)) {
            findings.report(message).settledBy(msix.functionMaskChangedBy()).vector(message.vector())
                    .because("message programmed here", Messages.programmedBy(message))
                    .because("Function Mask set here", msix.functionMaskChangedBy(), "Message Control bit 14 set")
                    .observed("message %s of entry %d while Function Mask was Set", Messages.text(message),
                            message.vector())
                    .expected(
                            "Treat every entry as masked while Function Mask is Set, whatever the entries' own Mask bits say.")
                    .file();
        }
    }
}
