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
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;

/** The function changed more low bits of Message Data than Multiple Message Enable gives it. */
@RuleInfo(id = "MSI-MSG-004", title = "MSI vector beyond the allocated ones", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.4 and 7.7.1.5", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class VectorBeyondAllocation implements Rule.OnMessage, Rule.OnMsiWrite, Rule.OnReset {

    private static final int KEPT = 16;

    /** What was programmed since MSI was enabled and then replaced: a function may have latched it, nothing forbids that. */
    private static final class Latched {
        private final int[] data = new int[KEPT];
        private final int[] vectors = new int[KEPT];
        private int count;
        private EventRef last;

        void add(MsiWrite write) {
            data[count % KEPT] = write.dataBefore();
            vectors[count % KEPT] = write.allocatedBefore();
            count++;
            last = write.at();
        }

        boolean explains(int message) {
            for (int i = 0; i < Math.min(count, KEPT); i++) {
                if (((message ^ data[i]) & ~(vectors[i] - 1)) == 0) {
                    return true;
                }
            }
            return count > KEPT;
        }
    }

    private final PerFunction<Latched> memory = new PerFunction<>(Latched::new);

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.enables()) {
            memory.forget(write);
        } else if (write.enabledBefore().isTrue()
                && !write.dataChanged().or(write.multipleMessageEnableChanged()).isFalse()) {
            memory.of(write).add(write);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memory.forget(reset);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.fit() != Fit.MSI && message.fit() != Fit.MSI_ADDRESS || message.msi().isEnabled().isFalse()
                || message.length() != 4) {
            return;
        }
        MsiState msi = message.msi();
        int bits = 0xffff; // MSI-MSG-003 judges the upper half
        int differs = (message.data() ^ msi.data()) & bits & ~(msi.allocatedVectors() - 1);
        Truth breach = message.fit() == Fit.MSI || differs == 0 ? Truth.FALSE : msi.isEnabled();
        Latched latched = memory.find(message);
        boolean excused = latched != null && latched.explains(message.data() & bits)
                || (msi.data() & msi.allocatedVectors() - 1) != 0;
        if (breach.isTrue() && msi.enableChangedBy() == null) {
            // enabled before the trace began: nobody knows what it latched
            findings.judge(message, Truth.UNKNOWN, Missing.MSI_STATE);
            return;
        }
        if (breach.isTrue() && excused) {
            findings.judge(message, Truth.UNKNOWN, Missing.SOFTWARE_UNDEFINED);
            return;
        }
        // a store of the device's own may hold the same address with other data
        boolean foreign = breach.isTrue() && findings.profile(message).is(Knob.IMS_ALLOWED, "yes");
        if (Messages.judge(findings, message, foreign ? Truth.UNKNOWN : breach,
                foreign ? Missing.TABLE : Missing.MSI_STATE)) {
            EventRef change = Messages.later(msi.enableChangedBy(), latched == null ? null : latched.last);
            findings.report(message).settledBy(change)
                    .because("Message Data written here", msi.dataWrittenBy(), "0x%04x".formatted(msi.data()))
                    .because("MSI enabled here", msi.enableChangedBy(), "allocated vectors: " + msi.allocatedVectors())
                    .observed("data 0x%08x: bits 0x%x differ from Message Data 0x%08x, and %d vectors are allocated",
                            message.data(), differs, msi.data(), msi.allocatedVectors())
                    .expected("Change only the low bits that Multiple Message Enable allocates: none for one vector.")
                    .file();
        }
    }
}
