/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msimessage;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.MsiData;

/** The upper 16 bits of an MSI message are not what Extended Message Data says, or not 0 without it. */
@RuleInfo(id = "MSI-MSG-003", title = "Upper half of MSI data wrong", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.4 and 7.7.1.6", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class UpperDataWrong implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.fit() != Fit.MSI && message.fit() != Fit.MSI_ADDRESS || !message.msi().isEnabled().isTrue()
                || message.length() != 4 || !message.msi().isDataKnown()
                || !MsiData.isLowHalf(message.msi(), message.data())) {
            return;
        }
        MsiState msi = message.msi();
        boolean differs = (message.data() ^ msi.data()) >>> 16 != 0;
        Truth breach = !differs ? Truth.FALSE
                : Truth.of(MsiData.isFirm(msi) && msi.isExtendedDataEnabled().isKnown(), true);
        if (Messages.judge(findings, message, breach, Missing.MSI_STATE)) {
            boolean extended = msi.isExtendedDataEnabled().isTrue();
            findings.report(message).settledBy(msi.enableChangedBy()).vector(message.vector())
                    .because("Message Data written here", msi.dataWrittenBy())
                    .because("MSI enabled here", msi.enableChangedBy())
                    .observed("message %s; Extended Message Data is %s, so the upper half should be 0x%04x",
                            Messages.text(message), extended ? "enabled" : "not enabled", msi.data() >>> 16)
                    .expected("Send Extended Message Data in the upper 16 bits if it is enabled, else zeros.")
                    .file();
        }
    }
}
