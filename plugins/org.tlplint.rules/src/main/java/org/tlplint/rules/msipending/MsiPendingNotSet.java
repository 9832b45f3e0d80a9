/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msipending;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
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
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Messages;
import org.tlplint.rules.internal.MsiPending;

/** A masked MSI vector is not shown as pending, and its message comes as soon as it is unmasked; again and again. */
@RuleInfo(id = "MSI-PND-001", title = "MSI Pending bit not set while masked", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class MsiPendingNotSet implements Rule.OnConfigRead, Rule.OnMsiWrite, Rule.OnMessage, Rule.OnReset {

    /** An event that falls between the read and the message by chance is improbable if these are so close. */
    private static final long CLOSE_NS = 10_000;
    /** And if the vector's messages are so far apart otherwise. */
    private static final long APART_NS = 1_000_000;
    private static final int TIMES = 3;

    private static final class Memory {
        private final EventRef[] notPending = new EventRef[32];
        private final EventRef[] unmask = new EventRef[32];
        private final EventRef[] lastMessage = new EventRef[32];
        private final int[] times = new int[32];
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        int bits = MsiPending.bitsRead(read);
        Memory memory = bits == 0 ? null : memories.of(read);
        int set = MsiPending.bitsSet(read);
        for (int v = 0; bits != 0 && v < 32; v++) {
            if ((bits >>> v & 1) != 0 && read.msi().isMasked(v).isTrue()) {
                boolean pending = (set >>> v & 1) != 0;
                memory.notPending[v] = pending ? null : read.at();
                if (pending) {
                    memory.times[v] = 0;
                    findings.judge(read, Truth.FALSE, Missing.TIME);
                }
            }
        }
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        Memory memory = memories.find(write);
        for (int v = 0; memory != null && v < 32; v++) {
            if (memory.notPending[v] != null && write.msi().isMasked(v).isFalse()) {
                memory.unmask[v] = memory.unmask[v] == null ? write.at() : memory.unmask[v];
            }
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.fit() != Fit.MSI ? null : memories.find(message);
        if (memory == null) {
            return;
        }
        int v = message.vector();
        EventRef read = memory.notPending[v];
        EventRef last = memory.lastMessage[v];
        boolean close = read != null && memory.unmask[v] != null && within(read, message, CLOSE_NS)
                && (last == null || MsiPending.between(last, read) >= APART_NS);
        if (read != null && memory.unmask[v] != null) {
            memory.times[v] = close ? memory.times[v] + 1 : 0;
            boolean breach = memory.times[v] >= TIMES;
            if ((breach || !close) && Messages.judge(findings, message, Truth.of(breach), Missing.TIME)) {
                findings.report(message).vector(v).suspectIf(true)
                        .because("read as not pending here", read)
                        .because("unmasked here", memory.unmask[v])
                        .observed(
                                "message right after the unmask; %d times in a row the Pending bit was read as Clear just before",
                                memory.times[v])
                        .expected("Set the Pending bit of a masked vector when its message would be sent otherwise.")
                        .file();
            }
        }
        memory.notPending[v] = null;
        memory.unmask[v] = null;
        memory.lastMessage[v] = message.at();
    }

    private static boolean within(EventRef from, MessageSent to, long most) {
        long time = MsiPending.between(from, to.at());
        return time >= 0 && time <= most;
    }
}
