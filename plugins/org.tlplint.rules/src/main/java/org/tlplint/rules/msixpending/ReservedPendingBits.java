/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixpending;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.PendingRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** Bits of the PBA behind the last vector were not zero. */
@RuleInfo(id = "MSIX-PBA-007", title = "Reserved Pending bits are Set", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.2.9", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class ReservedPendingBits implements Rule.OnPendingRead {

    @Override
    public void pendingRead(PendingRead read, Findings findings) {
        boolean nobody = read.reserved() == read.reservedRead() && isAllSet(read);
        if (read.reservedRead() == 0 || nobody) {
            return;
        }
        if (findings.judge(read, Truth.of(read.reserved() != 0), Missing.TABLE)) {
            findings.report(read)
                    .observed("the last QWORD of the PBA holds 0x%016x in bits that belong to none of the %d entries",
                            read.reserved(), read.msix().size())
                    .expected("Return 0 in Pending bits behind the last entry.")
                    .file();
        }
    }

    /** All ones are what is read where nobody answers. */
    private static boolean isAllSet(PendingRead read) {
        for (int v = read.firstVector(); v < read.firstVector() + read.count(); v++) {
            if (!read.msix().isPending(v).isTrue()) {
                return false;
            }
        }
        return true;
    }
}
