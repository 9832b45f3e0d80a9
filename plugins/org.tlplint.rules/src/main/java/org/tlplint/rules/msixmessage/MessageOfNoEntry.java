/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixmessage;

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
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.Strangers;

/** The function sent a message that no entry of its table holds, or held when it was last unmasked. */
@RuleInfo(id = "MSIX-MSG-004", title = "Message matches no entry", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.4 and 7.7.2", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class MessageOfNoEntry implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        MsixState msix = message.msix();
        if (msix == null || message.attribution() != Attribution.REQUESTER || message.length() != 4
                || message.fit() == Fit.MSI || msix.isEnabled().isFalse() || isJudgedElsewhere(message)) {
            return;
        }
        boolean matches = message.fit() == Fit.ENTRY || message.fit() == Fit.PAST_ENTRY;
        boolean own = !Strangers.mayForward(message.function()) && !Strangers.hasPhantoms(message.function());
        boolean tableSeen = message.fit() != Fit.PERHAPS && Strangers.areStoresPlaced(message.function());
        Truth breach = matches ? Truth.FALSE : tableSeen && own ? msix.isEnabled() : Truth.UNKNOWN;
        if (!matches && Strangers.isAnyEntryUndefined(message.function())) {
            findings.judge(message, Truth.UNKNOWN, Missing.SOFTWARE_UNDEFINED);
            return;
        }
        Missing unknown = !own ? Missing.SENDER : msix.isEnabled().isKnown() ? Missing.TABLE : Missing.ENABLE_STATE;
        if (Messages.judge(findings, message, breach, unknown)) {
            EventRef last = Strangers.lastChange(message.function());
            boolean allowed = findings.profile(message).is(Knob.IMS_ALLOWED, "yes");
            findings.report(message).settledBy(last)
                    .severity(allowed ? Severity.ADVISORY : Severity.VIOLATION)
                    .profiledBy(Knob.IMS_ALLOWED)
                    .because("MSI-X enabled here", msix.enableChangedBy())
                    .because("table last changed here", last)
                    .observed("message %s; %s", Messages.text(message), message.fit() == Fit.ENTRY_ADDRESS
                            ? "entries with that address hold other data"
                            : message.function().stores().isEmpty() ? "no entry holds that address with that data"
                                    : "no entry and no described slot holds that address with that data")
                    .expected("Send address and data of a table entry exactly as software programmed them.")
                    .file();
        }
    }

    /** TLP-007 judges truncated addresses, MSIX-MSG-008 changed low bits, TLP-008 the messages of others. */
    private static boolean isJudgedElsewhere(MessageSent message) {
        return message.fit() == Fit.TRUNCATED || message.holder() != null || Strangers.sameButLowBits(message) >= 0;
    }
}
