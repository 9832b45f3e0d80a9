/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsiWrite;
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

/** Software left low bits of Message Data set that the function is to replace by the vector number. */
@RuleInfo(id = "MSI-CFG-004", title = "Low bits of Message Data set although vectors are allocated", severity = Severity.UNDEFINED, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x (later wording), 7.7.1.5", subject = Subject.MSI, needs = {
        Trait.CONFIG_ACCESSES})
public final class DataLowBitsSet implements Rule.OnMsiWrite, Rule.OnReset {

    private static final int LAST_DEFINED = 5;

    /** Whether a change under mask has yet to be judged, when a vector is unmasked. */
    private static final class Change {
        private boolean open;
    }

    private final PerFunction<Change> changes = new PerFunction<>(Change::new);

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        Change change = changes.of(write);
        if (!write.msi().isEnabled().isTrue()) {
            change.open &= !write.msi().isEnabled().isFalse();
            return;
        }
        boolean enables = write.enables();
        boolean changed = !write.dataChanged().or(write.multipleMessageEnableChanged()).isFalse();
        change.open |= changed && !enables;
        boolean live = !write.msi().isEveryVectorMasked().isTrue();
        if (enables || change.open && live) {
            change.open = false;
            judge(write, findings);
        }
    }

    private static void judge(MsiWrite write, Findings findings) {
        MsiState msi = write.msi();
        int allocated = msi.multipleMessageEnable();
        if (allocated > LAST_DEFINED) {
            return;
        }
        int low = msi.data() & msi.allocatedVectors() - 1;
        boolean known = msi.isDataKnown() && allocated >= 0;
        if (findings.judge(write, Truth.of(known || allocated == 0, low != 0), Missing.MSI_STATE)) {
            String revision = findings.profile(write).get(Knob.SPEC_PROFILE);
            findings.report(write)
                    .severity(revision.equals("6.late") ? Severity.UNDEFINED : Severity.ADVISORY)
                    .profiledBy(Knob.SPEC_PROFILE).note("only the later wording of 6.x calls the result undefined")
                    .because("Message Data written here", msi.dataWrittenBy())
                    .observed("Message Data 0x%04x has bits 0x%x set, which the function replaces by the vector number:"
                            + " %d vectors are allocated", msi.data(), low, msi.allocatedVectors())
                    .expected("Align Message Data to the number of allocated vectors: its low bits are 0.")
                    .file();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        changes.forget(reset);
    }
}
