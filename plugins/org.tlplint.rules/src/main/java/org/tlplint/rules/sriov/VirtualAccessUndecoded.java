/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.sriov;

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

/** Software accessed Table or PBA of a Virtual Function while VF Memory Space Enable was Clear. */
@RuleInfo(id = "SRIOV-001", title = "Table or PBA of a VF accessed with VF Memory Space Enable Clear", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.5.1.1.3 and 9.3.3.3.4", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class VirtualAccessUndecoded implements Rule.OnTableAccess {

    private static final int COMMAND = 0x04;
    private static final int CONTROL = 0x08;

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        FunctionState pf = access.function() == null ? null : access.function().physicalFunction();
        if (pf == null) {
            return;
        }
        int control = pf.capabilities().sriov() + CONTROL;
        Truth decoding = pf.config().bit(control, 0).and(pf.config().bit(control, 3));
        if (findings.judge(access, decoding.not(), Missing.COMMAND_STATE)) {
            boolean own = access.function().config().bit(COMMAND, 1).isTrue();
            findings.report(access).vector(Shapes.vector(access))
                    .observed("%s with VF Enable or VF Memory Space Enable of %s Clear%s", Shapes.describe(access),
                            pf.label(), own ? "; Memory Space Enable of the VF itself means nothing" : "")
                    .expected(
                            "Set VF Enable and VF Memory Space Enable in the SR-IOV capability of the Physical Function.")
                    .file();
        }
    }
}
