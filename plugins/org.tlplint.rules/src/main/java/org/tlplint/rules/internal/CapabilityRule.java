/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.replay.LayoutSeen;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.TraceEnd;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;

/** A rule on what a function is made of: asked whenever more of that may be known, and once more at the end of the trace. */
public abstract class CapabilityRule implements Rule.OnLayout, Rule.OnEnd {

    protected CapabilityRule() {
    }

    /** Judges what is known of the step's function, as a rule with a {@link StaticVerdict}. */
    protected abstract void judge(Step step, Findings findings);

    @Override
    public final void layoutSeen(LayoutSeen layout, Findings findings) {
        judge(layout, findings);
    }

    @Override
    public final void traceEnded(TraceEnd end, Findings findings) {
        judge(end, findings);
    }
}
