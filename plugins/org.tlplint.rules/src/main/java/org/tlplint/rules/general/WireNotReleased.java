/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.TraceEnd;
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
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Wires;

/** The function left an INTx wire asserted when Interrupt Disable was set. */
@RuleInfo(id = "GEN-005", title = "INTx not deasserted when Interrupt Disable is set", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", subject = Subject.ANY, needs = {
        Trait.CONFIG_ACCESSES, Trait.INTX_MESSAGES, Trait.TIME})
public final class WireNotReleased
        implements Rule.OnIntx, Rule.OnCommandWrite, Rule.OnReset, Rule.OnEnd {

    /** The wire of a function: when it was asserted, and since when it should no longer be. */
    private static final class Wire {
        private EventRef asserted;
        private EventRef disabled;
        private boolean own;
    }

    private final PerFunction<Wire> wires = new PerFunction<>(Wire::new);

    @Override
    public void intxSignalled(IntxMessage message, Findings findings) {
        Wire wire = wires.of(message);
        if (message.isAssertion()) {
            wire.asserted = message.at();
            wire.own = Wires.isOwn(message);
        } else {
            settle(message, wire, findings);
            wire.asserted = null;
        }
        wire.disabled = null;
    }

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        Wire wire = wires.find(write);
        if (wire == null || wire.asserted == null) {
            return;
        }
        Truth now = write.function().isInterruptDisabled();
        if (write.interruptDisableBefore().isFalse() && now.isTrue()) {
            wire.disabled = write.at();
        } else if (!now.isTrue()) {
            settle(write, wire, findings);
            wire.disabled = null;
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        Wire wire = wires.find(reset);
        if (wire != null) {
            settle(reset, wire, findings);
            wires.forget(reset);
        }
    }

    @Override
    public void traceEnded(TraceEnd end, Findings findings) {
        Wire wire = wires.find(end);
        if (wire != null) {
            settle(end, wire, findings);
        }
    }

    private static void settle(Step step, Wire wire, Findings findings) {
        if (wire.disabled == null) {
            return;
        }
        long from = wire.disabled.timeNs();
        boolean timed = from != TraceEvent.NO_TIME && step.timeNs() != TraceEvent.NO_TIME;
        boolean late = timed && step.timeNs() - from > findings.profile(step).nanos(Knob.PENDING_TIMEOUT);
        boolean released = step instanceof IntxMessage;
        Truth breach = late ? Truth.of(wire.own, true) : Truth.of(released, false);
        Missing unknown = !timed ? Missing.TIME : late ? Missing.SENDER : Missing.TOO_SHORT;
        if (findings.judge(step, breach, unknown)) {
            findings.report(step).because("INTx asserted here", wire.asserted)
                    .because("Interrupt Disable set here", wire.disabled)
                    .observed("INTx still asserted %.3f ms after Interrupt Disable was set",
                            (step.timeNs() - from) / 1e6)
                    .expected("Send Deassert_INTx when Interrupt Disable is set.").profiledBy(Knob.PENDING_TIMEOUT)
                    .file();
        }
    }
}
