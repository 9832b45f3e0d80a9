/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msimessage;

import org.tlplint.core.pci.MsiState;
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

/** The function sent the message of an MSI vector whose Mask bit was Set. */
@RuleInfo(id = "MSI-MSG-005", title = "Message for a masked MSI vector", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5 and 7.7.1.7", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class MaskedMsiVector implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!Messages.isMsi(message) || message.msi().isEnabled().isFalse()) {
            return;
        }
        MsiState msi = message.msi();
        Truth masked = msi.isMasked(message.vector());
        // what becomes of low data bits that are Set is undefined, and so which vector this stands for
        boolean unclear = masked.isTrue() && (msi.data() & msi.allocatedVectors() - 1) != 0
                && !msi.isEveryVectorMasked().isTrue();
        if (Messages.judge(findings, message, unclear ? Truth.UNKNOWN : masked,
                unclear ? Missing.SOFTWARE_UNDEFINED : Missing.MSI_STATE)) {
            findings.report(message).settledBy(msi.maskWrittenBy()).vector(message.vector())
                    .because("MSI enabled here", msi.enableChangedBy())
                    .because("Mask bits written here", msi.maskWrittenBy())
                    .observed("message %s of MSI vector %d while its Mask bit was Set", Messages.text(message),
                            message.vector())
                    .expected(
                            "Hold the message back while the vector is masked: set its Pending bit, send it after the unmask.")
                    .file();
        }
    }
}
