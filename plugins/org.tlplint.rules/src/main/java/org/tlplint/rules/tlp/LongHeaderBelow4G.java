/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.tlp;

import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Forms;

/** A message to an address below 4 GiB with a 64-bit header. */
@RuleInfo(id = "TLP-006", title = "Message below 4 GiB with a 4-DWORD header", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 2.2.4.1, 7.7.1.4 and 7.7.2.6", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class LongHeaderBelow4G implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        TraceEvent tlp = message.event();
        if (Forms.judge(findings, message, Field.HEADER, tlp.headerDwords() == 4 && message.address() >>> 32 == 0)) {
            findings.report(message).vector(message.vector())
                    .observed("%s has a header of 4 DWORDs, and the upper half of its address is 0",
                            Forms.describe(message))
                    .expected("Use a header of 3 DWORDs for addresses below 4 GiB.")
                    .file();
        }
    }
}
