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

/** A message with the No Snoop attribute Set. */
@RuleInfo(id = "TLP-004", title = "Message with No Snoop", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4 and 2.2.6.5", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class MessageNoSnoop implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        TraceEvent tlp = message.event();
        if (Forms.judge(findings, message, Field.ATTRIBUTES, (tlp.attributes() & 1) != 0)) {
            findings.report(message).vector(message.vector())
                    .observed("%s has No Snoop Set", Forms.describe(message))
                    .expected("Clear No Snoop in messages.")
                    .file();
        }
    }
}
