/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixmessage;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.LiveChangeRule;
import org.tlplint.rules.internal.LiveChanges;
import org.tlplint.rules.internal.Messages;

/** The function sent the old message of an entry that was changed while MSI-X was disabled, and not masked. */
@RuleInfo(id = "MSIX-MSG-007", title = "Stale message after MSI-X was enabled", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class StaleAfterEnable extends LiveChangeRule {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!Messages.isEntrys(message) || !message.msix().isEnabled().isTrue()) {
            return;
        }
        int vector = message.fit() == Fit.PAST_ENTRY ? outdated(message, changes(message)) : -1;
        boolean refreshes = findings.profile(message).is(Knob.REFRESH_ON_ENABLE, "assume_yes");
        Truth breach = Messages.unlessUnseen(message, Truth.of(vector >= 0 && refreshes));
        if (Messages.judgeChange(findings, message, breach, Missing.TABLE)) {
            MsixEntry entry = message.msix().entry(vector);
            EventRef enabled = message.msix().enableChangedBy();
            findings.report(message).settledBy(enabled).vector(vector)
                    .profiledBy(Knob.REFRESH_ON_ENABLE)
                    .because("message changed here", entry.messageWrittenBy(), "MSI-X disabled, entry not masked")
                    .because("MSI-X enabled here", enabled)
                    .observed("message %s, which entry %d held before it was changed and MSI-X enabled",
                            Messages.text(message), vector)
                    .expected("Read the entries again when MSI-X Enable is set; software: change them under mask.")
                    .file();
        }
    }

    /** The entry whose old message it is, if all that ever held it were changed in that way or are masked; else -1. */
    private static int outdated(MessageSent message, LiveChanges changes) {
        MsixState msix = message.msix();
        EventRef enabled = msix.enableChangedBy();
        int found = -1;
        for (int i = 0; i < message.vectorCount(); i++) {
            int vector = message.vector(i);
            MsixEntry entry = msix.entry(vector);
            if (msix.isMasked(vector).isTrue()) {
                continue;
            }
            EventRef written = entry.messageWrittenBy();
            EventRef mask = Messages.later(entry.maskChangedBy(), msix.functionMaskChangedBy());
            boolean byEnable = enabled != null && written != null && written.event() < enabled.event()
                    && (mask == null || mask.event() < written.event());
            if (!byEnable || entry.taintedBy() == null || changes.isLive(vector, entry)) {
                return -1;
            }
            found = vector;
        }
        return found;
    }
}
