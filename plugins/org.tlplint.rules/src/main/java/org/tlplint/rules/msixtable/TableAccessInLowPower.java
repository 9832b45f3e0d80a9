/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
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

/** Software accessed Table or PBA of a function in D1, D2 or D3hot, which accepts only configuration requests and messages. */
@RuleInfo(id = "MSIX-TBL-013", title = "Table or PBA accessed while the function is not in D0", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 5.3.1.2, 5.3.1.3 and 5.3.1.4.1", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class TableAccessInLowPower implements Rule.OnTableAccess {

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        FunctionState f = access.function();
        if (f == null || f.isMemorySpaceEnabled().isFalse()) {
            return;
        }
        int state = f.powerState();
        boolean always = f.capabilities().power() == 0 && f.capabilities().complete();
        Truth breach = always ? Truth.FALSE : Truth.of(state >= 0, state > 0 && access.isLost());
        if (findings.judge(access, breach, Missing.POWER_STATE)) {
            findings.report(access).vector(Shapes.vector(access))
                    .because("put into a low power state here", f.powerChangedBy())
                    .observed("%s with the function in %s: %s", Shapes.describe(access),
                            state == 3 ? "D3hot" : "D" + state,
                            access.isWrite() ? "the write is lost" : "the read returns no data")
                    .expected("Bring the function to D0 (PMCSR) before accessing Table or PBA.")
                    .file();
        }
    }
}
