/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

import org.tlplint.core.pci.BeforeReset;
import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Readiness;

/** After a reset MSI-X reads enabled, or Function Mask reads Set, and nobody wrote it. */
@RuleInfo(id = "MSIX-CAP-012", title = "MSI-X not in its initial state after a reset", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2.2; PCI 3.0, 6.8.2.3", subject = Subject.MSIX, needs = Trait.CONFIG_ACCESSES)
public final class EnabledAfterReset implements Rule.OnConfigRead {

    private static final int ENABLE_AND_MASK = 0xc000;

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        MsixState msix = read.msix();
        int register = msix == null ? 0 : msix.offset() + 2;
        if (msix == null || !read.covers(register, 2)) {
            return;
        }
        Truth written = read.function().isWrittenSinceReset(register, 2);
        if (written.isTrue()) {
            return;
        }
        int value = read.valueAt(register, 2);
        // what was Set before the reset RST-001 and RST-002 judge; what was read so before is no news
        BeforeReset before = read.function().beforeReset();
        int told = (before == null ? 0 : before.msix()) | read.beforeAt(register, 2);
        Readiness wait = Readiness.of(read.function());
        Truth early = wait == null ? Truth.FALSE : wait.isTooEarly(read);
        Truth breach = Truth.of((value & ENABLE_AND_MASK & ~told) != 0).and(written.not()).and(early.not());
        if (findings.judge(read, breach, written.isKnown() ? Missing.NOT_READY : Missing.RESET)) {
            findings.report(read).because("function reset here", read.function().resetBy())
                    .observed("Message Control reads %04xh, and nobody wrote it since the reset", value)
                    .expected("Clear MSI-X Enable and Function Mask in every reset.").file();
        }
    }
}
