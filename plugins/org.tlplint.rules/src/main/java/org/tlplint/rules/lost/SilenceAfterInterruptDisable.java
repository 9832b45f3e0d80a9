/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.InterruptDisableRule;
import org.tlplint.rules.internal.Rate;

/** Messages stopped when Interrupt Disable was set and came again when it was cleared. */
@RuleInfo(id = "LOST-009", title = "Messages stopped while Interrupt Disable was Set", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class SilenceAfterInterruptDisable extends InterruptDisableRule<SilenceAfterInterruptDisable.Rhythm> {

    /** The second before the silence; its messages are beats. */
    static final class Rhythm extends Silence {

        private final Rate rate = new Rate();
        private Rate.Count before;

        @Override
        protected void sent(long timeNs) {
            super.sent(timeNs);
            rate.sent(timeNs);
        }

        @Override
        protected void begin(EventRef at) {
            super.begin(at);
            before = rate.before(at.timeNs(), Rate.SECOND);
        }
    }

    public SilenceAfterInterruptDisable() {
        super(Rhythm::new);
    }

    @Override
    protected void judge(MessageSent message, Rhythm rhythm, Findings findings) {
        FunctionState f = message.function();
        if (rhythm.before.messages() < ENOUGH || !f.isMsiEnabled().or(f.isMsixEnabled()).isTrue()) {
            return;
        }
        if (rhythm.cleared() == null) {
            findings.judge(message, Truth.FALSE, Missing.TIME);
            return;
        }
        long beatNs = rhythm.before.windowNs() / rhythm.before.messages();
        boolean silent = rhythm.length() >= ENOUGH * beatNs;
        if (!silent || rhythm.isHeldBack(message.timeNs())) {
            // too short to tell, or so clear that GEN-006 says so
            return;
        }
        boolean again = message.timeNs() - rhythm.cleared().timeNs() <= ENOUGH * beatNs;
        if (findings.judge(message, Truth.of(again), Missing.TIME)) {
            findings.report(message)
                    .because("Interrupt Disable set here", rhythm.set(), "Command bit 10 set")
                    .because("Interrupt Disable cleared here", rhythm.cleared(), "Command bit 10 cleared")
                    .observed(
                            "no message for %.6f s while Interrupt Disable was Set, and then again; one came every %.6f s"
                                    + " before",
                            rhythm.length() / 1e9, beatNs / 1e9)
                    .expected("Go on sending messages: Interrupt Disable is for INTx only.")
                    .file();
        }
    }
}
