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

/** A message with a vector that x86 processors refuse. */
@RuleInfo(id = "X86-002", title = "Interrupt vector below 10h or FFh", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "Intel SDM Vol. 3A, Message Data Register Format", confidence = Confidence.MEMORY, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "x86", "x86-remapping"})
public final class IllegalVector extends PlatformRule {

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (!Doorbell.isCompatibility(message.address())) {
            return;
        }
        int first = message.data() & 0xff;
        int last = first + message.vectors() - 1;
        boolean fixed = (message.data() >>> 8 & 7) <= 1;
        if (judgeVector(message, fixed && (first < 0x10 || last > 0xfe), findings)) {
            report(message, findings)
                    .observed("%s sends vector %02xh%s (data %08x)", message.owner(), first,
                            message.vectors() > 1 ? " to %02xh".formatted(last) : "", message.data())
                    .expected("Use vectors from 10h to FEh.")
                    .file();
        }
    }
}
