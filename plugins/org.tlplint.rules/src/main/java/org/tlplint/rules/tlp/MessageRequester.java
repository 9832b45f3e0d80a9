/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.tlp;

import org.tlplint.core.pci.FunctionState;
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
import org.tlplint.core.trace.Bdf;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.Strangers;

/** A message that only another function holds: the Requester ID is not that of its owner. */
@RuleInfo(id = "TLP-008", title = "Message with another function's Requester ID", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 2.2.6.2", subject = Subject.ANY, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class MessageRequester implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.attribution() != Attribution.REQUESTER || message.length() != 4) {
            return;
        }
        FunctionState holder = message.holder();
        if (holder == null) {
            if (Messages.isEntrys(message) || Messages.isMsi(message)) {
                findings.judge(message, Truth.FALSE, Missing.SENDER);
            } else if (message.fit() == Fit.PERHAPS) {
                findings.judge(message, Truth.UNKNOWN, Missing.TABLE);
            }
            return;
        }
        boolean allowed = findings.profile(message).is(Knob.IMS_ALLOWED, "yes");
        Truth foreign = allowed ? Truth.UNKNOWN : Strangers.isForeign(message);
        if (Messages.judge(findings, message, foreign, allowed ? Missing.SENDER : Missing.TABLE)) {
            FunctionState sender = message.function();
            boolean phantoms = Strangers.hasPhantoms(sender) || Strangers.hasPhantoms(holder);
            EventRef last = Strangers.lastChange(message.function());
            findings.report(message).settledBy(last).suspectIf(phantoms)
                    .profiledBy(Knob.IMS_ALLOWED)
                    .because("MSI-X of the holder enabled here",
                            holder.msix() == null ? null : holder.msix().enableChangedBy())
                    .observed("message %s with Requester ID %s; only %s holds it", Messages.text(message),
                            Bdf.format(sender.bdf()), holder.label())
                    .expected("Send messages with the Requester ID of the function whose table or registers hold them.")
                    .file();
        }
    }
}
