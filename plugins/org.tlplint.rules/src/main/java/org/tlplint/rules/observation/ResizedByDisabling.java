/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.observation;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.MessageSent;
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
import org.tlplint.rules.internal.Resize;

/** The whole story of a resize by disabling: the gap, who was live, what may be lost, where it went. */
@RuleInfo(id = "OBS-004", title = "MSI-X disabled, resized and enabled again", severity = Severity.INFORMATION, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.3 and 7.7.2.2", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class ResizedByDisabling
        implements Rule.OnMsixControlWrite, Rule.OnEntryWrite, Rule.OnMessage, Rule.OnIntx, Rule.OnCommandWrite,
        Rule.OnReset {

    private final PerFunction<Resize.Tracker> trackers = new PerFunction<>(Resize.Tracker::new);
    private boolean anyWire;

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (trackers.of(write).endsWithout(write)) {
            findings.judge(write, Truth.FALSE, Missing.MASK_STATE);
        }
        judge(write, trackers.of(write).controlWritten(write), findings);
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        judge(write, trackers.of(write).entryWritten(write), findings);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.msix() != null) {
            trackers.of(message).messageSent(message);
        }
    }

    @Override
    public void intxSignalled(IntxMessage message, Findings findings) {
        anyWire = true;
        if (message.msix() != null) {
            trackers.of(message).intxSignalled(message);
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
        trackers.forget(reset);
    }

    private void judge(Step step, Resize resize, Findings findings) {
        if (resize == null || !findings.judge(step, Truth.TRUE, Missing.MASK_STATE)) {
            return;
        }
        EnableGap gap = resize.gap();
        boolean timed = gap.windowNs() > 0 && resize.enabledBy().hasTime();
        String length = timed ? " for %.6f s".formatted(gap.seconds(resize.enabledBy())) : "";
        String lost = timed ? "after %.1f messages per second 0 to %d interrupts may be lost".formatted(gap.rate(),
                gap.bound(resize.enabledBy())) : "without time stamps what may be lost cannot be told";
        String wires = !anyWire ? "the trace shows no INTx so far"
                : "INTx asserted %d times in the gap".formatted(gap.wires().count());
        findings.report(step)
                .because("MSI-X disabled here", gap.disabledBy(), "entries in use: " + gap.inUse())
                .because("INTx asserted here", gap.wires().first())
                .because("MSI-X enabled again here", resize.enabledBy())
                .observed("MSI-X was disabled%s with entries %s live, now %s are: %s, %s", length, gap.inUse(),
                        resize.now(), lost, wires)
                .expected(
                        "Leave MSI-X enabled and program the new entries while they are masked (VFIO since Linux 6.5).")
                .file();
    }
}
