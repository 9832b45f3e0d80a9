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

/** A message that asks for level trigger mode. */
@RuleInfo(id = "X86-004", title = "Message with level trigger mode", severity = Severity.ADVISORY, blame = Blame.SOFTWARE, spec = "PCIe Base 6.x, 6.1.4; Intel SDM Vol. 3A, Message Data Register Format", confidence = Confidence.CREDIBLE, subject = Subject.MSI_OR_MSIX, needs = Trait.CONFIG_ACCESSES, platforms = {
        "x86", "x86-remapping"})
public final class LevelTriggered extends PlatformRule {

    private static final int LEVEL = 0x8000;

    @Override
    protected void inEffect(Effective message, Findings findings) {
        if (!Doorbell.isCompatibility(message.address())) {
            return;
        }
        if (judge(message.step(), (message.data() & LEVEL) != 0, findings)) {
            report(message, findings)
                    .observed("%s has the trigger mode bit Set: level (data %08x)", message.owner(), message.data())
                    .expected("Clear bit 15 of Message Data: a message is an edge.")
                    .file();
        }
    }
}
