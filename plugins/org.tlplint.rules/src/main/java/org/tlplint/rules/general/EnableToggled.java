/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
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

/** Software cleared an enable bit for a moment under a function that was sending. */
@RuleInfo(id = "GEN-013", title = "MSI or MSI-X Enable toggled as if it were a mask", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.2 and 7.7.2.2", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class EnableToggled extends EnableGapRule implements Rule.OnMessage {

    /** Who disables messages for longer does not mean to mask for a moment. */
    private static final double LONGEST_SECONDS = 1;
    /** A driver that sets its device up has a few interrupts before it knows how many vectors it wants. */
    private static final int BUSY = 100;

    @Override
    protected void judge(Step step, String what, EnableGap gap, Findings findings) {
        boolean active = gap.messages() >= BUSY || gap.bound(step.at()) >= 1;
        boolean toggled = active && gap.seconds(step.at()) <= LONGEST_SECONDS && step.function().powerState() <= 0;
        if (findings.judge(step, Truth.of(gap.windowNs() > 0, toggled), Missing.TIME)) {
            findings.report(step)
                    .because(what + " disabled here", gap.disabledBy(), "vectors in use: " + gap.inUse())
                    .observed("%s was disabled for %.6f s and enabled again, with %d messages in the second before",
                            what,
                            gap.seconds(step.at()), gap.messages())
                    .expected(
                            "Use mask bits or Function Mask to hold interrupts back; the enable bit does not remember.")
                    .file();
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.msix() != null) {
            msix.of(message).messageSent(message);
        }
        if (message.msi() != null) {
            msi.of(message).messageSent(message);
        }
    }
}
