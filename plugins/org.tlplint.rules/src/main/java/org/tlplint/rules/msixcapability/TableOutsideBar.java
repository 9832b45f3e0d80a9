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

/** The Table does not end within its BAR. */
@RuleInfo(id = "MSIX-CAP-006", title = "Table reaches beyond its BAR", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = Trait.CONFIG_ACCESSES)
public final class TableOutsideBar extends WithinBarRule {

    public TableOutsideBar() {
        super("Table");
    }

    @Override
    protected boolean isLocated(MsixState msix) {
        return msix.isTableLocated();
    }

    @Override
    protected int bar(MsixState msix) {
        return msix.tableBar();
    }

    @Override
    protected long offset(MsixState msix) {
        return msix.tableOffset();
    }

    @Override
    protected int bytes(MsixState msix) {
        return msix.tableBytes();
    }
}
