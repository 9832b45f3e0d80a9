/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.MessageUpdate;
import org.tlplint.rules.internal.Messages;

/** The function sent a message of which one half is new and the other old. */
@RuleInfo(id = "MSI-CFG-008", title = "MSI message half updated", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 6.1.4.4 and 7.7.1 (one register a write)", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class TornMessage implements Rule.OnMsiWrite, Rule.OnMessage, Rule.OnReset {

    private static final String EXPECTED = "Mask the vectors or clear MSI Enable while address and data change, or see"
            + " to it that the mixture of old and new leads nowhere wrong.";

    private final PerFunction<MessageUpdate> updates = new PerFunction<>(MessageUpdate::new);

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        MessageUpdate update = updates.of(write);
        EventRef sent = update.written(write);
        if (sent != null && findings.judge(write, Truth.TRUE, Missing.MSI_STATE)) {
            findings.report(write)
                    .because("update begun here", update.begunBy())
                    .because("message sent here", sent)
                    .observed("a message left between two writes of one update: it was %s, part old and part new",
                            update.mixture())
                    .expected(EXPECTED)
                    .file();
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        MessageUpdate update = message.msi() == null ? null : updates.find(message);
        if (update == null || message.length() != 4 || !update.sent(message)) {
            return;
        }
        if (Messages.judge(findings, message, Truth.of(update.isMixture(message)), Missing.MSI_STATE)) {
            findings.report(message)
                    .because("update begun here", update.begunBy())
                    .observed(
                            "message %s is part old and part new: the registers held it only between two writes of one"
                                    + " update",
                            Messages.text(message))
                    .expected(EXPECTED)
                    .file();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        updates.forget(reset);
    }
}
