/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.MessageSent;
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
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Deliverable;
import org.tlplint.rules.internal.LastEvent;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.Wires;

/** Software changed between INTx, MSI and MSI-X on a function that was interrupting. */
@RuleInfo(id = "GEN-003", title = "Interrupt mode changed in active operation", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.1 and 6.1.4.3", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class ModeChangedInUse
        implements Rule.OnMsiWrite, Rule.OnMsixControlWrite, Rule.OnCommandWrite, Rule.OnReset, Rule.OnMessage,
        Rule.OnIntx {

    private static final long RECENT_NS = 1_000_000_000L;

    /** The mode in which a function last interrupted, and when; null since it was reset or kept from sending. */
    private static final class Use {
        private String mode;
        private final LastEvent last = new LastEvent();
    }

    private final PerFunction<Use> uses = new PerFunction<>(Use::new);

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        boolean msi = Messages.isMsi(message);
        if (message.function() != null && message.isSenderKnown() && (msi || Messages.isEntrys(message))) {
            note(message, msi ? "MSI" : "MSI-X");
        }
    }

    @Override
    public void intxSignalled(IntxMessage message, Findings findings) {
        if (message.isAssertion() && Wires.isOwn(message)) {
            note(message, "INTx");
        } else if (!message.isAssertion() && uses.find(message) != null && uses.find(message).mode.equals("INTx")) {
            // nothing is waiting any more
            uses.forget(message);
        }
    }

    private void note(Step step, String mode) {
        Use use = uses.of(step);
        use.mode = mode;
        use.last.set(step);
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        uses.forget(reset);
    }

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        if (!write.function().isBusMasterEnabled().isTrue()) {
            uses.forget(write);
        }
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.enables()) {
            enabled(write, "MSI", findings);
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (write.enables()) {
            enabled(write, "MSI-X", findings);
        }
    }

    private void enabled(Step write, String mode, Findings findings) {
        Use use = uses.find(write);
        boolean both = write.function().isMsiEnabled().isTrue() && write.function().isMsixEnabled().isTrue();
        if (both) {
            return; // GEN-002 says so
        }
        boolean other = use != null && !use.mode.equals(mode) && isRecent(use, write);
        if (findings.judge(write, Truth.of(other), Missing.ENABLE_STATE)) {
            findings.report(write).because("last interrupt with " + use.mode, use.last.ref())
                    .observed(
                            "%s enabled on a function that was interrupting with %s, Bus Master Enable Set all the time",
                            mode, use.mode)
                    .expected("Quiesce the function, or clear Bus Master Enable, before changing how it interrupts.")
                    .file();
            uses.forget(write);
        }
    }

    /** Who has not interrupted for long is perhaps quiet by means that no trace shows: its driver stopped it. */
    private static boolean isRecent(Use use, Step write) {
        EventRef last = use.last.ref();
        return use.mode.equals("INTx") || Deliverable.between(last, write.at()) <= RECENT_NS;
    }
}
