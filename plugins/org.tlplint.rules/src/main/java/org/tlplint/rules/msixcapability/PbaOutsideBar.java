/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.WithinBarRule;

/** The PBA does not end within its BAR. */
@RuleInfo(id = "MSIX-CAP-007", title = "PBA reaches beyond its BAR", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = Trait.CONFIG_ACCESSES)
public final class PbaOutsideBar extends WithinBarRule {

    public PbaOutsideBar() {
        super("PBA");
    }

    @Override
    protected boolean isLocated(MsixState msix) {
        return msix.isPbaLocated();
    }

    @Override
    protected int bar(MsixState msix) {
        return msix.pbaBar();
    }

    @Override
    protected long offset(MsixState msix) {
        return msix.pbaOffset();
    }

    @Override
    protected int bytes(MsixState msix) {
        return msix.pbaBytes();
    }
}
