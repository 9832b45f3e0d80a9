/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msicapability;

import org.tlplint.core.pci.FunctionState;
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

/** A function of an SR-IOV device has MSI without Per-Vector Masking. */
@RuleInfo(id = "MSI-CAP-004", title = "MSI of an SR-IOV device lacks Per-Vector Masking", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.1.4.5 and 7.7.1.2", subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class MaskingMissing extends CapabilityRule {

    private final StaticVerdict verdict = new StaticVerdict();

    @Override
    protected void judge(Step step, Findings findings) {
        FunctionState f = step.function();
        boolean virtual = f.physicalFunction() != null;
        boolean concerned = virtual || f.capabilities().sriov() != 0;
        if (step.msi() == null || !concerned && f.capabilities().extendedComplete()) {
            return;
        }
        Truth breach = step.msi().isMaskable().not().and(concerned ? Truth.TRUE : Truth.UNKNOWN);
        boolean passes = breach.isFalse() && !concerned;
        if (!passes && verdict.judge(step, step.msi(), breach, Missing.CAPABILITIES, findings)) {
            findings.report(step)
                    .observed(
                            "the function is a %s Function of an SR-IOV device, and Per-Vector Masking Capable is Clear",
                            virtual ? "Virtual" : "Physical")
                    .expected(
                            "Implement Mask and Pending Bits and set Per-Vector Masking Capable (bit 8 of Message Control).")
                    .file();
        }
    }
}
