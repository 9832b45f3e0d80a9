/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EnableGap;
import org.tlplint.rules.internal.EnableGapRule;

/**
 * MSI or MSI-X was disabled for a while under a function that was sending: what happened meanwhile is perhaps lost. Only a gap
 * in which, at the rate of the second before, at least one message was due is worth a finding.
 */
@RuleInfo(id = "LOST-001", title = "Interrupts may be lost while MSI or MSI-X was disabled", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.2 and 7.7.2.2", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class EnableGapLosesInterrupts extends EnableGapRule implements Rule.OnMessage {

    @Override
    protected void judge(Step write, String mode, EnableGap gap, Findings findings) {
        String what = mode.equals("MSI") ? "vectors" : "entries";
        boolean timed = gap.windowNs() > 0 && write.at().hasTime();
        long most = gap.bound(write.at());
        if (findings.judge(write, Truth.of(timed, most >= 1), Missing.TIME)) {
            findings.report(write)
                    .because(mode + " disabled here", gap.disabledBy(), what + " in use: " + gap.inUse())
                    .observed("%s was disabled for %.6f s with %s %s in use, after %.1f messages per second:"
                            + " 0 to %d interrupts lost", mode, gap.seconds(write.at()), what, gap.inUse(), gap.rate(),
                            most)
                    .expected(
                            "Keep " + mode + " enabled and mask what is changed meanwhile: then Pending bits remember.")
                    .file();
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.fit() == Fit.ENTRY && message.msix() != null) {
            msix.of(message).messageSent(message);
        } else if (message.fit() == Fit.MSI) {
            msi.of(message).messageSent(message);
        }
    }
}
