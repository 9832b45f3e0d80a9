/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.msixtable;

import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Readiness;
import org.tlplint.rules.internal.Undecoded;

/** Software accessed Table or PBA while Memory Space Enable was Clear: the access has no effect. */
@RuleInfo(id = "MSIX-TBL-012", title = "Table or PBA accessed with memory decoding off", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", subject = Subject.MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class TableAccessUndecoded implements Rule.OnTableAccess {

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        // of a Virtual Function, which has no such bit, SRIOV-001 speaks
        boolean virtual = access.function() != null && access.function().physicalFunction() != null;
        if (access.function() != null && !virtual && !Readiness.isSurelyTooEarly(access)) {
            Undecoded.judge(access, findings,
                    "Set Memory Space Enable (Command bit 1) before accessing Table or PBA.");
        }
    }
}
