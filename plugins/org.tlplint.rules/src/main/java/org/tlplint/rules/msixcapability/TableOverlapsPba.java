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
import org.tlplint.rules.internal.Layout;
import org.tlplint.rules.internal.StaticVerdict;

/** Table and PBA share bytes of a BAR. */
@RuleInfo(id = "MSIX-CAP-008", title = "Table and PBA overlap", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2", subject = Subject.MSIX, needs = Trait.CONFIG_ACCESSES)
public final class TableOverlapsPba extends CapabilityRule {

    private final StaticVerdict verdict = new StaticVerdict();

    @Override
    protected void judge(Step step, Findings findings) {
        MsixState msix = step.msix();
        Truth breach = msix == null ? Truth.UNKNOWN : Layout.overlap(msix);
        if (verdict.judge(step, msix, breach, Missing.CAPABILITIES, findings)) {
            findings.report(step)
                    .observed("Table at %xh, %d bytes, and PBA at %xh, %d bytes, of BAR %d", msix.tableOffset(),
                            msix.tableBytes(), msix.pbaOffset(), msix.pbaBytes(), msix.tableBar())
                    .expected("Give Table and PBA bytes of their own; they may share a page.").file();
        }
    }
}
