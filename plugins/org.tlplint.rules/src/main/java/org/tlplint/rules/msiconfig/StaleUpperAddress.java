/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;

/** Software wrote a new address into the lower register only, and left a non-zero upper half standing. */
@RuleInfo(id = "MSI-CFG-013", title = "Message Upper Address left over", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.1 and 7.7.1.4", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class StaleUpperAddress implements Rule.OnMsiWrite {

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        MsiState msi = write.msi();
        if (!write.enables() || msi.is64Bit().isFalse() || !isNewer(msi.lowAddressWrittenBy(), write)) {
            return;
        }
        boolean rewritten = isNewer(msi.upperAddressWrittenBy(), write);
        Truth stands = Truth.of(msi.isUpperAddressKnown(), msi.upperAddress() != 0);
        // after a reset the register holds anything
        Truth stale = stands.isKnown() ? stands : msi.isUpperAddressInitialised().not();
        if (findings.judge(write, rewritten ? Truth.FALSE : stale.and(msi.is64Bit()), Missing.MSI_STATE)) {
            findings.report(write)
                    .because("lower half written here", msi.lowAddressWrittenBy())
                    .because("upper half written here", msi.upperAddressWrittenBy())
                    .because("function reset here",
                            msi.upperAddressWrittenBy() == null ? write.function().resetBy() : null)
                    .observed("MSI enabled with a newly written Message Address and %s",
                            stands.isKnown() ? "Message Upper Address 0x%08x of before".formatted(msi.upperAddress())
                                    : "a Message Upper Address that nobody wrote since the reset")
                    .expected(
                            "Write Message Upper Address whenever Message Address is written; 0 for an address of 32 bits.")
                    .file();
        }
    }

    /** Whether a register was written since MSI was last disabled, or at all if it was not. */
    private static boolean isNewer(EventRef written, MsiWrite enable) {
        EventRef disabled = enable.enableChangedBefore();
        return written != null && (disabled == null || written.event() > disabled.event());
    }
}
