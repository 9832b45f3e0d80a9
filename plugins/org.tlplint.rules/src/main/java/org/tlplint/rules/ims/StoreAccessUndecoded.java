/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.ims;

import org.tlplint.core.replay.TableAccess;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Rule;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Undecoded;

/** Software accessed a store of the device's own while Memory Space Enable was Clear: the access has no effect. */
@RuleInfo(id = "IMS-TBL-012", title = "Message store accessed with memory decoding off", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 7.5.1.1.3", confidence = Confidence.INFERRED, subject = Subject.INTERRUPT_STORE, needs = {
        Trait.CONFIG_ACCESSES, Trait.TABLE_ACCESSES})
public final class StoreAccessUndecoded implements Rule.OnTableAccess {

    @Override
    public void tableAccessed(TableAccess access, Findings findings) {
        Undecoded.judge(access, findings, "Set Memory Space Enable (Command bit 1) before accessing the store.");
    }
}
