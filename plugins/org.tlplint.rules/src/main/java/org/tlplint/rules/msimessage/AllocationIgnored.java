/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msimessage;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.MsiData;

/** The function uses vectors as if it had been given all that it asked for. */
@RuleInfo(id = "MSI-MSG-006", title = "Smaller allocation than requested not handled", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.4", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class AllocationIgnored implements Rule.OnMessage, Rule.OnMsiWrite, Rule.OnReset {

    /** Vectors beyond the allocation that were seen since MSI was enabled: a bit each. */
    private static final class Surplus {
        private int vectors;
    }

    private final PerFunction<Surplus> memory = new PerFunction<>(Surplus::new);

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.enables() || !write.multipleMessageEnableChanged().isFalse()) {
            memory.forget(write);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memory.forget(reset);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        MsiState msi = message.msi();
        if (message.fit() != Fit.MSI && message.fit() != Fit.MSI_ADDRESS || message.length() != 4
                || msi.multipleMessageCapable() < 0 || msi.capableVectors() <= msi.allocatedVectors()) {
            return;
        }
        if (message.fit() == Fit.MSI) {
            findings.judge(message, Truth.FALSE, Missing.MSI_STATE);
            return;
        }
        int surplus = (message.data() ^ msi.data()) & ~(msi.allocatedVectors() - 1);
        boolean requested = surplus != 0 && (surplus & ~(msi.capableVectors() - 1)) == 0
                && (msi.data() & msi.capableVectors() - 1) == 0;
        if (!requested || !MsiData.isFirm(msi) || !msi.isEnabled().isTrue()) {
            return;
        }
        Surplus seen = memory.of(message);
        seen.vectors |= 1 << message.data() - msi.data();
        // one odd message may be anything; two vectors beyond the allocation show a habit
        if (Integer.bitCount(seen.vectors) > 1
                && Messages.judge(findings, message, Truth.TRUE, Missing.MSI_STATE)) {
            findings.report(message).settledBy(msi.enableChangedBy())
                    .because("MSI enabled here", msi.enableChangedBy(), "allocated vectors: " + msi.allocatedVectors())
                    .observed("vector %d of %d allocated ones; %d requested", message.data() - msi.data(),
                            msi.allocatedVectors(), msi.capableVectors())
                    .expected("Fold all events onto the vectors that were allocated.")
                    .file();
        }
    }
}
