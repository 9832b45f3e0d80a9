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

/** A message that an x86 root complex does not take for an interrupt because of its address. */
@RuleInfo(id = "X86-001", title = "Message address outside the x86 interrupt window", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "Intel SDM Vol. 3A, Message Address Register Format", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "x86", "x86-remapping"})
public final class OutsideInterruptWindow extends PlatformRule {

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (judge(message.step(), !Doorbell.isX86Low(message.address()), findings)) {
            report(message, findings)
                    .observed("%s sends to %08x, which is not FEEx_xxxxh", message.owner(), message.address())
                    .expected("Program a message address from FEE0_0000h to FEEF_FFFFh.")
                    .file();
        }
    }
}
