/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.lost;

import org.tlplint.core.pci.Truth;
import org.tlplint.core.replay.MessageSent;
import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.Missing;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.RunRule;
import org.tlplint.rules.internal.Runs.Run;

/** Many messages of one vector came with no answer in between: just one of them is sure to be served. */
@RuleInfo(id = "LOST-008", title = "Burst of one message that may be served once", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "PCIe Base 6.x, 6.1.4.6", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class CoalescedBurst extends RunRule {

    private static final int LONG = 16;

    @Override
    protected void judge(MessageSent message, Run run, Findings findings) {
        boolean burst = run.length() == LONG && run.isOrderly();
        if ((run.length() == 1 || burst) && findings.judge(message, Truth.of(burst), Missing.DEVICE_ACCESSES)) {
            findings.report(message).vector(message.vector())
                    .because("first message of the burst", run.first())
                    .observed("%d messages of the vector in a row without an access to the function's registers", LONG)
                    .expected(
                            "Wait with the next message of a vector until the last was answered, or serve everything at each.")
                    .file();
        }
    }
}
