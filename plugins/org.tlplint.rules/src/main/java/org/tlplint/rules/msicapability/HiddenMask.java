/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msicapability;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MsiWrite;
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
import org.tlplint.rules.internal.MaskPlace;
import org.tlplint.rules.internal.Messages;

/** The function says that it has no Per-Vector Masking, and masks all the same. */
@RuleInfo(id = "MSI-CAP-009", title = "Masking works although the capability denies it", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1.2", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class HiddenMask implements Rule.OnConfigWrite, Rule.OnMsiWrite, Rule.OnMessage, Rule.OnReset {

    /** Silence that may be due to a mask. */
    private static final long SILENCE_NS = 10_000_000;
    /** How soon after it a message follows if that is what it waited for. */
    private static final long SOON_NS = 100_000;
    private static final int PROOFS = 2;

    private static final class Watch {
        private long silentSinceNs = TraceEvent.NO_TIME;
        private long clearedNs = TraceEvent.NO_TIME;
        private EventRef clearedBy;
        private EventRef firstClearedBy;
        private int proofs;
    }

    private final PerFunction<Watch> watches = new PerFunction<>(Watch::new);

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.enables() && write.msi().isMaskable().isFalse()) {
            watches.forget(write);
            watches.of(write).silentSinceNs = write.timeNs();
        } else if (write.disables()) {
            watches.forget(write);
        }
    }

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        Watch watch = write.msi() == null ? null : watches.find(write);
        if (watch == null || !MaskPlace.isWritten(write).isTrue() || !write.function().isBusMasterEnabled().isTrue()) {
            return;
        }
        boolean silent = watch.silentSinceNs != TraceEvent.NO_TIME
                && write.timeNs() - watch.silentSinceNs >= SILENCE_NS;
        boolean clears = write.value() == 0;
        watch.clearedNs = clears && silent ? write.timeNs() : TraceEvent.NO_TIME;
        watch.clearedBy = write.at();
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Watch watch = message.msi() == null || !Messages.isMsi(message) ? null : watches.find(message);
        if (watch == null || watch.silentSinceNs == TraceEvent.NO_TIME) {
            return;
        }
        boolean released = watch.clearedNs != TraceEvent.NO_TIME && message.timeNs() - watch.clearedNs <= SOON_NS;
        watch.silentSinceNs = message.timeNs();
        watch.clearedNs = TraceEvent.NO_TIME;
        if (released && watch.proofs++ == 0) {
            watch.firstClearedBy = watch.clearedBy;
        }
        if (Messages.judge(findings, message, Truth.of(released && watch.proofs >= PROOFS), Missing.MSI_STATE)) {
            findings.report(message)
                    .because("zeros written where Mask Bits would be", watch.firstClearedBy,
                            "a message followed at once")
                    .because("zeros written there again", watch.clearedBy)
                    .observed(
                            "%d times the function was silent until zeros were written where Mask Bits would be, and sent a"
                                    + " message at once; Per-Vector Masking Capable is Clear",
                            watch.proofs)
                    .expected("Set Per-Vector Masking Capable in a function that masks, so that software can unmask.")
                    .file();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        watches.forget(reset);
    }
}
