/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msicapability;

import org.tlplint.core.pci.Capabilities;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.CapabilityRule;
import org.tlplint.rules.internal.StaticVerdict;

/** The function has more than one MSI capability. */
@RuleInfo(id = "MSI-CAP-011", title = "More than one MSI capability", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1", confidence = Confidence.MEMORY, subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class SecondMsi extends CapabilityRule {

    private final StaticVerdict verdict = new StaticVerdict();

    @Override
    protected void judge(Step step, Findings findings) {
        Capabilities all = step.function().capabilities();
        Truth second = all.secondMsi() != 0 ? Truth.TRUE : Truth.of(all.complete(), false);
        if (verdict.judge(step, step.msi(), second, Missing.CAPABILITIES, findings)) {
            findings.report(step)
                    .observed("MSI capabilities at 0x%x and at 0x%x", all.msi(), all.secondMsi())
                    .expected("Have one MSI capability in the list: software looks at the first it finds.")
                    .file();
        }
    }
}
