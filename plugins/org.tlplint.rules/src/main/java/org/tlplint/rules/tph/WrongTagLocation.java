/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.tph;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.MsixEntry;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.EntryRead;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.CapabilityRule;
import org.tlplint.rules.internal.StaticVerdict;

/** The TPH Requester capability says that Steering Tags lie where they cannot. */
@RuleInfo(id = "TPH-001", title = "Wrong place of Steering Tags", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.17.2, 7.7.2.8 and 7.9.13.2", subject = Subject.ANY, needs = Trait.CONFIG_ACCESSES)
public final class WrongTagLocation extends CapabilityRule implements Rule.OnEntryRead {

    private static final int EXTENDED = 0x100;
    private static final int UPPER_TAG = 0xff00_0000;

    private final StaticVerdict verdict = new StaticVerdict();

    @Override
    protected void judge(Step step, Findings findings) {
        FunctionState f = step.function();
        int location = location(f);
        if (f.capabilities().tph() == 0) {
            return;
        }
        Truth msix = f.capabilities().hasMsix();
        Truth breach = location < 0 ? Truth.UNKNOWN
                : location == 3 ? Truth.TRUE : Truth.of(location == 2).and(msix.not());
        // a capability does not move: its place stands for it
        if (verdict.judge(step, f.config(), breach, Missing.STEERING_TAGS, findings)) {
            findings.report(step)
                    .observed(location == 3 ? "ST Table Location is reserved"
                            : "ST Table Location says MSI-X Table, and the function has no MSI-X")
                    .expected(
                            "Keep Steering Tags in the TPH Requester capability, or in the MSI-X Table of a function that has one.")
                    .file();
        }
    }

    /** Where they lie: 0 nowhere, 1 in the capability, 2 in the MSI-X Table, 3 reserved; -1 unknown. */
    private static int location(FunctionState f) {
        int at = f.capabilities().tph() + 4;
        return f.capabilities().tph() != 0 && f.config().isKnown(at, 4) ? f.config().read(at, 4) >> 9 & 3 : -1;
    }

    @Override
    public void entryRead(EntryRead read, Findings findings) {
        FunctionState f = read.function();
        if (f.capabilities().tph() == 0 || location(f) != 2 || !read.touches(MsixEntry.VECTOR_CONTROL)) {
            return;
        }
        boolean extended = (f.config().read(f.capabilities().tph() + 4, 4) & EXTENDED) != 0;
        int upper = read.value(MsixEntry.VECTOR_CONTROL) & UPPER_TAG;
        if (!extended && findings.judge(read, Truth.of(upper != 0), Missing.STEERING_TAGS)) {
            findings.report(read).vector(read.vector())
                    .observed("Vector Control of entry %d reads %08x; the function supports no Extended TPH",
                            read.vector(),
                            read.value(MsixEntry.VECTOR_CONTROL))
                    .expected("Return 0 in the upper byte of the Steering Tag without Extended TPH support.").file();
        }
    }
}
