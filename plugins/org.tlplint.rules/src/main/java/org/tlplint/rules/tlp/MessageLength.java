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
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Forms;

/** A memory write of more than one DWORD to a message address. */
@RuleInfo(id = "TLP-001", title = "Message longer than one DWORD", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.4 and 2.2.7.1", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class MessageLength implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (Forms.judge(findings, message, Field.LENGTH, message.length() > 4)) {
            findings.report(message).vector(message.vector())
                    .observed("%s begins a write of %d bytes", Forms.describe(message), message.length())
                    .expected("Write exactly one DWORD.")
                    .file();
        }
    }
}
