/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msiconfig;

import org.tlplint.core.pci.MsiState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.ConfigWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.Trait;

/** Software programmed a function with 32-bit addresses only as if it had 64-bit ones. */
@RuleInfo(id = "MSI-CFG-014", title = "64-bit address given to a function with 32-bit addresses", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES)
public final class UpperAddressAsData implements Rule.OnConfigWrite, Rule.OnMsiWrite, Rule.OnReset {

    private static final int ADDRESS = 4;
    private static final int UPPER = 8;
    private static final int DATA = 12;

    /** How far a run of writes has gone that fits the layout with a 64-bit address, and no other. */
    private static final class Run {
        private EventRef address;
        private EventRef upper;
        private EventRef data;
    }

    private final PerFunction<Run> runs = new PerFunction<>(Run::new);

    @Override
    public void configWritten(ConfigWrite write, Findings findings) {
        MsiState msi = write.msi();
        if (msi == null || !msi.is64Bit().isFalse() || !write.touches(msi.offset() + ADDRESS, DATA + 4 - ADDRESS)) {
            return;
        }
        Run run = runs.of(write);
        int at = write.offset() - msi.offset();
        boolean whole = write.bytes() == 4;
        if (at == DATA && write.bytes() == 2 && run.upper != null) {
            run.data = write.at();
        } else {
            run.upper = at == UPPER && whole && run.address != null ? write.at() : null;
            run.data = null;
        }
        run.address = at == ADDRESS && whole ? write.at() : at == ADDRESS ? null : run.address;
    }

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (!write.enables() || write.msi().is64Bit().isTrue()) {
            return;
        }
        Run run = runs.find(write);
        boolean taken = run != null && run.data != null;
        Truth breach = write.msi().is64Bit().isFalse() ? Truth.of(taken) : Truth.UNKNOWN;
        if (findings.judge(write, breach, Missing.MSI_STATE)) {
            findings.report(write)
                    .because("Message Address written here", run.address)
                    .because("written as if it were the upper address; it is Message Data", run.upper)
                    .because("written as if it were the data; no such register is there", run.data)
                    .observed(
                            "MSI enabled after writes in the layout with a 64-bit address; the function has the one with"
                                    + " 32 bits, so Message Data is 0x%04x",
                            write.msi().data())
                    .expected(
                            "Look at bit 7 of Message Control (64-bit Address Capable): without it Message Data stands"
                                    + " behind Message Address, and the address must be below 4 GB.")
                    .file();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        runs.forget(reset);
    }
}
