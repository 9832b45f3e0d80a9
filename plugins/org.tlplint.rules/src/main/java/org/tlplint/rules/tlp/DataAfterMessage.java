/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.tlp;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionRequest;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.replay.MessageSent.Attribution;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.IntMap;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.LastEvent;
import org.tlplint.rules.internal.MsiPending;
import org.tlplint.rules.internal.Runs;

/** The entry of a ring that so far always came before the message came right after it. */
@RuleInfo(id = "TLP-015", title = "Message before its data", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.6", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES, Trait.REQUESTER_ID, Trait.TIME})
public final class DataAfterMessage implements Rule.OnMessage, Rule.OnRequest, Rule.OnReset {

    /** So many times in a row the ring must have gone on before the message. */
    private static final int ORDERLY = 16;
    private static final long SOON_NS = 10_000;
    private static final int RELAXED = 2;

    /** The ring that one vector announces: data at a constant distance from message to message. */
    private static final class Ring {
        private long last;
        private long stride;
        private int times;
    }

    private static final class Memory {
        private final IntMap<Ring> rings = new IntMap<>();
        private boolean written;
        private long address;
        private Ring early;
        private final LastEvent earlyMessage = new LastEvent();
        private int earlyVector;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void messageSent(MessageSent message, Findings findings) {
        int slot = Runs.slot(message);
        if (slot < 0 || message.attribution() != Attribution.REQUESTER) {
            return;
        }
        Memory memory = memories.of(message);
        memory.early = null;
        Ring ring = memory.rings.computeIfAbsent(slot, Ring::new);
        if (memory.written) {
            boolean next = memory.address - ring.last == ring.stride && ring.stride > 0;
            ring.times = next ? ring.times + 1 : 0;
            ring.stride = memory.address - ring.last;
            ring.last = memory.address;
            if (ring.times > ORDERLY) {
                findings.judge(message, Truth.FALSE, Missing.TIME);
            }
        } else if (ring.times >= ORDERLY) {
            memory.early = ring;
            memory.earlyMessage.set(message);
            memory.earlyVector = message.vector();
        }
        memory.written = false;
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        memories.forget(reset);
    }

    @Override
    public void requested(FunctionRequest request, Findings findings) {
        if (!request.isWrite()) {
            return;
        }
        Memory memory = memories.of(request);
        memory.written = true;
        memory.address = request.address();
        Ring ring = memory.early;
        memory.early = null;
        if (ring == null || request.address() - ring.last != ring.stride) {
            return;
        }
        memory.written = false;
        ring.last = request.address();
        long after = MsiPending.between(memory.earlyMessage.ref(), request.at());
        boolean relaxed = request.event().has(Field.ATTRIBUTES) && (request.event().attributes() & RELAXED) != 0;
        Truth breach = relaxed ? Truth.FALSE : Truth.of(after >= 0, after <= SOON_NS);
        if (findings.judge(request, breach, Missing.TIME)) {
            findings.report(request).vector(memory.earlyVector).suspectIf(true)
                    .because("message sent here", memory.earlyMessage.ref())
                    .observed(
                            "write to 0x%x, %d ns after the message; %d times before the message came after such a write",
                            request.address(), after, ring.times)
                    .expected("Write the data first and the message after them, in the same Traffic Class.")
                    .file();
        }
    }
}
