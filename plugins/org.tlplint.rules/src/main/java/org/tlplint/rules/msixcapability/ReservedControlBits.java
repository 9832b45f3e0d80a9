/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

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

/** Reserved bits of MSI-X Message Control read Set. */
@RuleInfo(id = "MSIX-CAP-011", title = "Reserved bits of Message Control read Set", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2.2", subject = Subject.MSIX, needs = Trait.CONFIG_ACCESSES)
public final class ReservedControlBits implements Rule.OnConfigRead {

    private static final int RESERVED = 0x3800;

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        MsixState msix = read.msix();
        if (msix == null || !read.touches(msix.offset() + 3, 1)) {
            return;
        }
        int set = read.valueAt(msix.offset() + 2, 2) & RESERVED;
        if (findings.judge(read, Truth.of(set != 0), Missing.ENABLE_STATE)) {
            findings.report(read)
                    .observed("Message Control reads %04xh", read.valueAt(msix.offset() + 2, 2))
                    .expected("Return 0 in bits 13:11 of Message Control.").file();
        }
    }
}
