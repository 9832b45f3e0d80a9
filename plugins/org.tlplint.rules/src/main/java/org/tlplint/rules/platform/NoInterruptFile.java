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

/** A message to an address that is no IMSIC interrupt file. */
@RuleInfo(id = "AIA-001", title = "Message address is no IMSIC interrupt file", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "RISC-V AIA 1.0, 3.5", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "imsic"}, whereEvident = false)
public final class NoInterruptFile extends PlatformRule {

    private static final int BIG_ENDIAN = 4;

    @Override
    protected void inEffect(Effective message, Findings findings) {
        long offset = message.address() & 0xfff;
        if (judge(message.step(), offset != 0 && offset != BIG_ENDIAN, findings)) {
            report(message, findings)
                    .observed("%s sends to %08x, offset %03xh of a page", message.owner(), message.address(), offset)
                    .expected("Program offset 000h of an interrupt-file page (004h for big-endian harts).")
                    .file();
        }
    }
}
