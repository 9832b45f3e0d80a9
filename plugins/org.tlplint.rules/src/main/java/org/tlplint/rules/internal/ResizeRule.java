/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.CommandWrite;
import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;

/** Base of the rules on MSI-X that was disabled and enabled again to use more vectors. */
public abstract class ResizeRule
        implements Rule.OnMsixControlWrite, Rule.OnEntryWrite, Rule.OnCommandWrite, Rule.OnReset {

    private final PerFunction<Resize.Tracker> trackers = new PerFunction<>(Resize.Tracker::new);

    /** Reports a resize, at the step that completed it. */
    protected abstract void resized(Step step, Resize resize, Findings findings);

    /** What is known of the function of a step. */
    protected final Resize.Tracker tracker(Step step) {
        return trackers.of(step);
    }

    @Override
    public final void msixControlWritten(MsixControlWrite write, Findings findings) {
        if (trackers.of(write).endsWithout(write)) {
            findings.judge(write, Truth.FALSE, Missing.MASK_STATE);
        }
        judge(write, trackers.of(write).controlWritten(write), findings);
    }

    @Override
    public final void entryWritten(EntryWrite write, Findings findings) {
        judge(write, trackers.of(write).entryWritten(write), findings);
    }

    @Override
    public final void commandWritten(CommandWrite write, Findings findings) {
        if (!write.function().isBusMasterEnabled().isTrue()) {
            trackers.of(write).stopped();
        }
    }

    @Override
    public final void functionReset(FunctionReset reset, Findings findings) {
        trackers.forget(reset);
    }

    private void judge(Step step, Resize resize, Findings findings) {
        if (resize != null && findings.judge(step, Truth.TRUE, Missing.MASK_STATE)) {
            resized(step, resize, findings);
        }
    }
}
