/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;

/** Interrupt Disable, which concerns INTx only, also stopped a function's messages. */
@RuleInfo(id = "GEN-006", title = "Interrupt Disable suppresses messages", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", confidence = Confidence.INFERRED, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class MessagesDisabledWithWires
        implements Rule.OnMessage, Rule.OnCommandWrite, Rule.OnMsiWrite, Rule.OnMsixControlWrite, Rule.OnEntryWrite,
        Rule.OnReset {

    /** So many messages must be missing from a silence, by the pace before it, to be no chance. */
    private static final double MISSING = 10;
    private static final int BEFORE = 10;

    /** The pace of a function's messages while Interrupt Disable is Clear, and a silence while it is Set. */
    private static final class Pace {
        private long messages;
        private long first;
        private long last;
        private EventRef disabled;
        private EventRef cleared;

        double missing() {
            return (double) (cleared.timeNs() - disabled.timeNs()) / Math.max(1, last - first) * (messages - 1);
        }
    }

    private final PerFunction<Pace> paces = new PerFunction<>(Pace::new);

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.function() == null || message.timeNs() == TraceEvent.NO_TIME || !message.isSenderKnown()
                || !Messages.isMsi(message) && !message.isMsix()) {
            return;
        }
        Pace pace = paces.of(message);
        if (pace.cleared != null) {
            resumed(message, pace, findings);
        } else if (pace.disabled != null) {
            findings.judge(message, Truth.FALSE, Missing.COMMAND_STATE);
            pace.disabled = null;
        }
        if (pace.messages == 0) {
            pace.first = message.timeNs();
        }
        pace.messages++;
        pace.last = message.timeNs();
    }

    private void resumed(MessageSent message, Pace pace, Findings findings) {
        double missing = pace.missing();
        boolean telling = pace.messages >= BEFORE && missing >= MISSING;
        // back at its own pace at once: it was held, not idle
        long apart = (pace.last - pace.first) / Math.max(1, pace.messages - 1);
        boolean prompt = message.timeNs() - pace.cleared.timeNs() <= 2 * apart;
        if (telling && prompt && findings.judge(message, Truth.TRUE, Missing.COMMAND_STATE)) {
            findings.report(message).because("Interrupt Disable set here", pace.disabled)
                    .because("Interrupt Disable cleared here", pace.cleared)
                    .observed("no message while Interrupt Disable was Set, about %.0f expected by the pace before",
                            missing)
                    .expected("Let Interrupt Disable govern INTx only.").file();
        }
        pace.messages = 0;
        pace.disabled = null;
        pace.cleared = null;
    }

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        Pace pace = paces.find(write);
        Truth now = write.function().isInterruptDisabled();
        if (pace == null || write.timeNs() == TraceEvent.NO_TIME) {
            return;
        }
        if (!write.function().isBusMasterEnabled().isTrue()) {
            paces.forget(write);
        } else if (now.isTrue() && write.interruptDisableBefore().isFalse()) {
            pace.disabled = write.at();
            pace.cleared = null;
        } else if (now.isFalse() && pace.disabled != null && pace.cleared == null) {
            pace.cleared = write.at();
        }
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        paces.forget(write);
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        paces.forget(write);
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (write.masks()) {
            paces.forget(write);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        paces.forget(reset);
    }
}
