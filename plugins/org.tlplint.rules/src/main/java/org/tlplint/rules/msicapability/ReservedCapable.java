/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msicapability;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.CapabilityRule;
import org.tlplint.rules.internal.StaticVerdict;

/** Multiple Message Capable holds a reserved encoding. */
@RuleInfo(id = "MSI-CAP-003", title = "Reserved encoding in Multiple Message Capable", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1.2", subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class ReservedCapable extends CapabilityRule {

    private static final int LAST_DEFINED = 5;

    private final StaticVerdict verdict = new StaticVerdict();

    @Override
    protected void judge(Step step, Findings findings) {
        int capable = step.msi() == null ? -1 : step.msi().multipleMessageCapable();
        Truth breach = Truth.of(capable >= 0, capable > LAST_DEFINED);
        if (verdict.judge(step, step.msi(), breach, Missing.MSI_STATE, findings)) {
            findings.report(step)
                    .observed("Multiple Message Capable is %d, an encoding that stands for no number of vectors",
                            capable)
                    .expected("State 0 to 5 in Multiple Message Capable: 1 to 32 vectors as a power of two.")
                    .file();
        }
    }
}
