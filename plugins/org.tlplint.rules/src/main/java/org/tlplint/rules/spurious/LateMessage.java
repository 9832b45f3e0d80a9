/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.spurious;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.Refresh;

/** A message that software had masked, or replaced, and that may have been on its way then. */
@RuleInfo(id = "SPUR-001", title = "Late message", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 2.4.1 and 6.1.4.5", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class LateMessage implements Rule.OnMessage {

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        boolean msi = Messages.isMsi(message);
        if (!msi && !Messages.isEntrys(message)) {
            return;
        }
        EventRef change = msi ? mask(message.msi(), message.vector()) : change(message);
        boolean judged = findings.profile(message).is(Knob.ALLOW_INFLIGHT, "no");
        boolean late = change != null && !judged && !message.isSettled(change);
        if (Messages.judge(findings, message, Truth.of(late), Missing.MASK_STATE)) {
            findings.report(message).vector(message.vector()).suspectIf(true).profiledBy(Knob.ALLOW_INFLIGHT)
                    .because("masked, or changed and unmasked, here", change)
                    .observed("message %s, and nothing shows yet that this write has arrived", Messages.text(message))
                    .expected(
                            "Read something back from the function after the write, and bear with messages until then.")
                    .file();
        }
    }

    /** The write that masked an MSI vector, or null. */
    private static EventRef mask(MsiState msi, int vector) {
        return msi.isEnabled().isTrue() && msi.isMasked(vector).isTrue() ? msi.maskWrittenBy() : null;
    }

    /** The write after which no entry may send the message any more, or null. */
    private static EventRef change(MessageSent message) {
        MsixState msix = message.msix();
        if (!msix.isEnabled().isTrue()) {
            return null;
        }
        if (message.fit() == Fit.PAST_ENTRY) {
            Refresh missed = Refresh.missedBy(message);
            return missed == null ? null : missed.settled();
        }
        boolean function = msix.isFunctionMasked().isTrue();
        return function ? msix.functionMaskChangedBy()
                : message.isEveryMaskBitSet().isTrue() ? message.lastMaskChange() : null;
    }
}
