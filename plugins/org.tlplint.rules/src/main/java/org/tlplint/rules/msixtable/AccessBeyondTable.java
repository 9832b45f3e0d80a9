/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.pci.MsixState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.pci.Windows.Region;
import org.tlplint.core.replay.DeviceAccess;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Findings.Report;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Field;
import org.tlplint.core.trace.Trait;

/** Software accessed the rest of the page behind the last entry, where no entry is. */
@RuleInfo(id = "MSIX-TBL-016", title = "Access beyond the last entry of the Table", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.2", confidence = Confidence.INFERRED, subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class AccessBeyondTable implements Rule.OnTableAccess, Rule.OnDeviceAccess {

    private static final long PAGE = 4096;
    private static final int X86_DOORBELL = 0xfee;

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        if (access.function() == null || access.region() != Region.TABLE) {
            return;
        }
        int bytes = access.msix().tableBytes();
        Truth breach = Truth.of(bytes > 0, access.offset() + access.length() > bytes);
        if (findings.judge(access, breach, Missing.SIZE)) {
            report(findings.report(access), access, access.offset(), access.length());
        }
    }

    @Override
    public void deviceAccessed(DeviceAccess access, Findings findings) {
        MsixState msix = access.msix();
        if (msix == null || !msix.isTableLocated() || access.bar() != msix.tableBar()) {
            return;
        }
        long end = msix.tableOffset() + msix.tableBytes();
        long limit = end + PAGE - 1 & -PAGE;
        if (msix.isPbaLocated() && msix.pbaBar() == msix.tableBar() && msix.pbaOffset() >= end) {
            limit = Math.min(limit, msix.pbaOffset());
        }
        if (access.offset() >= end && access.offset() < limit && isProgramming(access)
                && findings.judge(access, Truth.TRUE, Missing.SIZE)) {
            report(findings.report(access), access, access.offset() - msix.tableOffset(), access.length());
        }
    }

    /** Other registers may stand there: a write counts that would be one of a Message Address, were there an entry. */
    private static boolean isProgramming(DeviceAccess access) {
        boolean place = (access.offset() - access.msix().tableOffset()) % MsixState.ENTRY_BYTES == 0;
        boolean shown = access.isWrite() && access.length() >= 4 && access.event().has(Field.DATA);
        if (!place || !shown) {
            return false;
        }
        int address = access.event().dword(0);
        return address >>> 20 == X86_DOORBELL || access.msix().vectors().hasAddress(address & 0xffff_ffffL);
    }

    private static void report(Report report, Step step, long offset, int length) {
        int size = step.msix().size();
        report.observed("access of %d bytes at offset 0x%x of a Table of %d entries, which has 0x%x bytes", length,
                offset,
                size, size * MsixState.ENTRY_BYTES)
                .expected("Access entries 0 to Table Size only (the field holds the number of entries less one).")
                .file();
    }
}
