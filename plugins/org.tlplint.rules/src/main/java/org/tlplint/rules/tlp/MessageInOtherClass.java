/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.tlp;

import org.tlplint.core.replay.FunctionRequest;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Forms;
import org.tlplint.rules.internal.LastEvent;

/** A message in another Traffic Class than the data before it, with nothing to keep the two in order. */
@RuleInfo(id = "TLP-010", title = "Message in another Traffic Class than its data", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 6.1.4 (implementation note) and 6.1.4.6", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID})
public final class MessageInOtherClass implements Rule.OnMessage, Rule.OnRequest, Rule.OnReset {

    /** The last write of each Traffic Class since the last message, unless a read of that class came after it. */
    private static final class Memory {
        private final LastEvent[] writes = new LastEvent[8];
        private int classes;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void requested(FunctionRequest request, Findings findings) {
        TraceEvent tlp = request.event();
        if (!tlp.shows(Field.TRAFFIC_CLASS)) {
            return;
        }
        Memory memory = memories.of(request);
        int bit = 1 << tlp.trafficClass();
        if (!request.isWrite()) {
            memory.classes &= ~bit; // its completion comes only after the writes have arrived
        } else if ((memory.classes & bit) == 0) {
            memory.classes |= bit;
            if (memory.writes[tlp.trafficClass()] == null) {
                memory.writes[tlp.trafficClass()] = new LastEvent();
            }
            memory.writes[tlp.trafficClass()].set(request);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        Memory memory = message.function() == null ? null : memories.find(message);
        if (memory == null || memory.classes == 0 || !Forms.isToMessageAddress(message)) {
            return;
        }
        TraceEvent tlp = message.event();
        int others = memory.classes & ~(1 << tlp.trafficClass());
        if (Forms.judge(findings, message, Field.TRAFFIC_CLASS, others != 0)) {
            int other = Integer.numberOfTrailingZeros(others);
            findings.report(message).vector(message.vector()).suspectIf(true)
                    .because("data written in another class from here on", memory.writes[other].ref())
                    .observed("message in Traffic Class %d after data in %d, and no read in between that pushes them",
                            tlp.trafficClass(), other)
                    .expected(
                            "Send messages in the Traffic Class of the data, or read something in that class before the message.")
                    .file();
        }
        memory.classes = 0;
    }
}
