/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.reset;

import org.tlplint.core.pci.ConfigSpace;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.Trait;

/** A function that had asserted INTx went through a Function Level Reset without deasserting it. */
@RuleInfo(id = "RST-004", title = "INTx left asserted by a Function Level Reset", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.6.2", subject = Subject.ANY, needs = {
        Trait.CONFIG_ACCESSES, Trait.INTX_MESSAGES})
public final class IntxLeftAsserted implements Rule.OnIntx, Rule.OnReset, Rule.OnConfigRead {

    private static final int HEADER_TYPE = 0x0e;
    private static final int INTERRUPT_PIN = 0x3d;

    /** The wires of a function that are asserted. */
    private static final class Memory {
        private final EventRef[] asserted = new EventRef[4];
        private EventRef resetBy;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    @Override
    public void intxSignalled(IntxMessage message, Findings findings) {
        if (message.function() == null) {
            return;
        }
        Memory memory = memories.of(message);
        if (!message.isAssertion() && memory.resetBy != null && memory.asserted[message.pin()] != null) {
            findings.judge(message, Truth.FALSE, Missing.SENDER);
            memory.resetBy = null;
        }
        memory.asserted[message.pin()] = message.isAssertion() ? message.at() : null;
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        Memory memory = memories.find(reset);
        if (memory == null) {
            return;
        }
        if (reset.kind() == ResetKind.FUNCTION_LEVEL && pin(reset) >= 0 && memory.asserted[pin(reset)] != null) {
            memory.resetBy = reset.at();
        } else if (reset.kind() != ResetKind.FUNCTION_LEVEL) {
            memories.forget(reset);
        }
    }

    /** The pin of a function that is the only one of its device, so that the wire is its own; else -1. */
    private static int pin(Step step) {
        ConfigSpace config = step.function().config();
        boolean single = config.isKnown(HEADER_TYPE, 1) && config.read(HEADER_TYPE, 1) == 0;
        int pin = config.isKnown(INTERRUPT_PIN, 1) ? config.read(INTERRUPT_PIN, 1) - 1 : -1;
        return single && pin < 4 ? pin : -1;
    }

    /** An answer to a question asked after the reset passes no message sent before it: what has not come by now was not sent. */
    @Override
    public void configRead(ConfigRead read, Findings findings) {
        Memory memory = memories.find(read);
        int pin = memory == null || memory.resetBy == null ? -1 : pin(read);
        if (pin < 0 || read.request().event() <= memory.resetBy.event()) {
            return;
        }
        EventRef asserted = memory.asserted[pin];
        EventRef reset = memory.resetBy;
        memory.resetBy = null;
        memory.asserted[pin] = null;
        if (asserted != null && findings.judge(read, Truth.TRUE, Missing.SENDER)) {
            findings.report(read)
                    .because("asserted here", asserted)
                    .because("Function Level Reset initiated here", reset)
                    .observed("INT%c was asserted when the Function Level Reset began and was not deasserted",
                            'A' + pin)
                    .expected("Deassert INTx before the Function Level Reset takes place.")
                    .file();
        }
    }
}
