/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;

/** A rule that a structure of MSI-X ends within its BAR (PCIe Base 6.x, 7.7.2). */
public abstract class WithinBarRule extends CapabilityRule {

    private final String name;
    private final StaticVerdict verdict = new StaticVerdict();

    /** @param name of the structure, as findings call it */
    protected WithinBarRule(String name) {
        this.name = name;
    }

    /** Whether it is known where the structure lies. */
    protected abstract boolean isLocated(MsixState msix);

    /** The number of its BAR. */
    protected abstract int bar(MsixState msix);

    /** Where it begins in its BAR. */
    protected abstract long offset(MsixState msix);

    /** Its size in bytes. */
    protected abstract int bytes(MsixState msix);

    @Override
    protected final void judge(Step step, Findings findings) {
        MsixState msix = step.msix();
        if (msix == null) {
            return;
        }
        Truth inside = isLocated(msix) ? Layout.isInside(step.function(), bar(msix), offset(msix), bytes(msix))
                : Truth.UNKNOWN;
        if (verdict.judge(step, msix, inside.not(), Missing.BAR_SIZE, findings)) {
            findings.report(step)
                    .observed("%s at %xh, %d bytes; BAR %d has %xh", name, offset(msix), bytes(msix), bar(msix),
                            step.function().bars().size(bar(msix)))
                    .expected("Let the " + name + " end within the BAR that its BIR names.").file();
        }
    }
}
