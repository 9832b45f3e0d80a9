/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

import org.tlplint.core.pci.MsixState;
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
import org.tlplint.rules.internal.Layout;
import org.tlplint.rules.internal.StaticVerdict;

/** The Table does not end within its BAR. */
@RuleInfo(id = "MSIX-CAP-006", title = "Table reaches beyond its BAR", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = Trait.CONFIG_ACCESSES)
public final class TableOutsideBar extends CapabilityRule {

    private final StaticVerdict verdict = new StaticVerdict();

    @Override
    protected void judge(Step step, Findings findings) {
        MsixState msix = step.msix();
        if (msix == null) {
            return;
        }
        int bar = msix.tableBar();
        Truth inside = msix.isTableLocated()
                ? Layout.isInside(step.function(), bar, msix.tableOffset(), msix.tableBytes())
                : Truth.UNKNOWN;
        Truth breach = inside.not();
        if (verdict.judge(step, msix, breach, Missing.BAR_SIZE, findings)) {
            findings.report(step)
                    .observed("Table at %xh, %d bytes; BAR %d has %xh", msix.tableOffset(), msix.tableBytes(), bar,
                            step.function().bars().size(bar))
                    .expected("Let the Table end within the BAR that its BIR names.").file();
        }
    }
}
