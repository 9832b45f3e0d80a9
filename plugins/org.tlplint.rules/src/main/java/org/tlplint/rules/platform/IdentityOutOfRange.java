/*
 * Copyright (c) 2026 The tlplint authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tlplint.rules.platform;

import org.tlplint.core.rule.Blame;
import org.tlplint.core.rule.Confidence;
import org.tlplint.core.rule.Findings;
import org.tlplint.core.rule.RuleInfo;
import org.tlplint.core.rule.Severity;
import org.tlplint.core.rule.Subject;
import org.tlplint.core.trace.Trait;
import org.tlplint.rules.internal.Effective;
import org.tlplint.rules.internal.PlatformRule;

/** A message with an interrupt identity that no IMSIC has. */
@RuleInfo(id = "AIA-002", title = "Interrupt identity 0 or above 2047", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "RISC-V AIA 1.0, 3", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "imsic"}, whereEvident = false)
public final class IdentityOutOfRange extends PlatformRule {

    private static final int LARGEST = 2047;

    @Override
    protected void inEffect(Effective message, Findings findings) {
        long first = message.data() & 0xffff_ffffL;
        long last = first + message.vectors() - 1;
        if (judge(message.step(), first == 0 || last > LARGEST, findings)) {
            report(message, findings)
                    .observed("%s sends identity %d%s", message.owner(), first,
                            message.vectors() > 1 ? " to " + last : "")
                    .expected("Use identities from 1 to the number that the interrupt file implements, at most 2047.")
                    .file();
        }
    }
}
