/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.platform;

import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Doorbell;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.PlatformRule;

/** A translated request whose address lies in the x86 interrupt window. */
@RuleInfo(id = "X86-011", title = "Translated request into the interrupt window", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "Intel VT-d, 3.14, fault conditions of address translation", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES,
        Trait.REQUESTER_ID}, platforms = {"x86", "x86-remapping"}, whereEvident = false)
public final class TranslatedInterruptRequest extends PlatformRule implements Rule.OnMessage {
    private static final int TRANSLATED = 2;

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!message.isSenderKnown() || !Doorbell.isX86(message.address())
                || !message.event().has(Field.REQUEST_FLAGS)) {
            return;
        }
        if (judge(message, message.event().addressType() == TRANSLATED, findings)) {
            findings.report(message).vector(message.vector())
                    .observed("message %s has Address Type translated", Messages.text(message))
                    .expected(
                            "Send messages untranslated: a translation that leads into the interrupt window is a fault.")
                    .file();
        }
    }
}
