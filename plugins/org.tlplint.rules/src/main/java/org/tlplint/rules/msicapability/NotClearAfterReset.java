/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msicapability;

import org.tlplint.core.pci.BeforeReset;
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
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Readiness;

/** A field of the MSI capability does not have its initial value after a reset. */
@RuleInfo(id = "MSI-CAP-006", title = "MSI capability not in its initial state after a reset", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1.2, 7.7.1.6 and 7.7.1.7", subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class NotClearAfterReset implements Rule.OnConfigRead {

    private static final int CONTROL = 0x0071;
    private static final int CONTROL_EXTENDED = 0x0471;

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        MsiState msi = read.msi();
        if (msi == null || !msi.isLayoutKnown() || !read.touches(msi.offset() + 2, msi.length() - 2)) {
            return;
        }
        boolean extended = msi.isExtendedDataCapable().isTrue();
        BeforeReset before = read.function().beforeReset();
        judge(read, msi.offset() + 2, 2, extended ? CONTROL_EXTENDED : CONTROL,
                before == null || read.function().resetKind() == ResetKind.POWER ? 0 : before.msi(), "Message Control",
                findings);
        if (extended) {
            judge(read, msi.offset() + msi.dataOffset() + 2, 2, -1, 0, "Extended Message Data", findings);
        }
        if (msi.maskOffset() >= 0) {
            judge(read, msi.offset() + msi.maskOffset(), 4, -1, 0, "Mask Bits", findings);
        }
    }

    private static void judge(ConfigRead read, int register, int length, int zeros, int told, String name,
            Findings findings) {
        int bits = read.maskAt(register, length) & zeros;
        Truth written = read.function().isWrittenSinceReset(register, length);
        if (bits == 0 || written.isTrue()) {
            return;
        }
        // what was read Set before is no news; what was Set before the reset RST-001 and RST-002 judge
        int set = read.valueAt(register, length) & bits & ~read.beforeAt(register, length) & ~told;
        if (set == 0 && !written.isKnown()) {
            return;
        }
        Readiness wait = set == 0 ? null : Readiness.of(read.function());
        Truth early = wait == null ? Truth.FALSE : wait.isTooEarly(read);
        Truth breach = Truth.of(set != 0).and(written.not()).and(early.isFalse() ? Truth.TRUE : Truth.UNKNOWN);
        Missing unknown = !written.isKnown() ? Missing.RESET : early.isKnown() ? Missing.NOT_READY : Missing.TIME;
        if (findings.judge(read, breach, unknown)) {
            findings.report(read)
                    .because("function reset here", read.function().resetBy())
                    .observed("%s reads 0x%x: bits 0x%x are Set, and nobody wrote the register since the reset", name,
                            read.valueAt(register, length), set)
                    .expected(
                            "Clear MSI Enable, Multiple Message Enable, Extended Message Data and its enable bit, and Mask"
                                    + " Bits in every reset.")
                    .file();
        }
    }
}
