/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msicapability;

import org.tlplint.core.pci.MsiState;
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

/** The two low bits of Message Address read as ones. */
@RuleInfo(id = "MSI-CAP-007", title = "Low bits of Message Address read as ones", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1.3", subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class LowAddressBitsRead implements Rule.OnConfigRead {

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        MsiState msi = read.msi();
        if (msi == null || !read.touches(msi.offset() + 4, 1)) {
            return;
        }
        int low = read.valueAt(msi.offset() + 4, 1) & 3;
        if (findings.judge(read, Truth.of(low != 0), Missing.MSI_STATE)) {
            findings.report(read)
                    .observed("Message Address read with %d in its bits 1:0", low)
                    .expected("Let bits 1:0 of Message Address read 0, whatever is written there.")
                    .file();
        }
    }
}
