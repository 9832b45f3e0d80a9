/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.observation;

import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.EnableGap;
import org.tlplint.rules.internal.Resize;
import org.tlplint.rules.internal.ResizeRule;

/** The whole story of a resize by disabling: the gap, who was live, what may be lost, where it went. */
@RuleInfo(id = "OBS-004", title = "MSI-X disabled, resized and enabled again", severity = Severity.INFORMATION, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.3 and 7.7.2.2", confidence = Confidence.CREDIBLE, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class ResizedByDisabling extends ResizeRule implements Rule.OnMessage, Rule.OnIntx {

    private boolean anyWire;

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.msix() != null) {
            tracker(message).messageSent(message);
        }
    }

    @Override
    public void intxSignalled(IntxMessage message, Findings findings) {
        anyWire = true;
        if (message.msix() != null) {
            tracker(message).intxSignalled(message);
        }
    }

    @Override
    protected void resized(Step step, Resize resize, Findings findings) {
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
