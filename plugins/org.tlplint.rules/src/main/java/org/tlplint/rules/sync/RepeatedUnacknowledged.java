/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.sync;

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

/** A vector sent its message again although software had not answered the one before, as it did until then. */
@RuleInfo(id = "SYNC-001", title = "Same message again before software answered the last", severity = Severity.INFORMATION, blame = Blame.EITHER, spec = "PCIe Base 6.x, 6.1.4.6", subject = Subject.MSI_OR_MSIX, needs = {
        Trait.CONFIG_ACCESSES, Trait.MESSAGES})
public final class RepeatedUnacknowledged extends RunRule {

    @Override
    protected void judge(MessageSent message, Run run, Findings findings) {
        boolean again = run.length() > 1;
        if ((!again || run.isOrderly()) && findings.judge(message, Truth.of(again), Missing.DEVICE_ACCESSES)) {
            findings.report(message).vector(message.vector())
                    .because("first message of the row", run.first())
                    .observed("message %d in a row without an access to the function's registers", run.length())
                    .expected(
                            "Serve everything that is there at each interrupt: several messages may be served as one.")
                    .file();
        }
    }
}
