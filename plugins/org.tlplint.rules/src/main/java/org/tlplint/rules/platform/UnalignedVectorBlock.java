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

/** A block of MSI vectors that does not start at a multiple of its size. */
@RuleInfo(id = "X86-010", title = "Block of MSI vectors not aligned", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4.4; Linux arch/x86/kernel/apic/msi.c", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "x86", "x86-remapping"})
public final class UnalignedVectorBlock extends PlatformRule {

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (!message.isMsi() || message.vectors() == 1 || !Doorbell.isCompatibility(message.address())) {
            return;
        }
        int low = message.data() & message.vectors() - 1;
        if (judge(message.step(), low != 0, findings)) {
            report(message, findings)
                    .observed("%d vectors from %02xh: the function changes the low bits, so they are %02xh to %02xh",
                            message.vectors(), message.data() & 0xff, message.data() & 0xff & -message.vectors(),
                            (message.data() & 0xff & -message.vectors()) + message.vectors() - 1)
                    .expected("Allocate as many consecutive vectors, starting at a multiple of their number.")
                    .file();
        }
    }
}
