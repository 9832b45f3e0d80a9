/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsiWrite;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;

/** A rule on moments in which MSI or MSI-X was disabled: follows both, and judges each when it is over. */
public abstract class EnableGapRule
        implements Rule.OnMsixControlWrite, Rule.OnMsiWrite, Rule.OnEntryWrite, Rule.OnCommandWrite, Rule.OnReset {

    /** What is followed of MSI-X. */
    protected final PerFunction<EnableGap.Tracker> msix = new PerFunction<>(EnableGap.Tracker::new);
    /** What is followed of MSI. */
    protected final PerFunction<EnableGap.Tracker> msi = new PerFunction<>(EnableGap.Tracker::ofMsi);

    protected EnableGapRule() {
    }

    /**
     * A gap is over.
     *
     * @param step what ended it
     * @param what "MSI" or "MSI-X"
     */
    protected abstract void judge(Step step, String what, EnableGap gap, Findings findings);

    @Override
    public final void msixControlWritten(MsixControlWrite write, Findings findings) {
        over(write, "MSI-X", msix.of(write).controlWritten(write), findings);
    }

    @Override
    public final void msiWritten(MsiWrite write, Findings findings) {
        over(write, "MSI", msi.of(write).msiWritten(write), findings);
    }

    private void over(Step step, String what, EnableGap gap, Findings findings) {
        if (gap != null) {
            judge(step, what, gap, findings);
        }
    }

    @Override
    public final void entryWritten(EntryWrite write, Findings findings) {
        msix.of(write).entryWritten(write);
    }

    @Override
    public final void commandWritten(CommandWrite write, Findings findings) {
        if (!write.function().isBusMasterEnabled().isTrue()) {
            stopped(write);
        }
    }

    @Override
    public final void functionReset(FunctionReset reset, Findings findings) {
        stopped(reset);
    }

    private void stopped(Step step) {
        msix.of(step).stopped();
        msi.of(step).stopped();
    }
}
