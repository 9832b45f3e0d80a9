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

/** A message in compatibility format on a platform that remaps interrupts. */
@RuleInfo(id = "X86-008", title = "Compatibility format under interrupt remapping", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "Intel VT-d, 5.1.4", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "x86-remapping"})
public final class CompatibilityUnderRemapping extends PlatformRule {

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (!Doorbell.isX86Low(message.address())) {
            return;
        }
        if (judge(message.step(), !Doorbell.isRemappable(message.address()), findings)) {
            report(message, findings)
                    .observed("%s sends %08x/%08x in compatibility format", message.owner(), message.address(),
                            message.data())
                    .expected(
                            "Program messages in remappable format (bit 4 of the address Set), or let compatibility format pass.")
                    .file();
        }
    }
}
