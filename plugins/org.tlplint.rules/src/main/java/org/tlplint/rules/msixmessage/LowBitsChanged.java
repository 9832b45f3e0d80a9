/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixmessage;

import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.MsixState;
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
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.Strangers;

/** The function changed low bits of an entry's data, as if it were an MSI message. */
@RuleInfo(id = "MSIX-MSG-008", title = "Low bits of an entry's data changed", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.4 and 7.7.2.7", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class LowBitsChanged implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        MsixState msix = message.msix();
        if (msix == null || message.attribution() != Attribution.REQUESTER || message.length() != 4
                || msix.isEnabled().isFalse()) {
            return;
        }
        if (message.fit() == Fit.ENTRY || message.fit() == Fit.PAST_ENTRY) {
            findings.judge(message, Truth.FALSE, Missing.TABLE);
            return;
        }
        int vector = message.holder() == null ? Strangers.sameButLowBits(message) : -1;
        if (vector < 0) {
            return;
        }
        if (Strangers.isAnyEntryUndefined(message.function())) {
            findings.judge(message, Truth.UNKNOWN, Missing.SOFTWARE_UNDEFINED);
            return;
        }
        boolean own = !Strangers.mayForward(message.function()) && !Strangers.hasPhantoms(message.function());
        Missing unknown = own ? Missing.ENABLE_STATE : Missing.SENDER;
        if (Messages.judge(findings, message, own ? msix.isEnabled() : Truth.UNKNOWN, unknown)) {
            MsixEntry entry = msix.entry(vector);
            boolean allowed = findings.profile(message).is(Knob.IMS_ALLOWED, "yes");
            findings.report(message).vector(vector).settledBy(Strangers.lastChange(message.function()))
                    .severity(allowed ? Severity.ADVISORY : Severity.VIOLATION)
                    .profiledBy(Knob.IMS_ALLOWED)
                    .because("entry programmed here", entry.messageWrittenBy())
                    .observed("message %s; entry %d holds data 0x%08x, bits 0x%x differ", Messages.text(message),
                            vector,
                            entry.data(), entry.data() ^ message.data())
                    .expected("Send the data of the entry as they are: only MSI lets a function change low bits.")
                    .file();
        }
    }
}
