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

/** Other registers lie in a 4-KB page of the Table or PBA. */
@RuleInfo(id = "MSIX-CAP-009", title = "Table or PBA shares 4 KB with other registers", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class PageShared implements Rule.OnDeviceAccess {

    private final Isolation isolation = new Isolation();

    @Override
    public void deviceAccessed(DeviceAccess access, Findings findings) {
        if (access.msix() == null || access.function().physicalFunction() != null
                || !Isolation.isInBar(access.msix(), access)) {
            return;
        }
        if (isolation.judge(access, Isolation.isInPages(access.msix(), access, 0xfff), findings)) {
            findings.report(access)
                    .observed("register at %xh of BAR %d used; the Table is at %xh and the PBA at %xh", access.offset(),
                            access.bar(), access.msix().tableOffset(), access.msix().pbaOffset())
                    .expected("Keep other registers out of the naturally aligned 4 KB that hold Table or PBA.").file();
        }
    }
}
