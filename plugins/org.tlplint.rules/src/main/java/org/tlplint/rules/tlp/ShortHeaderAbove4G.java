/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.tlp;

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
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Forms;
import org.tlplint.rules.internal.Messages;

/** A message to an address above 4 GiB with a header that cannot hold it. */
@RuleInfo(id = "TLP-007", title = "Message above 4 GiB with a 3-DWORD header", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1.4 and 7.7.2.6", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class ShortHeaderAbove4G implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        boolean truncated = message.fit() == Fit.TRUNCATED;
        if (!truncated && (!Forms.isToMessageAddress(message) || message.address() >>> 32 == 0)) {
            return;
        }
        TraceEvent tlp = message.event();
        Truth broken = Truth.of(truncated || tlp.shows(Field.HEADER), truncated || tlp.headerDwords() == 3);
        if (Messages.judge(findings, message, broken, Missing.HEADER)) {
            findings.report(message).vector(message.vector())
                    .observed("%s has a header of 3 DWORDs; the programmed address has an upper half",
                            Forms.describe(message))
                    .expected(
                            "Send the whole address, in a header of 4 DWORDs, when the Message Upper Address is not 0.")
                    .file();
        }
    }
}
