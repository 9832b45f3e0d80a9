/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.tlp;

import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Forms;

/** A message whose data are marked as bad. */
@RuleInfo(id = "TLP-013", title = "Poisoned message", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 2.7.2 (from memory)", confidence = Confidence.MEMORY, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class PoisonedMessage implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        TraceEvent tlp = message.event();
        if (Forms.judge(findings, message, Field.REQUEST_FLAGS, (tlp.requestFlags() & TraceEvent.POISONED) != 0)) {
            findings.report(message).vector(message.vector())
                    .observed("%s is poisoned (EP Set)", Forms.describe(message))
                    .expected("Find out why the data of the message were bad; the interrupt may be lost.")
                    .file();
        }
    }
}
