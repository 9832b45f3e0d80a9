/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
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

/** Messages stopped when Interrupt Disable was set and came again when it was cleared. */
@RuleInfo(id = "LOST-009", title = "Messages stopped while Interrupt Disable was Set", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class SilenceAfterInterruptDisable
        implements Rule.OnCommandWrite, Rule.OnMessage, Rule.OnMsiWrite, Rule.OnMsixControlWrite, Rule.OnEntryWrite,
        Rule.OnReset {

    /** Fewer messages in the second before tell nothing of a rhythm. */
    private static final int RHYTHM = 10;
    /** Silence must last as long as so many messages would have taken, and messages come again as soon. */
    private static final int BEATS = 10;

    private static final class Memory {
        private final Rate rate = new Rate();
        private EventRef set;
        private EventRef cleared;
        private long beatNs;
        /** Of all messages since anything about them was changed; what GEN-006 calls the pace. */
        private long firstNs;
        private long lastNs;
        private long messages;

        void sent(long timeNs) {
            rate.sent(timeNs);
            if (set == null) {
                firstNs = messages == 0 ? timeNs : firstNs;
                lastNs = timeNs;
                messages++;
            }
        }

        /** Whether more than ten beats were silent, and the message comes within two. */
        boolean isBackAtItsPace(long timeNs) {
            long apart = (lastNs - firstNs) / Math.max(1, messages - 1);
            return messages >= RHYTHM && cleared.timeNs() - set.timeNs() >= BEATS * apart
                    && timeNs - cleared.timeNs() <= 2 * apart;
        }
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        FunctionState f = write.function();
        Memory memory = memories.of(write);
        Truth now = f.isInterruptDisabled();
        if (!f.isBusMasterEnabled().isTrue() || !write.at().hasTime()) {
            memories.forget(write);
        } else if (write.interruptDisableBefore().isFalse() && now.isTrue()) {
            Rate.Count before = memory.rate.before(write.at().timeNs(), Rate.SECOND);
            boolean busy = f.isMsiEnabled().or(f.isMsixEnabled()).isTrue() && before.messages() >= RHYTHM;
            memory.set = busy ? write.at() : null;
            memory.cleared = null;
            memory.beatNs = busy ? before.windowNs() / before.messages() : 0;
        } else if (write.interruptDisableBefore().isTrue() && now.isFalse() && memory.set != null) {
            boolean silent = write.at().timeNs() - memory.set.timeNs() >= BEATS * memory.beatNs;
            memory.cleared = silent ? write.at() : null;
            memory.set = silent ? memory.set : null;
        }
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.function() == null || message.fit() != Fit.ENTRY && message.fit() != Fit.MSI) {
            return;
        }
        Memory memory = memories.of(message);
        memory.sent(message.timeNs());
        if (memory.set == null || memory.cleared == null && !message.isSettled(memory.set)) {
            return;
        }
        if (memory.cleared != null && memory.isBackAtItsPace(message.timeNs())) {
            // GEN-006 says so
            memory.set = null;
            return;
        }
        boolean again = memory.cleared != null && message.timeNs() - memory.cleared.timeNs() <= BEATS * memory.beatNs;
        if (findings.judge(message, Truth.of(again), Missing.TIME)) {
            findings.report(message)
                    .because("Interrupt Disable set here", memory.set, "Command bit 10 set")
                    .because("Interrupt Disable cleared here", memory.cleared, "Command bit 10 cleared")
                    .observed(
                            "no message for %.6f s while Interrupt Disable was Set, and then again; one came every %.6f s"
                                    + " before",
                            (memory.cleared.timeNs() - memory.set.timeNs()) / 1e9, memory.beatNs / 1e9)
                    .expected("Go on sending messages: Interrupt Disable is for INTx only.")
                    .file();
        }
        memory.set = null;
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        memories.forget(write);
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        memories.forget(write);
    }

    @Override
    public void entryWritten(EntryWrite write, Findings findings) {
        if (write.masks()) {
            memories.forget(write);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }
}
