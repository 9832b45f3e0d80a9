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
import org.tlplint.core.replay.MsixControlWrite;
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
 * MSI-X was disabled for a while under a function that was sending: what happened meanwhile is perhaps lost. Only a gap in
 * which, at the rate of the second before, at least one message was due is worth a finding.
 */
@RuleInfo(id = "LOST-001", title = "Interrupts may be lost while MSI-X was disabled", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2.2", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class EnableGapLosesInterrupts
        implements Rule.OnMsixControlWrite, Rule.OnEntryWrite, Rule.OnMessage, Rule.OnCommandWrite, Rule.OnReset {

    private final PerFunction<EnableGap.Tracker> trackers = new PerFunction<>(EnableGap.Tracker::new);

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        EnableGap gap = trackers.of(write).controlWritten(write);
        if (gap == null) {
            return;
        }
        boolean timed = gap.windowNs() > 0 && write.at().hasTime();
        long most = gap.bound(write.at());
        if (findings.judge(write, Truth.of(timed, most >= 1), Missing.TIME)) {
            findings.report(write)
                    .because("MSI-X disabled here", gap.disabledBy(), "entries in use: " + gap.inUse())
                    .observed("MSI-X was disabled for %.6f s with entries %s in use, after %.1f messages per second:"
                            + " 0 to %d interrupts lost", gap.seconds(write.at()), gap.inUse(), gap.rate(), most)
                    .expected(
                            "Keep MSI-X enabled; mask entries, or set Function Mask, while the table is changed: then Pending"
                                    + " bits remember.")
                    .file();
        }
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        trackers.of(write).entryWritten(write);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.msix() != null) {
            trackers.of(message).messageSent(message);
        }
    }

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        if (!write.function().isBusMasterEnabled().isTrue()) {
            trackers.of(write).stopped();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        trackers.of(reset).stopped();
    }
}
