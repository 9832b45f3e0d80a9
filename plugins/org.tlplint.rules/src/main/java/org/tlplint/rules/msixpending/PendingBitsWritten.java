/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixpending;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.pci.Windows.Region;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Shapes;

/** Software wrote to the Pending Bit Array. */
@RuleInfo(id = "MSIX-PBA-001", title = "Pending Bit Array written", severity = Severity.VIOLATION, undefinedResult = true, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2.9", subject = Subject.MSIX, needs = {
        Trait.TABLE_ACCESSES})
public final class PendingBitsWritten implements Rule.OnTableAccess {

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        if (access.region() != Region.PBA || Shapes.isUndecoded(access)) {
            return;
        }
        if (findings.judge(access, Truth.of(access.isWrite()), Missing.SHAPE)) {
            findings.report(access)
                    .observed("%s, value 0x%x", Shapes.describe(access), access.event().data())
                    .expected("Only read the Pending Bit Array; the function itself sets and clears its bits.")
                    .file();
        }
    }
}
