/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

import org.tlplint.core.pci.Capabilities;
import org.tlplint.core.pci.MsixState;
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

/** A function has two MSI-X capabilities. */
@RuleInfo(id = "MSIX-CAP-001", title = "More than one MSI-X capability", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2", subject = Subject.MSIX, needs = Trait.CONFIG_ACCESSES)
public final class SecondMsix extends CapabilityRule {

    private final StaticVerdict verdict = new StaticVerdict();

    @Override
    protected void judge(Step step, Findings findings) {
        MsixState msix = step.msix();
        Capabilities capabilities = step.function().capabilities();
        boolean second = capabilities.secondMsix() != 0;
        Truth breach = Truth.of(second || capabilities.complete(), second);
        if (verdict.judge(step, msix, breach, Missing.CAPABILITIES, findings)) {
            findings.report(step)
                    .observed("MSI-X capabilities at %02xh and %02xh", capabilities.msix(), capabilities.secondMsix())
                    .expected("Implement one MSI-X capability per function.").file();
        }
    }
}
