/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EnableGap;

/** The function asserted INTx while its messages were disabled for a moment. */
@RuleInfo(id = "LOST-005", title = "Interrupts went to INTx while messages were disabled", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 6.1.4.3, 7.7.1.2 and 7.7.2.2", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.INTX_MESSAGES})
public final class IntxInGap
        implements Rule.OnMsixControlWrite, Rule.OnMsiWrite, Rule.OnEntryWrite, Rule.OnIntx, Rule.OnCommandWrite,
        Rule.OnReset {

    private final PerFunction<EnableGap.Tracker> msix = new PerFunction<>(EnableGap.Tracker::new);
    private final PerFunction<EnableGap.Tracker> msi = new PerFunction<>(EnableGap.Tracker::ofMsi);

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        judge(write, "MSI-X", msix.of(write).controlWritten(write), findings);
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        judge(write, "MSI", msi.of(write).msiWritten(write), findings);
    }

    private static void judge(Step step, String what, EnableGap gap, Findings findings) {
        if (gap != null && findings.judge(step, gap.wires().isAsserted(), Missing.SENDER)) {
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

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        msix.of(write).entryWritten(write);
    }

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        if (!write.function().isBusMasterEnabled().isTrue()) {
            msix.of(write).stopped();
            msi.of(write).stopped();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        msix.of(reset).stopped();
        msi.of(reset).stopped();
    }
}
