/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

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

/** Table or PBA is said to lie behind a BAR that there is not. */
@RuleInfo(id = "MSIX-CAP-003", title = "Reserved BIR", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2.3 and 7.7.2.4", subject = Subject.MSIX, needs = Trait.CONFIG_ACCESSES)
public final class ReservedBir extends CapabilityRule {

    private static final int HEADER_TYPE = 0x0e;

    private final StaticVerdict verdict = new StaticVerdict();

    @Override
    protected void judge(Step step, Findings findings) {
        MsixState msix = step.msix();
        if (msix == null) {
            return;
        }
        boolean known = msix.isTableLocated() && msix.isPbaLocated()
                && step.function().config().isKnown(HEADER_TYPE, 1);
        int last = step.function().isBridge() ? 1 : 5;
        boolean reserved = msix.isTableLocated() && msix.tableBar() > last
                || msix.isPbaLocated() && msix.pbaBar() > last;
        Truth breach = Truth.of(known || reserved, reserved);
        if (verdict.judge(step, msix, breach, Missing.CAPABILITIES, findings)) {
            findings.report(step)
                    .observed("Table BIR %d, PBA BIR %d; the header has BARs 0 to %d", msix.tableBar(), msix.pbaBar(),
                            last)
                    .expected("Name a BAR that the header has: 0 to 5, in a Type 1 header 0 or 1.").file();
        }
    }
}
