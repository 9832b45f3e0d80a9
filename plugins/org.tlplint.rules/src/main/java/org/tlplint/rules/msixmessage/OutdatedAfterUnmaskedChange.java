/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixmessage;

import org.tlplint.core.pci.Message;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.LiveChangeRule;
import org.tlplint.rules.internal.LiveChanges;
import org.tlplint.rules.internal.Messages;

/**
 * After software changed an unmasked entry the function sent what stood there before, or a mixture: the harm that
 * MSIX-TBL-001 warns of. Never the function's fault.
 */
@RuleInfo(id = "MSIX-MSG-009", title = "Old or mixed message after an unmasked entry was modified", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class OutdatedAfterUnmaskedChange extends LiveChangeRule {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!Messages.isEntrys(message) || message.msix().isEnabled().isFalse()) {
            return;
        }
        int vector = message.fit() == Fit.PAST_ENTRY ? changed(message, changes(message)) : -1;
        Truth breach = vector < 0 ? Truth.FALSE : message.msix().isEnabled();
        Missing unknown = breach.isKnown() ? Missing.TABLE : Missing.ENABLE_STATE;
        if (Messages.judgeChange(findings, message, Messages.unlessUnseen(message, breach), unknown)) {
            MsixEntry entry = message.msix().entry(vector);
            findings.report(message).settledBy(entry.taintedBy()).vector(vector)
                    .because("changed while unmasked here", entry.taintedBy(), "see MSIX-TBL-001")
                    .observed("message %s; entry %d holds %s since it was changed while unmasked",
                            Messages.text(message), vector, Message.format(entry.address(), entry.data()))
                    .expected("Mask the entry, change it, and unmask it: then the function must use the new message.")
                    .file();
        }
    }

    private static int changed(MessageSent message, LiveChanges changes) {
        for (int i = 0; i < message.vectorCount(); i++) {
            int vector = message.vector(i);
            if (changes.isLive(vector, message.msix().entry(vector))) {
                return vector;
            }
        }
        return -1;
    }
}
