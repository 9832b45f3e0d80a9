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
import org.tlplint.rules.internal.Doorbell;
import org.tlplint.rules.internal.Effective;
import org.tlplint.rules.internal.PlatformRule;

/** A redirected message with physical destination FFh. */
@RuleInfo(id = "X86-005", title = "Redirection hint with physical destination FFh", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "Intel SDM Vol. 3A, Message Address Register Format", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "x86", "x86-remapping"})
public final class RedirectedToNobody extends PlatformRule {

    private static final int REDIRECTION_HINT = 8;
    private static final int LOGICAL = 4;

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (!Doorbell.isCompatibility(message.address())) {
            return;
        }
        boolean hint = (message.address() & REDIRECTION_HINT) != 0;
        boolean logical = (message.address() & LOGICAL) != 0;
        boolean everybody = (message.address() >>> 12 & 0xff) == 0xff;
        if (judge(message.step(), hint && !logical && everybody, findings)) {
            report(message, findings)
                    .observed("%s has the redirection hint Set, physical mode and destination FFh (address %08x)",
                            message.owner(), message.address())
                    .expected("With the redirection hint in physical mode name one processor that is enabled.")
                    .file();
        }
    }
}
