/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.observation;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsiState;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.LatchedMessage;
import org.tlplint.rules.internal.Messages;

/** A device that goes on with the message of when MSI was enabled: which, since when, which messages. */
@RuleInfo(id = "OBS-003", title = "Device latches the message at enable", severity = Severity.INFORMATION, blame = Blame.EITHER, spec = "PCIe Base 6.x, 7.7.1 (says nothing of caching)", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class MessageLatched
        implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!LatchedMessage.isTest(message)) {
            return;
        }
        MsiState msi = message.msi();
        if (Messages.judge(findings, message, LatchedMessage.isLatched(message), Missing.MSI_STATE)) {
            findings.report(message).settledBy(msi.differsSince())
                    .because("MSI enabled with this message", msi.enabledWith().since())
                    .because("registers changed here", msi.differsSince())
                    .observed(
                            "%s sent %s for vector %d%s: what stood there when MSI was enabled; the registers hold %s",
                            device(message.function()), Messages.text(message), LatchedMessage.vector(message),
                            since(message, msi.differsSince()), LatchedMessage.current(msi))
                    .expected("For this device clear MSI Enable before the message is changed, and set it afterwards.")
                    .file();
        }
    }

    private static String device(FunctionState f) {
        return f.config().isKnown(0, 4)
                ? "device %04x:%04x".formatted(f.config().read(0, 2) & 0xffff, f.config().read(2, 2) & 0xffff)
                : "the device";
    }

    private static String since(MessageSent message, EventRef change) {
        return change.hasTime() && message.at().hasTime()
                ? " %.6f s after the change".formatted((message.at().timeNs() - change.timeNs()) / 1e9)
                : " after the change";
    }
}
