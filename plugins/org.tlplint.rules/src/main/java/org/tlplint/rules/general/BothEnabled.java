/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.LayoutSeen;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;

/** Software enabled MSI and MSI-X of one function at the same time. */
@RuleInfo(id = "GEN-002", title = "MSI and MSI-X both enabled", severity = Severity.VIOLATION, undefinedResult = true, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.3, 7.7.1.2 and 7.7.2.2", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES})
public final class BothEnabled implements Rule.OnMsiWrite, Rule.OnMsixControlWrite, Rule.OnLayout, Rule.OnReset {

    private static final String EXPECTED = "Clear the one before setting the other: never both on one function.";

    /** Functions that were judged before anything was written to either. */
    private final PerFunction<Object> found = new PerFunction<>(Object::new);

    @Override
    public void layoutSeen(LayoutSeen layout, Findings findings) {
        FunctionState f = layout.function();
        boolean untouched = f.msi() != null && f.msix() != null && f.msi().enableChangedBy() == null
                && f.msix().enableChangedBy() == null && f.resetBy() == null;
        // so software had left it when the trace began; what a reset leaves is the function's doing
        if (untouched && f.isMsiEnabled().and(f.isMsixEnabled()).isTrue() && found.find(layout) == null) {
            found.of(layout);
            if (findings.judge(layout, Truth.TRUE, Missing.MSI_STATE)) {
                findings.report(layout)
                        .observed("MSI Enable and MSI-X Enable are both Set already where the trace begins")
                        .expected(EXPECTED).file();
            }
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        found.forget(reset);
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.touchesControl()) {
            judge(write, write.enabledBefore(), write.msi().isEnabled(), write.function().isMsixEnabled(), findings);
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        judge(write, write.enabledBefore(), write.msix().isEnabled(), write.function().isMsiEnabled(), findings);
    }

    private static void judge(Step write, Truth before, Truth now, Truth other, Findings findings) {
        if (before.isTrue() && now.isTrue()) {
            return;
        }
        Missing unknown = write.msi() == null || !write.msi().isEnabled().isKnown() ? Missing.MSI_STATE
                : Missing.ENABLE_STATE;
        if (findings.judge(write, now.and(other), unknown)) {
            EventRef msi = write.msi().enableChangedBy();
            EventRef msix = write.msix().enableChangedBy();
            findings.report(write)
                    .because("MSI enabled here", write.at().equals(msi) ? null : msi, "MSI Message Control bit 0 set")
                    .because("MSI-X enabled here", write.at().equals(msix) ? null : msix,
                            "MSI-X Message Control bit 15 set")
                    .observed("MSI Enable and MSI-X Enable are both Set")
                    .expected(EXPECTED)
                    .file();
        }
    }
}
