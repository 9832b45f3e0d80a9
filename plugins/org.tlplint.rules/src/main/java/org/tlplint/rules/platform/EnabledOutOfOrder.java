/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.platform;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Knob;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;

/** A function of the one vendor whose IP asks for an order of MSI Enable, Interrupt Disable and Bus Master Enable. */
@RuleInfo(id = "PLAT-002", title = "Bus Master Enable set before MSI was ready", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "Intel FPGA knowledge base 000080975", confidence = Confidence.CREDIBLE, subject = Subject.MSI, needs = Trait.CONFIG_ACCESSES, platforms = {
        "x86", "x86-remapping", "gic", "imsic"})
public final class EnabledOutOfOrder implements Rule.OnMsiWrite, Rule.OnCommandWrite {

    /** Vendor ID that the IP has unless the designer gives it another. */
    private static final int ALTERA = 0x1172;

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        FunctionState f = write.function();
        if (!concerns(f, findings.profile(write).get(Knob.PLATFORM)) || !write.enables()) {
            return;
        }
        if (findings.judge(write, f.isBusMasterEnabled(), Missing.COMMAND_STATE)) {
            findings.report(write)
                    .because("Bus Master Enable set here", f.busMasterChangedBy())
                    .observed("MSI enabled when Bus Master Enable was Set already")
                    .expected("Enable MSI, then set Interrupt Disable, then set Bus Master Enable.")
                    .file();
        }
    }

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        FunctionState f = write.function();
        boolean set = write.busMasterBefore().isFalse() && f.isBusMasterEnabled().isTrue();
        if (!set || !concerns(f, findings.profile(write).get(Knob.PLATFORM)) || !f.isMsiEnabled().isTrue()) {
            return;
        }
        Truth late = f.isInterruptDisabled().not();
        if (findings.judge(write, late, Missing.COMMAND_STATE)) {
            findings.report(write)
                    .because("MSI enabled here", f.msi().enableChangedBy())
                    .observed("Bus Master Enable set with MSI enabled and Interrupt Disable Clear")
                    .expected("Set Interrupt Disable before, or together with, Bus Master Enable.")
                    .file();
        }
    }

    private static boolean concerns(FunctionState f, String platform) {
        return f.config().isKnown(0, 2) && (f.config().read(0, 2) & 0xffff) == ALTERA && !platform.equals("none");
    }
}
