/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.IntxMessage;
import org.tlplint.core.replay.LayoutSeen;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** A Virtual Function signalled with INTx, or says that it can. */
@RuleInfo(id = "GEN-010", title = "Virtual Function with INTx", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1", subject = Subject.ANY, needs = Trait.CONFIG_ACCESSES)
public final class VirtualFunctionUsesIntx implements Rule.OnIntx, Rule.OnLayout {

    private static final int INTERRUPT_PIN = 0x3d;
    /** What a byte reads where nobody answers. */
    private static final int NOBODY = 0xff;
    private static final String ADVICE = "Signal with MSI or MSI-X only: Virtual Functions have no INTx, and Interrupt Pin reads 0.";

    private final PerFunction<Object> judged = new PerFunction<>(Object::new);

    @Override
    public void intxSignalled(IntxMessage message, Findings findings) {
        if (isVirtual(message) && findings.judge(message, Truth.TRUE, Missing.SENDER)) {
            findings.report(message).observed("%sssert_INT%c from Virtual Function of %s",
                    message.isAssertion() ? "A" : "Dea", 'A' + message.pin(),
                    message.function().physicalFunction().label()).expected(ADVICE).file();
        }
    }

    @Override
    public void layoutSeen(LayoutSeen layout, Findings findings) {
        FunctionState f = layout.function();
        if (!isVirtual(layout) || !f.config().isKnown(INTERRUPT_PIN, 1) || judged.find(layout) != null) {
            return;
        }
        int pin = f.config().read(INTERRUPT_PIN, 1);
        if (pin == NOBODY) {
            return;
        }
        judged.of(layout);
        if (findings.judge(layout, Truth.of(pin != 0), Missing.COMMAND_STATE)) {
            findings.report(layout).observed("Interrupt Pin of a Virtual Function reads %d", pin).expected(ADVICE)
                    .file();
        }
    }

    private static boolean isVirtual(Step step) {
        return step.function() != null && step.function().physicalFunction() != null;
    }
}
