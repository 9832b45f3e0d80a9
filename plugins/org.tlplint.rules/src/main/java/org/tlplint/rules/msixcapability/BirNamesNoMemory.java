/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

import org.tlplint.core.pci.FunctionState;
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
import org.tlplint.rules.internal.Layout;
import org.tlplint.rules.internal.StaticVerdict;

/** Table or PBA is said to lie behind an I/O BAR, or the upper half of a 64-bit one. */
@RuleInfo(id = "MSIX-CAP-004", title = "BIR names no memory BAR", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2 and 7.7.2.3", subject = Subject.MSIX, needs = Trait.CONFIG_ACCESSES)
public final class BirNamesNoMemory extends CapabilityRule {

    private final StaticVerdict verdict = new StaticVerdict();

    @Override
    protected void judge(Step step, Findings findings) {
        MsixState msix = step.msix();
        FunctionState f = step.function();
        if (msix == null || msix.tableBar() > 5 || msix.pbaBar() > 5 || f.capabilities().ea() != 0) {
            return; // MSIX-CAP-003 judges the first; with Enhanced Allocation the BIR names no BAR of the header
        }
        Truth table = msix.isTableLocated() ? Layout.isMemoryBar(f, msix.tableBar()) : Truth.UNKNOWN;
        Truth pba = msix.isPbaLocated() ? Layout.isMemoryBar(f, msix.pbaBar()) : Truth.UNKNOWN;
        Truth breach = table.and(pba).not();
        if (verdict.judge(step, msix, breach, Missing.CAPABILITIES, findings)) {
            findings.report(step)
                    .observed("%s BIR %d names an I/O BAR or the upper half of a 64-bit BAR",
                            table.isFalse() ? "Table" : "PBA", table.isFalse() ? msix.tableBar() : msix.pbaBar())
                    .expected("Name a memory BAR, and of a 64-bit BAR the lower half.").file();
        }
    }
}
