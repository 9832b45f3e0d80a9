/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixcapability;

import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Isolation;

/** Other registers lie in the 8 KB around the Table or PBA. */
@RuleInfo(id = "MSIX-CAP-010", title = "Table or PBA shares 8 KB with other registers", severity = Severity.ADVISORY, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2 (implementation note)", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class LargerPageShared implements Rule.OnDeviceAccess {

    private final Isolation isolation = new Isolation();

    @Override
    public void deviceAccessed(DeviceAccess access, Findings findings) {
        if (access.msix() == null || access.function().physicalFunction() != null
                || !Isolation.isInBar(access.msix(), access) || Isolation.isInPages(access.msix(), access, 0xfff)) {
            return;
        }
        if (isolation.judge(access, Isolation.isInPages(access.msix(), access, 0x1fff), findings)) {
            findings.report(access)
                    .observed("register at %xh of BAR %d used; the Table is at %xh and the PBA at %xh", access.offset(),
                            access.bar(), access.msix().tableOffset(), access.msix().pbaOffset())
                    .expected("Keep 8 KB, or better a BAR, for Table and PBA alone.").file();
        }
    }
}
