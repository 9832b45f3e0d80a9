/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.spurious;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Fit;
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
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.MsiPending;

/** An MSI message left between two updates that move the interrupt: with the new vector to the old processor. */
@RuleInfo(id = "SPUR-003", title = "Message between the steps of a move", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "no rule of the specification; Linux msi_set_affinity", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.TIME})
public final class IntermediateVector implements Rule.OnMsiWrite, Rule.OnMessage, Rule.OnReset {

    /** Steps that are further apart do not belong to one move. */
    private static final long LONGEST_NS = 1_000_000;

    private static final class Memory {
        /** The last write to the address that left it as it was: the beginning of an update of the data alone. */
        private EventRef addressKept;
        private EventRef dataChange;
        private EventRef sent;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.fit() != Fit.MSI ? null : memories.find(message);
        if (memory != null && memory.dataChange != null && memory.sent == null && message.isSenderKnown()) {
            memory.sent = message.at();
        }
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        Memory memory = memories.of(write);
        boolean live = write.enabledBefore().isTrue() && write.msi().isEnabled().isTrue()
                && !write.msi().isEveryVectorMasked().isTrue();
        if (!live) {
            memory.dataChange = null;
            memory.addressKept = null;
        } else if (write.dataChanged().isTrue()) {
            boolean alone = memory.addressKept != null
                    && MsiPending.between(memory.addressKept, write.at()) <= LONGEST_NS;
            memory.dataChange = alone ? write.at() : null;
            memory.sent = null;
        } else if (write.addressChanged().isTrue() && memory.dataChange != null) {
            judge(write, memory, findings);
            memory.dataChange = null;
        }
        if (live && write.touchesAddress()) {
            memory.addressKept = write.addressChanged().isFalse() ? write.at() : null;
        }
    }

    private static void judge(MsiWrite write, Memory memory, Findings findings) {
        long time = MsiPending.between(memory.dataChange, write.at());
        if (time > LONGEST_NS) {
            return;
        }
        boolean sent = memory.sent != null;
        if (findings.judge(write, sent ? Truth.of(time >= 0, true) : Truth.FALSE, Missing.TIME)) {
            findings.report(write)
                    .because("new Message Data written here", memory.dataChange)
                    .because("message sent here", memory.sent)
                    .observed("Message Address changed now; a message went with the new data to the old address")
                    .expected("Have a handler ready for the new vector on the old processor while the interrupt moves.")
                    .file();
        }
    }
}
