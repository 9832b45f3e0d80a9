/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msicapability;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.ReadBack;

/** Extended Message Data Enable can be set where it must not, or cannot where it must. */
@RuleInfo(id = "MSI-CAP-005", title = "Extended Message Data Enable contradicts its capability bit", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 7.7.1.2", subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class ExtendedDataEnableWrong implements Rule.OnConfigRead, Rule.OnConfigWrite, Rule.OnReset {

    private static final int ENABLE = 0x0400;

    private final PerFunction<ReadBack> controls = new PerFunction<>(ReadBack::new);

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        MsiState msi = write.msi();
        if (msi != null && write.touches(msi.offset() + 3, 1)) {
            controls.of(write).note(write, msi.offset() + 2, 2);
        }
    }

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        MsiState msi = read.msi();
        boolean old = findings.profile(read).is(Knob.SPEC_PROFILE, "p3");
        if (old || msi == null || !read.touches(msi.offset() + 3, 1) || !msi.isExtendedDataCapable().isKnown()) {
            return;
        }
        boolean capable = msi.isExtendedDataCapable().isTrue();
        boolean set = (read.valueAt(msi.offset() + 2, 2) & ENABLE) != 0;
        ReadBack back = controls.find(read);
        boolean written = back != null && (back.mask(read, msi.offset() + 2, 2) & ENABLE) != 0;
        if (capable && !written) {
            return;
        }
        boolean wrong = capable ? set != ((back.written() & ENABLE) != 0) : set;
        if (findings.judge(read, Truth.of(wrong), Missing.MSI_STATE)) {
            findings.report(read)
                    .profiledBy(Knob.SPEC_PROFILE)
                    .note("PCI 3.0 has no Extended Message Data, the bits are reserved there")
                    .because("written here", written ? back.writtenBy() : null)
                    .observed("Extended Message Data Enable reads %d although Extended Message Data Capable is %s%s",
                            set ? 1 : 0, capable ? "Set" : "Clear",
                            capable ? " and the other value was just written" : "")
                    .expected("Make Extended Message Data Enable read-write if the function is capable, and 0 if not.")
                    .file();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        controls.forget(reset);
    }
}
