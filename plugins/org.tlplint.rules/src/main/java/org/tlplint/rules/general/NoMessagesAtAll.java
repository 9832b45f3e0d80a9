/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.Capabilities;
import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.LayoutSeen;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** An endpoint that can interrupt has neither MSI nor MSI-X. */
@RuleInfo(id = "GEN-001", title = "Interrupting endpoint lacks MSI and MSI-X", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1 and 6.1.4", subject = Subject.ANY, needs = Trait.CONFIG_ACCESSES)
public final class NoMessagesAtAll implements Rule.OnLayout {

    private static final int INTERRUPT_PIN = 0x3d;
    private static final int LAST_PIN = 4;

    private final PerFunction<Object> judged = new PerFunction<>(Object::new);

    @Override
    public void layoutSeen(LayoutSeen layout, Findings findings) {
        FunctionState f = layout.function();
        if (judged.find(layout) != null || !isEndpoint(f) || !f.config().isKnown(INTERRUPT_PIN, 1)) {
            return;
        }
        Capabilities capabilities = f.capabilities();
        Truth lacking = capabilities.hasMsi().or(capabilities.hasMsix()).not();
        int pin = f.config().read(INTERRUPT_PIN, 1);
        // what is not a pin at all was read where nobody answers
        if (pin == 0 || pin > LAST_PIN || !lacking.isKnown()) {
            return;
        }
        judged.of(layout);
        if (findings.judge(layout, lacking, Missing.MSI_STATE)) {
            findings.report(layout)
                    .observed("Interrupt Pin is INT%c, and the capability list ends without MSI and MSI-X",
                            'A' + pin - 1)
                    .expected("Implement MSI, MSI-X or both in an endpoint that can interrupt.").file();
        }
    }

    /** PCI Express, legacy, or Root Complex Integrated Endpoint. */
    private static boolean isEndpoint(FunctionState f) {
        int at = f.capabilities().pcie() + 2;
        int type = f.config().read(at, 2) >> 4 & 0xf;
        return f.capabilities().pcie() != 0 && f.config().isKnown(at, 2) && (type == 0 || type == 1 || type == 9);
    }
}
