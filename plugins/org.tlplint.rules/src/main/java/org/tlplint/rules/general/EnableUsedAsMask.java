/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.EventRef;
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** Enable or Function Mask is switched so often that a driver seems to use it to hold interrupts back. */
@RuleInfo(id = "GEN-012", title = "Message Control used as a mask", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.7.1.2 and 7.7.2.2; PCI 3.0, 6.8.2.3", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TIME})
public final class EnableUsedAsMask implements Rule.OnMsiWrite, Rule.OnMsixControlWrite, Rule.OnReset {

    /** Changes within {@link #SPAN_NS}: no set-up needs as many. */
    private static final int MANY = 100;
    private static final long SPAN_NS = 1_000_000_000L;

    /** A run of changes that began less than the span ago. */
    private static final class Run {
        private EventRef first;
        private int changes;
    }

    private final PerFunction<Run> runs = new PerFunction<>(Run::new);

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.enables() || write.disables()) {
            changed(write, "MSI Enable", findings);
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        boolean enable = write.enables() || write.disables();
        Truth now = write.msix().isFunctionMasked();
        if (enable || now.isKnown() && write.functionMaskedBefore() == now.not()) {
            changed(write, enable ? "MSI-X Enable" : "Function Mask", findings);
        }
    }

    private void changed(Step write, String what, Findings findings) {
        if (write.timeNs() == TraceEvent.NO_TIME) {
            return;
        }
        Run run = runs.of(write);
        if (run.first == null || write.timeNs() - run.first.timeNs() > SPAN_NS) {
            run.first = write.at();
            run.changes = 0;
        }
        run.changes++;
        if (findings.judge(write, Truth.of(run.changes == MANY), Missing.TIME)) {
            findings.report(write).because("the first of them", run.first)
                    .observed("%s changed %d times in %.3f ms", what, MANY,
                            (write.timeNs() - run.first.timeNs()) / 1e6)
                    .expected(
                            "Hold interrupts back with Mask bits or in the device; Message Control belongs to system software.")
                    .file();
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        runs.forget(reset);
    }
}
