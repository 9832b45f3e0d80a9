/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.general;

import org.tlplint.core.pci.FunctionState;
import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.TraceEnd;
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
import org.tlplint.core.trace.TraceEvent;
import org.tlplint.core.trace.Trait;

/** MSI or MSI-X is enabled, but the function may send nothing: Bus Master Enable stays Clear. */
@RuleInfo(id = "GEN-008", title = "Interrupts enabled without Bus Master Enable", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", confidence = Confidence.INFERRED, subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TIME})
public final class EnabledWithoutBusMaster
        implements Rule.OnMsiWrite, Rule.OnMsixControlWrite, Rule.OnCommandWrite, Rule.OnReset, Rule.OnEnd {

    /** Drivers may set it later, when they start the device. */
    private static final long LONG_NS = 1_000_000_000L;

    /** Since when a function has been enabled and mute. */
    private static final class Mute {
        private EventRef since;
    }

    private final PerFunction<Mute> mutes = new PerFunction<>(Mute::new);

    @Override
    public void msiWritten(MsiWrite write, Findings findings) {
        if (write.enables() || write.disables()) {
            changed(write, write.enables(), findings);
        }
    }

    @Override
    public void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (write.enables() || write.disables()) {
            changed(write, write.enables(), findings);
        }
    }

    private void changed(Step write, boolean enabled, Findings findings) {
        FunctionState f = write.function();
        boolean stillOn = f.isMsiEnabled().isTrue() || f.isMsixEnabled().isTrue();
        if (enabled && f.isBusMasterEnabled().isFalse()) {
            Mute mute = mutes.of(write);
            mute.since = mute.since == null ? write.at() : mute.since;
        } else if (enabled) {
            findings.judge(write, f.isBusMasterEnabled().not(), Missing.COMMAND_STATE);
        } else if (!stillOn) {
            over(write, findings);
        }
    }

    @Override
    public void commandWritten(CommandWrite write, Findings findings) {
        if (write.function().isBusMasterEnabled().isTrue()) {
            over(write, findings);
        }
    }

    @Override
    public void functionReset(FunctionReset reset, Findings findings) {
        over(reset, findings);
    }

    @Override
    public void traceEnded(TraceEnd end, Findings findings) {
        over(end, findings);
    }

    private void over(Step step, Findings findings) {
        Mute mute = mutes.find(step);
        if (mute == null || mute.since == null) {
            return;
        }
        boolean timed = mute.since.hasTime() && step.timeNs() != TraceEvent.NO_TIME;
        boolean breach = timed && step.timeNs() - mute.since.timeNs() > LONG_NS;
        if (findings.judge(step, Truth.of(timed, breach), Missing.TIME)) {
            findings.report(step).because("enabled here", mute.since)
                    .observed("interrupts enabled for %.1f s with Bus Master Enable Clear",
                            (step.timeNs() - mute.since.timeNs()) / 1e9)
                    .expected("Set Bus Master Enable: without it the function may send no message.").file();
        }
        mutes.forget(step);
    }
}
