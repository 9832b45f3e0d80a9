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

/** A message in compatibility format with reserved data bits. */
@RuleInfo(id = "X86-006", title = "Reserved bits of x86 message data set", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "Intel SDM Vol. 3A, Message Data Register Format", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "x86", "x86-remapping"})
public final class ReservedDataBits extends PlatformRule {

    private static final int RESERVED = 0xffff_3800;

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (!Doorbell.isCompatibility(message.address())) {
            return;
        }
        int reserved = message.data() & RESERVED;
        if (judge(message.step(), reserved != 0, findings)) {
            report(message, findings)
                    .observed("%s has reserved bits %08x Set (data %08x)", message.owner(), reserved, message.data())
                    .expected("Write 0 to bits 31:16 and 13:11 of Message Data.")
                    .file();
        }
    }
}
