/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.reset;

import org.tlplint.core.replay.ConfigRead;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.ResetKind;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Survival;

/** A register reads after a Function Level Reset as it did before: the reset did not clear it. */
@RuleInfo(id = "RST-002", title = "State that a Function Level Reset must clear", severity = Severity.VIOLATION, blame = Blame.HARDWARE, spec = "PCIe Base 6.x, 6.6.2", subject = Subject.ANY, needs = {
        Trait.CONFIG_ACCESSES})
public final class FunctionLevelResetLeavesState implements Rule.OnConfigRead {

    @Override
    public void configRead(ConfigRead read, Findings findings) {
        Survival.judge(read, findings, ResetKind.FUNCTION_LEVEL);
    }
}
