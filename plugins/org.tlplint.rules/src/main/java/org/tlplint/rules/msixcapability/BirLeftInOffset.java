/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

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

/** Software accessed the Table as far off its place as the BIR is high: it took the offset with the BIR bits. */
@RuleInfo(id = "MSIX-CAP-005", title = "BIR bits left in the offset", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.2 and 7.7.2.3", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class BirLeftInOffset implements Rule.OnTableAccess {

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        if (access.function() == null || access.length() != 4) {
            return;
        }
        int bir = access.region() == Region.TABLE ? access.msix().tableBar() : access.msix().pbaBar();
        // a BIR of 4 keeps accesses aligned: they cannot be told from right ones
        if ((bir & 3) == 0) {
            return;
        }
        boolean off = (access.offset() & 3) == (bir & 3);
        if (findings.judge(access, Truth.of(off), Missing.SHAPE)) {
            findings.report(access).vector(Shapes.vector(access))
                    .observed("%s: off by the BIR, %d", Shapes.describe(access), bir)
                    .expected("Clear the low three bits of the offset register before adding it to the BAR.").file();
        }
    }
}
