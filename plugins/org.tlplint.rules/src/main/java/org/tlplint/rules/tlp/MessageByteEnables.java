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

/** A message that does not enable exactly the four bytes of one DWORD. */
@RuleInfo(id = "TLP-002", title = "Message with wrong byte enables", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1.5, 7.7.2.7 and 2.2.5", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID, Trait.BYTE_ENABLES})
public final class MessageByteEnables implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.length() > 4) {
            return; // TLP-001 judges that
        }
        TraceEvent tlp = message.event();
        if (Forms.judge(findings, message, Field.BYTE_ENABLES, tlp.firstBe() != 0xf || tlp.lastBe() != 0)) {
            findings.report(message).vector(message.vector())
                    .observed("%s has First DW Byte Enables 0x%x and Last DW Byte Enables 0x%x",
                            Forms.describe(message), tlp.firstBe(), tlp.lastBe())
                    .expected("Enable all four bytes: First DW Byte Enables 1111b, Last DW Byte Enables 0000b.")
                    .file();
        }
    }
}
