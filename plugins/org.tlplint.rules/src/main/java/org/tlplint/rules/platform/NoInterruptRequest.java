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
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Doorbell;
import org.tlplint.rules.internal.PlatformRule;

/** A write into the x86 interrupt window that the root complex does not take for an interrupt. */
@RuleInfo(id = "X86-009", title = "Write into the interrupt window is no interrupt request", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "Intel VT-d, interrupt request format", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES,
        Trait.REQUESTER_ID}, platforms = {"x86", "x86-remapping"}, whereEvident = false)
public final class NoInterruptRequest extends PlatformRule implements Rule.OnMessage {
    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (!message.isSenderKnown() || !Doorbell.isX86(message.address())) {
            return;
        }
        TraceEvent event = message.event();
        boolean withPasid = event.has(Field.REQUEST_FLAGS) && (event.requestFlags() & TraceEvent.PASID) != 0;
        boolean odd = message.length() != 4 || (message.address() & 3) != 0;
        if (judge(message, odd || withPasid, findings)) {
            findings.report(message).vector(message.vector())
                    .observed("%d bytes written to %08x%s", message.length(), message.address(),
                            withPasid ? " with a PASID" : "")
                    .expected("Write one aligned DWORD without PASID: only that is taken for an interrupt request.")
                    .file();
        }
    }
}
