/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EnableGap;

/**
 * MSI or MSI-X was disabled for a while under a function that was sending: what happened meanwhile is perhaps lost. Only a gap
 * in which, at the rate of the second before, at least one message was due is worth a finding.
 */
@RuleInfo(id = "LOST-001", title = "Interrupts may be lost while MSI or MSI-X was disabled", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.2 and 7.7.2.2", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class EnableGapLosesInterrupts implements Rule.OnMsixControlWrite, Rule.OnMsiWrite, Rule.OnEntryWrite,
        Rule.OnMessage, Rule.OnCommandWrite, Rule.OnReset {

    private final PerFunction<EnableGap.Tracker> msix = new PerFunction<>(EnableGap.Tracker::new);
    private final PerFunction<EnableGap.Tracker> msi = new PerFunction<>(EnableGap.Tracker::ofMsi);

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        judge(write, msix.of(write).controlWritten(write), "MSI-X", "entries", findings);
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.touchesControl()) {
            judge(write, msi.of(write).msiWritten(write), "MSI", "vectors", findings);
        }
    }

    private static void judge(Step write, EnableGap gap, String mode, String what, Findings findings) {
        if (gap == null) {
            return;
        }
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
    public void entryWritten(EntryWrite write, Findings findings) {
        msix.of(write).entryWritten(write);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.fit() == Fit.ENTRY && message.msix() != null) {
            msix.of(message).messageSent(message);
        } else if (message.fit() == Fit.MSI) {
            msi.of(message).messageSent(message);
        }
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
