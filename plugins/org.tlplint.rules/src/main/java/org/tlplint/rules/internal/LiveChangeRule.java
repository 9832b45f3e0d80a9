/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.replay.EntryWrite;
import org.tlplint.core.replay.FunctionReset;
import org.tlplint.core.replay.MsixControlWrite;
import org.tlplint.core.replay.Step;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.PerFunction;
import org.tlplint.core.rule.Rule;

/** Base of the rules on messages of entries that were changed while they were not masked. */
public abstract class LiveChangeRule
        implements Rule.OnMessage, Rule.OnEntryWrite, Rule.OnMsixControlWrite, Rule.OnReset {

    private final PerFunction<LiveChanges> changes = new PerFunction<>(LiveChanges::new);

    /** The changes of the function of a step. */
    protected final LiveChanges changes(Step step) {
        return changes.of(step);
    }

    @Override
    public final void entryWritten(EntryWrite write, Findings findings) {
        changes.of(write).entryWritten(write);
    }

    @Override
    public final void msixControlWritten(MsixControlWrite write, Findings findings) {
        changes.of(write).controlWritten(write);
    }

    @Override
    public final void functionReset(FunctionReset reset, Findings findings) {
        changes.forget(reset);
    }
}
