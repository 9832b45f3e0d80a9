/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.internal;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.Step;
import org.tlplint.core.replay.TraceEnd;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.PerFunction;

/**
 * A verdict on what does not change while a capability is there. Given once, as soon as it is known; at the end of the trace
 * it is counted as not known if it never was.
 */
public final class StaticVerdict {

    private static final class Memory {
        private Object judged;
    }

    private final PerFunction<Memory> memories = new PerFunction<>(Memory::new);

    /**
     * Judges once.
     *
     * @param capability what is judged; another object stands for another capability. Nothing happens if it is null
     * @return true if the rule must report
     */
    public boolean judge(Step step, Object capability, Truth breach, Missing unknown, Findings findings) {
        boolean last = step instanceof TraceEnd;
        if (capability == null || !breach.isKnown() && !last) {
            return false;
        }
        Memory memory = memories.of(step);
        if (memory.judged == capability) {
            return false;
        }
        memory.judged = capability;
        return findings.judge(step, breach, unknown);
    }
}
