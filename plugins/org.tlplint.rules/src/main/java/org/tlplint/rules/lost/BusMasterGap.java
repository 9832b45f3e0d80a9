/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
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
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Rate;

/** Bus Master Enable was Clear for a while under a function that was sending. */
@RuleInfo(id = "LOST-004", title = "Interrupts may be lost while Bus Master Enable was Clear", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", confidence = Confidence.INFERRED, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class BusMasterGap
        implements Rule.OnCommandWrite, Rule.OnMessage, Rule.OnMsiWrite, Rule.OnMsixControlWrite, Rule.OnReset {

    private static final class Memory {
        private final Rate rate = new Rate();
        private EventRef cleared;
        private Rate.Count before;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        FunctionState f = write.function();
        Memory memory = memories.of(write);
        Truth now = f.isBusMasterEnabled();
        if (write.busMasterBefore().isTrue() && now.isFalse()) {
            boolean enabled = f.isMsiEnabled().or(f.isMsixEnabled()).isTrue();
            memory.cleared = enabled && write.at().hasTime() ? write.at() : null;
            memory.before = memory.rate.before(write.at().timeNs(), Rate.SECOND);
            memory.rate.clear();
        } else if (now.isTrue() && memory.cleared != null) {
            end(write, memory, findings);
            memory.cleared = null;
        }
    }

    private static void end(CommandWrite write, Memory memory, Findings findings) {
        double seconds = (write.at().timeNs() - memory.cleared.timeNs()) / 1e9;
        long most = (long) Math.floor(seconds * memory.before.perSecond());
        if (findings.judge(write, Truth.of(write.at().hasTime(), most >= 1), Missing.TIME)) {
            findings.report(write)
                    .because("Bus Master Enable cleared here", memory.cleared)
                    .observed(
                            "Bus Master Enable was Clear for %.6f s, after %.1f messages per second: 0 to %d interrupts"
                                    + " lost or late",
                            seconds, memory.before.perSecond(), most)
                    .expected("Mask, or disable the device's interrupt sources, before Bus Master Enable is cleared.")
                    .file();
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.function() != null && (message.fit() == Fit.ENTRY || message.fit() == Fit.MSI)) {
            memories.of(message).rate.sent(message.timeNs());
        }
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.disables()) {
            memories.forget(write);
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (write.disables()) {
            memories.forget(write);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }
}
