/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixmessage;

import org.tlplint.core.pci.MsiState;
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
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;

/** The function sent an MSI-X message although MSI-X was disabled. */
@RuleInfo(id = "MSIX-MSG-001", title = "Message while MSI-X is disabled", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2.2", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES})
public final class MessageWhileDisabled implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!Messages.isEntrys(message) || isPerhapsMsi(message)) {
            return;
        }
        MsixState msix = message.msix();
        Truth breach = msix.isEnabled().not();
        Missing unknown = breach.isKnown() ? Missing.TABLE : Missing.ENABLE_STATE;
        if (Messages.judge(findings, message, Messages.unlessUnseen(message, breach), unknown)) {
            EventRef since = msix.enableChangedBy() != null ? msix.enableChangedBy() : message.function().resetBy();
            findings.report(message).settledBy(since).vector(message.vector())
                    .because("MSI-X disabled here", since)
                    .because("message programmed here", Messages.programmedBy(message))
                    .observed("message %s of entry %d while MSI-X Enable was Clear", Messages.text(message),
                            message.vector())
                    .expected("Send MSI-X messages only while MSI-X Enable is Set.")
                    .file();
        }
    }

    /** If MSI may be enabled, with the same address, it may be an MSI message whose data the function had latched. */
    private static boolean isPerhapsMsi(MessageSent message) {
        MsiState msi = message.msi();
        return msi != null && !msi.isEnabled().isFalse()
                && (!msi.isAddressKnown() || msi.address() == message.address());
    }
}
