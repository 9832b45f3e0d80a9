/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EnableGap;
import org.tlplint.rules.internal.EnableGapRule;

/** The function asserted INTx while its messages were disabled for a moment. */
@RuleInfo(id = "LOST-005", title = "Interrupts went to INTx while messages were disabled", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 6.1.4.3, 7.7.1.2 and 7.7.2.2", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.INTX_MESSAGES})
public final class IntxInGap extends EnableGapRule implements Rule.OnIntx {

    @Override
    protected void judge(Step step, String what, EnableGap gap, Findings findings) {
        if (findings.judge(step, gap.wires().isAsserted(), Missing.SENDER)) {
            findings.report(step)
                    .because(what + " disabled here", gap.disabledBy())
                    .because("INTx asserted here", gap.wires().first())
                    .observed("INTx asserted %d times while %s was disabled", gap.wires().count(), what)
                    .expected("Mask instead of disabling; or set Interrupt Disable and poll the device after enabling.")
                    .file();
        }
    }

    @Override
    public void intxSignalled(IntxMessage message, Findings findings) {
        if (message.function() != null) {
            msix.of(message).intxSignalled(message);
            msi.of(message).intxSignalled(message);
        }
    }
}
