/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msimessage;

import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Attribution;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.MsiData;
import org.tlplint.rules.internal.Strangers;

/** The function sent its MSI data to another interrupt address than the programmed one. */
@RuleInfo(id = "MSI-MSG-002", title = "MSI message to a wrong address", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.4, 7.7.1.3 and 7.7.1.4", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class WrongMessageAddress implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        MsiState msi = message.msi();
        if (msi == null || !msi.isEnabled().isTrue() || message.attribution() != Attribution.REQUESTER
                || message.length() != 4) {
            return;
        }
        if (message.fit() == Fit.MSI) {
            findings.judge(message, Truth.FALSE, Missing.MSI_STATE);
            return;
        }
        // other platforms have memory in the window of x86, and doorbells that nobody knows
        boolean stray = message.fit() == Fit.NOTHING && message.holder() == null && message.isAtX86Doorbell()
                && msi.isAddressKnown() && Message.isX86Doorbell(msi.address()) && msi.isDataKnown()
                && MsiData.isLowHalf(msi, message.data()) && message.data() >>> 16 == msi.data() >>> 16;
        if (!stray) {
            return;
        }
        boolean sure = !findings.profile(message).is(Knob.IMS_ALLOWED, "yes") && MsiData.isFirm(msi)
                && message.data() != 0 && !Strangers.mayForward(message.function())
                && !Strangers.hasPhantoms(message.function());
        if (Messages.judge(findings, message, sure ? Truth.TRUE : Truth.UNKNOWN, Missing.MSI_STATE)) {
            findings.report(message).settledBy(msi.enableChangedBy())
                    .because("Message Address written here", msi.addressWrittenBy())
                    .because("MSI enabled here", msi.enableChangedBy())
                    .observed("message %s; Message Address is 0x%x", Messages.text(message), msi.address())
                    .expected("Send MSI messages to the address in the MSI registers, all of its bits.")
                    .file();
        }
    }
}
