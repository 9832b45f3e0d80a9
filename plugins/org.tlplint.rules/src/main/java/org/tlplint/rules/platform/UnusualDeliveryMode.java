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

/** A message whose delivery mode is reserved, or one that devices have no reason to use. */
@RuleInfo(id = "X86-003", title = "Delivery mode reserved or unusual for a device", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "Intel SDM Vol. 3A, Message Data Register Format", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "x86", "x86-remapping"})
public final class UnusualDeliveryMode extends PlatformRule {

    private static final String[] NAMES = {"fixed", "lowest priority", "SMI", "reserved", "NMI", "INIT", "reserved",
            "ExtINT"};

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (!Doorbell.isCompatibility(message.address())) {
            return;
        }
        int mode = message.data() >>> 8 & 7;
        if (judgeVector(message, mode > 1, findings)) {
            report(message, findings)
                    .observed("%s has delivery mode %d, %s (data %08x)", message.owner(), mode, NAMES[mode],
                            message.data())
                    .expected("Use delivery mode 0 (fixed) or 1 (lowest priority) for the interrupts of a device.")
                    .file();
        }
    }
}
