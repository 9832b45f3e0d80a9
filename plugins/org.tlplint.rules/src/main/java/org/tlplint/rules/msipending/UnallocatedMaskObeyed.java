/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msipending;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
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
import org.tlplint.rules.internal.MsiPending;

/** An MSI vector was held back by Mask bits of vectors that are not allocated. */
@RuleInfo(id = "MSI-PND-005", title = "Mask bits of vectors that are not allocated not ignored", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1.7", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class UnallocatedMaskObeyed
        implements Rule.OnConfigRead, Rule.OnMsiWrite, Rule.OnMessage, Rule.OnReset {

    /** A message that comes so soon after the bits are cleared was held back by them. */
    private static final long SOON_NS = 1_000_000;

    private static final class Memory {
        private final EventRef[] since = new EventRef[32];
        private int stuck;
        private boolean surplus;
        private EventRef release;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        int bits = MsiPending.bitsRead(read);
        if (bits == 0) {
            return;
        }
        Memory memory = memories.of(read);
        int set = MsiPending.bitsSet(read);
        memory.surplus = hasSurplus(read.msi());
        boolean free = memory.surplus && MsiPending.maySend(read.function()).isTrue();
        for (int v = 0; v < 32; v++) {
            boolean held = free && (set >>> v & 1) != 0 && read.msi().isMasked(v).isFalse();
            if (!held) {
                memory.since[v] = null;
                memory.stuck &= ~(1 << v);
            } else if (memory.since[v] == null) {
                memory.since[v] = read.at();
            } else if (MsiPending.between(memory.since[v], read.at()) > findings.profile(read)
                    .nanos(Knob.PENDING_TIMEOUT)) {
                memory.stuck |= 1 << v;
            }
        }
    }

    /** Whether a vector beyond the allocated ones, but not beyond those of the function, has its Mask bit Set. */
    private static boolean hasSurplus(MsiState msi) {
        for (int v = msi.allocatedVectors(); v < msi.capableVectors(); v++) {
            if (msi.isMasked(v).isTrue()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        Memory memory = memories.find(write);
        if (memory == null) {
            return;
        }
        boolean now = write.msi().isMaskable().isTrue() && hasSurplus(write.msi());
        boolean cleared = memory.surplus && !now && write.msi().isEnabled().isTrue()
                && !write.enables() && write.multipleMessageEnableChanged().isFalse();
        memory.release = cleared ? write.at() : null;
        memory.surplus = now;
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        if (message.fit() != Fit.MSI || !message.msi().isMaskable().isTrue()) {
            return;
        }
        if (hasSurplus(message.msi())) {
            findings.judge(message, Truth.FALSE, Missing.TIME);
        }
        Memory memory = memories.find(message);
        int v = message.vector();
        if (memory == null) {
            return;
        }
        long after = memory.release == null ? -1 : MsiPending.between(memory.release, message.at());
        boolean held = (memory.stuck >>> v & 1) != 0 && after >= 0 && after <= SOON_NS;
        if (held && Messages.judge(findings, message, Truth.TRUE, Missing.TIME)) {
            findings.report(message).vector(v).suspectIf(true).profiledBy(Knob.PENDING_TIMEOUT)
                    .because("read as pending and unmasked here", memory.since[v])
                    .because("Mask bits of vectors that are not allocated cleared here", memory.release)
                    .observed("message only after the Mask bits of vectors from %d on were cleared",
                            message.msi().allocatedVectors())
                    .expected("Ignore the Mask bits of vectors beyond Multiple Message Enable.")
                    .file();
        }
        memory.since[v] = null;
        memory.stuck &= ~(1 << v);
    }
}
