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

/** A message that neither an ITS nor a GICv2m frame takes. */
@RuleInfo(id = "GIC-001", title = "Message address is no GIC doorbell", severity = Severity.ADVISORY, blame = Blame.EITHER, spec = "Arm GIC architecture, GITS_TRANSLATER", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "gic"})
public final class NoGicDoorbell extends PlatformRule {

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (judge(message.step(), !Doorbell.isGic(message.address()), findings)) {
            report(message, findings)
                    .observed("%s sends to %08x; the doorbell is at offset 040h of its page", message.owner(),
                            message.address())
                    .expected("Program the address of GITS_TRANSLATER, or of MSI_SETSPI_NS of a GICv2m frame.")
                    .file();
        }
    }
}
