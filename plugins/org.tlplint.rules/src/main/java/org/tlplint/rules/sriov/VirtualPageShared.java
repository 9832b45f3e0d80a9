/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.sriov;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Isolation;

/** Other registers of a Virtual Function lie in a page of its Table or PBA, by the System Page Size. */
@RuleInfo(id = "SRIOV-003", title = "Table or PBA of a VF shares a page with other registers", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class VirtualPageShared implements Rule.OnDeviceAccess {

    private static final int SYSTEM_PAGE_SIZE = 0x20;

    private final Isolation isolation = new Isolation();

    @Override
    public void deviceAccessed(DeviceAccess access, Findings findings) {
        FunctionState pf = access.function().physicalFunction();
        if (access.msix() == null || pf == null || !Isolation.isInBar(access.msix(), access)) {
            return;
        }
        int register = pf.capabilities().sriov() + SYSTEM_PAGE_SIZE;
        int pages = pf.config().read(register, 4);
        if (!pf.config().isKnown(register, 4) || Integer.bitCount(pages) != 1) {
            findings.judge(access, Truth.UNKNOWN, Missing.PAGE_SIZE);
            return;
        }
        long mask = ((long) pages & 0xffff_ffffL) * 4096 - 1;
        if (isolation.judge(access, Isolation.isInPages(access.msix(), access, mask), findings)) {
            findings.report(access)
                    .observed(
                            "register at %xh of BAR %d used; System Page Size %d KB, the Table is at %xh and the PBA at %xh",
                            access.offset(), access.bar(), (mask + 1) / 1024, access.msix().tableOffset(),
                            access.msix().pbaOffset())
                    .expected(
                            "Keep other registers out of the system pages that hold Table or PBA of a Virtual Function.")
                    .file();
        }
    }
}
