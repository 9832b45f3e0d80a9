/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.platform;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Attribution;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Doorbell;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.PlatformRule;
import org.tlplint.rules.internal.Strangers;

/** A message under the Requester ID of a function that does not have it, while another one does. */
@RuleInfo(id = "GIC-003", title = "Message under the Requester ID of another function", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "Arm GIC architecture, DeviceID", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID}, platforms = {"gic"})
public final class UnknownDevice extends PlatformRule implements Rule.OnMessage {
    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.attribution() != Attribution.REQUESTER || message.length() != 4
                || !Doorbell.isGic(message.address()) || message.fit() == Fit.PERHAPS) {
            return;
        }
        FunctionState other = message.holder();
        // a bridge, or a function that may use more than one Requester ID, is no wonder
        if (other != null && (!Strangers.isForeign(message).isTrue() || Strangers.hasPhantoms(message.function())
                || Strangers.hasPhantoms(other))) {
            return;
        }
        if (judge(message, other != null, findings)) {
            findings.report(message).settledBy(Strangers.lastChange(message.function()))
                    .observed("message %s, which %s has programmed and this function has not", Messages.text(message),
                            other.label())
                    .expected("Send every message under the function's own Requester ID: the DeviceID is made from it.")
                    .file();
        }
    }
}
